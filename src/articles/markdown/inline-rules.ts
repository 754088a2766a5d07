import type { StateInline } from 'markdown-it';
import { VALUE } from './blanks.ts';

/** Something of Markdown's dialects that stands in a line. */
interface Mark {
  /** Sticky; `inside` is what of it a reader sees. */
  readonly pattern: RegExp;
  readonly write: (state: StateInline, match: RegExpExecArray) => void;
  /** Only where sources are cited as Pandoc does: elsewhere people are called so. */
  readonly isOfCiting?: true;
}

const ATTRIBUTE = String.raw`(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))`;

/** `{: .lead}`, `{#start .lead width=50%}`, `{-}`. */
const ATTRIBUTES = new RegExp(
  String.raw`\{:[^{}\n]*\}|\{\s*(?:-|${ATTRIBUTE}(?:\s+${ATTRIBUTE})*)\s*\}`,
  'y',
);

/** `[^1]`, and `[[1]](#note-1)` as people make them by hand. */
const NOTE_MARK =
  /\[\^[^\]\s[]{1,100}\](?!\()|\[(?:\[\d{1,3}\]|\\\[\d{1,3}\\\]|\d{1,3}|[*†‡↩]\uFE0E?)\]\(#[^()\s]{0,200}\)/y;

/** Pandoc's `[@reed2020, p. 4]`, and `[see @reed2020; @lee]`. */
const CITATION = /\[(?:(?:see|also|cf\.|e\.g\.,?|but)\s){0,3}-?@[\w{][^\][]{0,300}\](?![([])/iy;

/** Quarto's `@fig-gate` and `[see @fig-gate]`, which a page shows as "Figure" and a number. */
const KEY = String.raw`-?@(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)-[\w-]{0,80}\w`;
const CROSS_REFERENCE = new RegExp(String.raw`(?<![\w.])${KEY}`, 'y');
const CROSS_REFERENCES = new RegExp(String.raw`\[[^\][@]{0,100}${KEY}[^\][]{0,300}\](?![([])`, 'y');

/** `@reed2020` and `@reed2020 [p. 4]` in a sentence, which pages show as "Reed (2020)". */
const NAMED_SOURCE =
  /(?<![\p{L}\p{N}_.@/-])-?@(?:\{[^{}\s]{1,100}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?~/-]{0,98}[\p{L}\p{N}_])?)(?: \[[^\][]{1,100}\](?![([]))?/uy;

/** `![[gate.png|300]]` shows another file. */
const EMBEDDED = /!\[\[[^[\]\n]{1,500}\]\]/y;

/** `[words]{.lead}`. */
const BRACKETED = /\[(?<inside>[^[\]]{1,500})\](?=\{[^{}\n]*\})/y;

const HIGHLIGHT = String.raw`==(?<inside>(?![\s=])[^=\n]{1,1000}(?<!\s))==(?!=)`;

/** `==words==`, though not `a==b && c==d`. */
const HIGHLIGHTED = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}=])|(?=${HIGHLIGHT.replace('?<inside>', '')}(?![\p{L}\p{N}])))${HIGHLIGHT}`,
  'uy',
);

/** `e^x^`, though neither `2^10` nor `^_^`. */
const RAISED = /\^(?<inside>[^\s^]{0,40}[\p{L}\p{N}][^\s^]{0,40})\^/uy;

/** `H~2~O`. */
const LOWERED = /~(?<inside>[^\s~]{1,40})~(?!~)/y;

/** `~struck out~`, though neither `~5 or ~10` nor `3~5`. */
const STRUCK = /(?<![\p{L}\p{N}~])~(?<inside>(?![\s~])[^~\n]{1,500}(?<!\s))~(?![\p{L}\p{N}~])/uy;

const FORMULA =
  /\$\$(?<long>[^$]{1,2000})\$\$|\$(?!\s)(?<short>(?:[^$\\\n]|\\.){1,300})(?<!\s)\$(?!\d)/y;

/** Money isn't: `$5 and bread is 6$`. */
const MATHEMATICAL = /[\\^_=+<>|{}/*]|^\p{L}['′]?$|^-?[\d.,]+$|^\p{L}+\([^()]*\)$/u;

/** `[[page|words]]`, and `[[page#part]]`, which is shown as "page > part". */
const WIKI_LINK = /\[\[(?<page>[^[\]\n|]{0,300})(?:\|(?<words>[^[\]\n]{1,300}))?\]\](?![([])/y;

/** By the sign that they begin with, in the order in which they are tried. */
const MARKS: ReadonlyMap<string, readonly Mark[]> = new Map([
  ['{', [{ pattern: ATTRIBUTES, write: leaveOut }]],
  ['!', [{ pattern: EMBEDDED, write: leaveOut }]],
  [
    '[',
    [
      { pattern: NOTE_MARK, write: leaveOutWithSpace },
      { pattern: CROSS_REFERENCES, write: writeBlank },
      { pattern: CITATION, write: leaveOutWithSpace },
      { pattern: WIKI_LINK, write: writeWikiLink },
      { pattern: BRACKETED, write: readInside },
    ],
  ],
  [
    '@',
    [
      { pattern: CROSS_REFERENCE, write: writeBlank },
      { pattern: NAMED_SOURCE, write: writeBlank, isOfCiting: true },
    ],
  ],
  ['=', [{ pattern: HIGHLIGHTED, write: readInside }]],
  [
    '~',
    [
      { pattern: LOWERED, write: readInside },
      { pattern: STRUCK, write: readInside },
    ],
  ],
  ['^', [{ pattern: RAISED, write: readInside }]],
  ['$', [{ pattern: FORMULA, write: writeFormula }]],
]);

/** Reads what dialects add to CommonMark's lines; a rule of markdown-it's. */
export function readDialects(state: StateInline, isProbe: boolean): boolean {
  const { src, pos, posMax, env } = state;
  for (const { pattern, write, isOfCiting } of MARKS.get(src.charAt(pos)) ?? []) {
    if (isOfCiting && env[CITING] !== true) continue;
    pattern.lastIndex = pos;
    const match = pattern.exec(src);
    const end = pattern.lastIndex;
    if (!match || end > posMax) continue;
    if (!isProbe) write(state, match);
    state.pos = end;
    return true;
  }
  return readInlineNote(state, isProbe);
}

/** Says of a text that it cites sources. */
export const CITING = Symbol('cites sources');

function leaveOut(): void {}

/** What is shown there, the page's own numbers or list of sources say. */
function writeBlank(state: StateInline): void {
  state.pending += VALUE;
}

/** A mark stands behind a word, and what follows the mark follows the word. */
function leaveOutWithSpace(state: StateInline, { 0: mark, index }: RegExpExecArray): void {
  if (!/[\p{L}\p{N}]/u.test(state.src.charAt(index + mark.length + 0)))
    state.pending = state.pending.trimEnd();
}

function writeWikiLink(state: StateInline, { groups }: RegExpExecArray): void {
  const { page = '', words } = groups ?? {};
  state.pending += words ?? page.replace(/^#/, '').replaceAll('#', ' > ').replace(/\\$/, '');
}

function writeFormula(state: StateInline, { 0: all, groups }: RegExpExecArray): void {
  const { long, short = '' } = groups ?? {};
  state.pending += long?.trim() ?? (MATHEMATICAL.test(short) ? short : all);
}

/** Reads on inside the marks, which are left out. */
function readInside(state: StateInline, { 0: all, index, groups }: RegExpExecArray): void {
  const inside = groups?.['inside'] ?? '';
  const { posMax } = state;
  state.pos = index + all.indexOf(inside);
  state.posMax = state.pos + inside.length;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
}

/** `^[…]`, a footnote where it is called for. */
function readInlineNote(state: StateInline, isProbe: boolean): boolean {
  const { src, pos } = state;
  if (!src.startsWith('^[', pos)) return false;
  const end = state.md.helpers.parseLinkLabel(state, pos + 1);
  if (end < 0) return false;
  if (!isProbe) state.push('inline_note', '', 0).content = src.slice(pos + 2, end);
  state.pos = end + 1;
  return true;
}
