import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { BLOCK_RULES } from './block-rules.ts';
import { readDialects } from './inline-rules.ts';

/**
 * CommonMark with GitHub's tables and strikethrough, and what other dialects add. Indented text in an
 * article is a matter of layout, hardly ever code. What stands in lines is read when it is written down.
 */
const parser = new MarkdownIt({ html: true }).disable(['code', 'inline', 'text_join']);

for (const { name, rule, ends } of BLOCK_RULES)
  parser.block.ruler.before('table', name, rule, { alt: [...ends] });
parser.inline.ruler.before('strikethrough', 'dialects', readDialects);

export interface ParsedMarkdown {
  readonly tokens: readonly Token[];
  /** The addresses that links go to by name. */
  readonly names: Env;
}

export function parseMarkdown(source: string): ParsedMarkdown {
  const names: Env = {};
  return { tokens: parser.parse(source, names), names };
}

/** What makes anything else of lines than their own words. */
const MARKED = /[\\`*_<&[\]!~^={@$\n]/;

/** The words and marks of lines; undefined if they are nothing but words. */
export function parseLines(lines: string, names: Env): readonly Token[] | undefined {
  if (!MARKED.test(lines)) return undefined;
  const tokens: Token[] = [];
  parser.inline.parse(lines, parser, names, tokens);
  return tokens;
}
