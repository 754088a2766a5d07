import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { hasClass, LETTER } from '../../text/character-class.ts';
import { BLOCK_RULES } from './block-rules.ts';
import { CITING, readDialects } from './inline-rules.ts';

/**
 * CommonMark with GitHub's tables and strikethrough, and what other dialects add. Indented text in an
 * article is a matter of layout, hardly ever code. What stands in lines is read when it is written down.
 */
const parser = new MarkdownIt({ html: true }).disable(['code', 'inline', 'text_join']);

for (const { name, rule, ends } of BLOCK_RULES)
  parser.block.ruler.before('table', name, rule, { alt: [...ends] });
parser.inline.ruler.before('strikethrough', 'dialects', readDialects);

// Nobody reads where a link leads: addresses stay as they are written.
parser.normalizeLink = (address) => address;

/** What is used of markdown-it's tokens. */
export type MarkdownToken = Pick<Token, 'type' | 'tag' | 'nesting' | 'content' | 'info'>;

export interface ParsedMarkdown {
  readonly tokens: readonly MarkdownToken[];
  /** The addresses that links go to by name. */
  readonly names: Env;
}

/** `[@reed2020, p. 4]`. */
const CITATION = /\[[^\][@]{0,100}@[\p{L}\p{N}_{][^\][]{0,300}\](?![([:])/u;

function isCitingSources(source: string): boolean {
  return source.includes('@') && CITATION.test(source);
}

/** The blocks of a Markdown text, by all rules. */
export function parseFully(source: string, isCiting = isCitingSources(source)): ParsedMarkdown {
  const names: Env = { [CITING]: isCiting };
  return { tokens: parser.parse(source, names), names };
}

/**
 * The same, of most articles in a fraction of the time: paragraphs that open like words at the edge of the
 * page are nothing else, and the parser is shown a single sign for as many as follow each other. Should
 * one of them be no paragraph, as inside a block of code, it is shown all.
 */
export function parseMarkdown(source: string): ParsedMarkdown {
  if (ODD.some((sign) => source.includes(sign))) return parseFully(source);
  const runs: string[][] = [];
  const shortened: string[] = [];
  let isRun = false;
  for (const chunk of source.split('\n\n')) {
    const lines = chunk.replaceAll(/^\n+|\n+$/g, '');
    const isNext = isPlain(lines);
    if (!isNext) shortened.push(chunk);
    else if (isRun) runs.at(-1)?.push(lines);
    else {
      shortened.push(STAND_IN);
      runs.push([lines]);
    }
    isRun = isNext;
  }
  const { tokens, names } = parseFully(shortened.join('\n\n'), isCitingSources(source));
  const all: MarkdownToken[] = [];
  let nth = 0;
  for (const [index, token] of tokens.entries()) {
    all.push(token);
    if (token.content !== STAND_IN || token.type !== 'inline') continue;
    const [opening, closing] = [tokens[index - 1], tokens[index + 1]];
    const [first = '', ...others] = runs[nth] ?? [];
    nth += 1;
    token.content = first;
    if (opening && closing)
      for (const content of others) all.push(closing, opening, { ...token, content });
  }
  return nth < runs.length ? parseFully(source) : { tokens: all, names };
}

/** Stands for paragraphs while all else is parsed. */
const STAND_IN = '\uE000';

/** What the parser changes before it reads, and the sign itself. */
const ODD = ['\r', '\0', STAND_IN] as const;

/** What opens a line in which a quotation or an aside stands first. */
const OPENING = `"'“‘„«(¿¡—–…`;

/** Whether each line opens as no block but a paragraph does. */
function isPlain(lines: string): boolean {
  for (let at = 0; ; at += 1) {
    if (!hasClass(lines, at, LETTER) && !isOpening(lines.charAt(at))) return false;
    at = lines.indexOf('\n', at);
    if (at === -1) return true;
  }
}

function isOpening(sign: string): boolean {
  return sign !== '' && OPENING.includes(sign);
}

/** What makes anything else of lines than their own words. */
const MARKED = /[\\`*_<&[\]!~^={@$]/;

/** What may end a line for the reader, too; one that ends plainly is a space. */
const BREAKS = [' \n', '\t\n'] as const;

/** The words and marks of lines; undefined if they are nothing but words. */
export function parseLines(lines: string, names: Env): readonly Token[] | undefined {
  if (!MARKED.test(lines) && !BREAKS.some((mark) => lines.includes(mark))) return undefined;
  const tokens: Token[] = [];
  parser.inline.parse(lines, parser, names, tokens);
  return tokens;
}
