import type { Env, Token } from 'markdown-it';
import { readDatedLine } from '../byline-date.ts';
import { type BlockWriter, createBlockWriter, type Draft } from './block-writer.ts';
import { type MarkdownToken, parseLines, parseMarkdown } from './parse-markdown.ts';
import { sweep } from './sweep.ts';
import { writeHtml } from './write-html.ts';

/**
 * The blocks of a Markdown text as a reader sees them.
 *
 * @param isMdx It is known to be MDX, even if it has no modules.
 */
export function draftMarkdown(written: string, isMdx = false): readonly Draft[] {
  const source = sweep(written, isMdx);
  const writer = createBlockWriter();
  const { tokens, names } = parseMarkdown(source);
  const page: Page = { writer, names, isEnded: remembered((tag) => source.includes(`</${tag}`)) };
  const shown = withoutListedDates(tokens);
  for (const [index, token] of shown.entries()) writeBlock(page, token, shown[index - 2]);
  return writer.finish();
}

const LIST_OF_ONE = [
  'ordered_list_open',
  'list_item_open',
  'paragraph_open',
  'inline',
  'paragraph_close',
  'list_item_close',
  'ordered_list_close',
] as const;

/** "3. April 2023" alone, or with a place, is no list of one item, the third. */
function withoutListedDates(tokens: readonly MarkdownToken[]): readonly MarkdownToken[] {
  if (!tokens.some(({ type }) => type === LIST_OF_ONE[0])) return tokens;
  const kept: MarkdownToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, opening, closing] = [tokens[at], tokens[at + 2], tokens[at + 4]];
    const line = token?.type === LIST_OF_ONE[0] ? dateListedAt(tokens, at) : undefined;
    if (line && opening && closing) {
      kept.push(opening, line, closing);
      at += LIST_OF_ONE.length - 1;
    } else if (token) kept.push(token);
  }
  return kept;
}

/** The line of a date that is the only item of the list that opens at this place, if one is. */
function dateListedAt(tokens: readonly MarkdownToken[], at: number): MarkdownToken | undefined {
  if (!LIST_OF_ONE.every((type, nth) => tokens[at + nth]?.type === type)) return undefined;
  const [item, , line] = tokens.slice(at + 1, at + LIST_OF_ONE.length);
  const content = `${item?.info}. ${line?.content}`;
  const { published, others } = readDatedLine(content);
  const isDate = published !== undefined && !/\p{L}{2}.*\s\p{L}{2}.*\s\p{L}{2}/u.test(others);
  return isDate && line ? { ...line, content } : undefined;
}

interface Page {
  readonly writer: BlockWriter;
  readonly names: Env;
  readonly isEnded: (tag: string) => boolean;
}

function remembered(look: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name) ?? look(name);
    known.set(name, found);
    return found;
  };
}

/** Drawings and queries, which nobody sees as they are written. */
const DRAWN =
  /^\{?(?:mermaid|dataview(?:js)?|plantuml|puml|dot|graphviz|d2|query|tasks|button|chart|tikz|abc|excalidraw)\b/i;

/** @param opener What stands around the block, if this is its first line. */
function writeBlock(page: Page, token: MarkdownToken, opener: MarkdownToken | undefined): void {
  const { writer } = page;
  switch (token.type) {
    case 'inline':
      writeParagraph(page, token.content, opener);
      break;
    case 'fence':
      if (!DRAWN.test(token.info.trim())) writer.block('code', token.content.trimEnd());
      break;
    case 'formula':
      writer.block('code', token.content);
      break;
    case 'html_block':
      writer.open('p');
      writer.close('p');
      writeHtml(writer, token.content, { ...page, isInline: false });
      break;
    case 'attributes':
      if (/^\{:\s*toc\b/i.test(token.content)) writer.dropList();
      break;
    default:
      if (token.nesting === 1) writer.open(token.tag);
      else if (token.nesting === -1) writer.close(token.tag);
  }
}

/** What contents and tags begin with. */
const UNREAD = /^[#$@[{]/;

/** The contents, where the generator puts them. */
const CONTENTS = /^(?:\[\[_?toc_?\]\]|\[toc\]|\{\{\s*toc\s*\}\}|\$\{toc\}|@\[toc\].*)$/i;

/** "#port #town" alone on a line. */
const TAGS = /^(?:#(?=[\p{N}_/-]*\p{L})[\p{L}\p{N}_/-]+[\s,]*)+$/u;

/** Obsidian's name for a block, behind it. */
const BLOCK_NAME = /(?:^|\s)\^[a-z\d][a-z\d-]+\s*$/i;

const BOX = /^\[[ xX/<>?!*-]\][ \t]+/;

/** "> [!note]- Title", as GitHub and Obsidian have it. */
const CALLOUT = /^\[![\w-]+(?:\|[^\]\n]*)?\][+-]?[ \t]*(?<title>[^\n]*)(?:\n|$)/;

function writeParagraph(page: Page, source: string, opener: MarkdownToken | undefined): void {
  let lines = source.includes('^') ? source.replace(BLOCK_NAME, '') : source;
  if (UNREAD.test(lines) && (CONTENTS.test(lines) || TAGS.test(lines))) return;
  if (opener?.type === 'list_item_open') lines = lines.replace(BOX, '');
  const callout = opener?.type === 'blockquote_open' ? CALLOUT.exec(lines) : null;
  if (callout) {
    writeAs('caption', page, callout.groups?.['title'] ?? '');
    lines = lines.slice(callout[0].length);
  }
  const [first = '', ...definitions] = lines.includes(':') ? lines.split(DEFINITION) : [lines];
  writeAs(definitions.length > 0 ? 'dt' : 'p', page, first);
  const tag = opener?.type === 'table_close' ? 'caption' : 'dd';
  for (const definition of definitions) writeAs(tag, page, definition);
}

function writeAs(tag: string, page: Page, lines: string): void {
  if (tag !== 'p') page.writer.open(tag);
  const notes = writeLines(page, lines);
  if (tag !== 'p') page.writer.close(tag);
  for (const note of notes) writeAs('note', page, note);
}

/** ": …" on the line below a term, or on its own. */
const DEFINITION = /(?:^|\n):[ \t]+/;

/** @returns the footnotes that stand in the lines. */
function writeLines(page: Page, lines: string): readonly string[] {
  const tokens = parseLines(lines, page.names);
  if (!tokens) page.writer.text(lines);
  for (const token of tokens ?? []) writeInline(page, token);
  return (tokens ?? []).filter(({ type }) => type === 'inline_note').map(({ content }) => content);
}

function writeInline(page: Page, token: Token): void {
  const { writer } = page;
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      writer.text(token.content);
      break;
    case 'softbreak':
      writer.text(' ');
      break;
    case 'hardbreak':
      writer.lineBreak();
      break;
    case 'image':
      writer.picture();
      break;
    case 'html_inline':
      writeHtml(writer, token.content, { ...page, isInline: true });
      break;
    case 'strong_open':
    case 'strong_close':
      writer.style('strong', token.nesting === 1 ? 1 : -1);
      break;
    case 'em_open':
    case 'em_close':
      writer.style('em', token.nesting === 1 ? 1 : -1);
      break;
    case 'link_open':
    case 'link_close':
      writer.style('a', token.nesting === 1 ? 1 : -1);
      break;
  }
}
