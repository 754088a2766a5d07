import type { ParserBlock, StateBlock } from 'markdown-it';

type Rule = Parameters<ParserBlock['ruler']['before']>[2];

/** Something of Markdown's dialects that takes whole lines. */
interface BlockRule {
  readonly name: string;
  readonly rule: Rule;
  /** The blocks that it ends without a blank line between. */
  readonly ends: readonly string[];
}

const ANY = ['paragraph', 'reference', 'blockquote', 'list'] as const;

/** In the order in which they are tried, before those of CommonMark. */
export const BLOCK_RULES: readonly BlockRule[] = [
  { name: 'note', rule: note, ends: ['paragraph', 'reference'] },
  { name: 'formula', rule: formula, ends: ANY },
  { name: 'container', rule: container, ends: ANY },
  { name: 'attributes', rule: attributes, ends: ANY },
  { name: 'abbreviation', rule: abbreviation, ends: ANY },
];

/** As much indented, it belongs to what stands above. */
const CODE_INDENT = 4;

/** The line, if it isn't indented beyond what it is part of. */
function lineAt(
  { src, bMarks, tShift, eMarks, sCount, blkIndent }: StateBlock,
  line: number,
): string {
  if ((sCount[line] ?? 0) - blkIndent >= CODE_INDENT) return '';
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

/** `[^1]: …`, and what is indented under it. */
function note(state: StateBlock, start: number, end: number, isProbe: boolean): boolean {
  const label = /^\[\^[^\]\s]+\]:[ \t]*/.exec(lineAt(state, start))?.[0];
  if (label === undefined) return false;
  if (isProbe) return true;
  state.push('note_open', 'note', 1);
  const { bMarks, tShift, sCount, blkIndent, parentType } = state;
  const [mark = 0, shift = 0, count = 0] = [bMarks[start], tShift[start], sCount[start]];
  bMarks[start] = mark + shift + label.length;
  tShift[start] = 0;
  state.blkIndent = blkIndent + CODE_INDENT;
  sCount[start] = state.blkIndent;
  state.parentType = 'note';
  state.md.block.tokenize(state, start, end);
  Object.assign(state, { blkIndent, parentType });
  bMarks[start] = mark;
  tShift[start] = shift;
  sCount[start] = count;
  state.push('note_close', 'note', -1);
  return true;
}

const FORMULA_ENDS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^\$\$/, /\$\$\s*(?:\{[^{}]*\}|\([^()]*\))?\s*$/],
  [/^\\\[/, /\\\]\s*$/],
  [/^\\begin\{[a-z]+\*?\}/i, /\\end\{[a-z]+\*?\}\s*$/i],
];

/** `$$ … $$`, on one line or on many. */
function formula(state: StateBlock, start: number, end: number, isProbe: boolean): boolean {
  const first = lineAt(state, start);
  const found = FORMULA_ENDS.find(([opening]) => opening.test(first));
  if (!found) return false;
  const [opening, closing] = found;
  const unclosed = unclosedIn(state);
  if (start < (unclosed.get(closing) ?? 0)) return false;
  const opened = opening.exec(first)?.[0].length ?? 0;
  let last = start;
  while (!closing.test(last === start ? first.slice(opened) : lineAt(state, last))) {
    last += 1;
    if (last < end && !state.isEmpty(last)) continue;
    unclosed.set(closing, last);
    return false;
  }
  if (isProbe) return true;
  const lines = state.getLines(start, last + 1, state.blkIndent, false).trim();
  state.push('formula', '', 0).content = lines.replace(opening, '').replace(closing, '').trim();
  state.line = last + 1;
  return true;
}

/** Up to which lines formulas of each kind are not closed: nobody looks for their ends again. */
function unclosedIn({ env }: StateBlock): Map<RegExp, number> {
  const known = env[UNCLOSED];
  if (known instanceof Map) return known as Map<RegExp, number>;
  const unclosed = new Map<RegExp, number>();
  env[UNCLOSED] = unclosed;
  return unclosed;
}

const UNCLOSED = Symbol('unclosed formulas');

/** `:::note Title`, `::: {.callout-tip title="…"}`, `!!! note "Title"`, `=== "Tab"` and where they end. */
const CONTAINER =
  /^(?::{3,}[ \t]*(?:\{(?<attributes>[^{}]*)\}|(?<name>[\w-]+))?|(?:!!!|\?\?\?\+?)[ \t]+[\w -]+?(?=[ \t]*(?:"|$))|===[!+]?(?=[ \t]+"))[ \t]*(?:\[(?<bracketed>[^\]]*)\]|(?<title>.*?))[ \t]*(?:\{(?<more>[^{}]*)\})?[ \t]*:*[ \t]*$/;

const TITLE = /\btitle=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/;

function container(state: StateBlock, start: number, _end: number, isProbe: boolean): boolean {
  const groups = CONTAINER.exec(lineAt(state, start))?.groups;
  if (!groups) return false;
  if (isProbe) return true;
  const { title, bracketed, attributes: before = '', more = '' } = groups;
  const named = TITLE.exec(before)?.groups ?? TITLE.exec(more)?.groups;
  const words = named?.['double'] ?? named?.['single'] ?? bracketed ?? title ?? '';
  pushCaption(state, words.replace(/^"(.*)"$/, '$1'));
  state.line = start + 1;
  return true;
}

function pushCaption(state: StateBlock, words: string): void {
  state.push('caption_open', 'caption', 1);
  state.push('inline', '', 0).content = words;
  state.push('caption_close', 'caption', -1);
}

/** kramdown's `{: .lead}` and `{:toc}`, and `{.lead #start}` of others, on a line of their own. */
function attributes(state: StateBlock, start: number, _end: number, isProbe: boolean): boolean {
  const line = lineAt(state, start);
  if (!/^\{:[^{}]*\}\s*$|^\{\s*[#.][\w-][^{}]*\}\s*$/.test(line)) return false;
  if (isProbe) return true;
  state.push('attributes', '', 0).content = line;
  state.line = start + 1;
  return true;
}

/** `*[HTML]: …`, which a reader sees on pointing at the word only. */
function abbreviation(state: StateBlock, start: number, _end: number, isProbe: boolean): boolean {
  if (!/^\*\[[^\]]+\]:/.test(lineAt(state, start))) return false;
  if (!isProbe) state.line = start + 1;
  return true;
}
