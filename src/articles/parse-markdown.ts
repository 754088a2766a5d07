import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Indented text in an article is a matter of layout, hardly ever code. */
const AS_ARTICLES_ARE_WRITTEN = { extensions: [{ disable: { null: ['codeIndented'] } }] };

/** The tree of a Markdown text by CommonMark, indented code aside. */
export function parseFully(text: string): Root {
  return fromMarkdown(text, AS_ARTICLES_ARE_WRITTEN);
}

/**
 * The same tree, of most articles many times as fast. The parser has several functions look at each
 * character; instead of plain paragraphs, in which none means anything but itself, it is shown a single
 * letter. Should one of them be no paragraph, as inside a block of code, it is shown all.
 */
export function parseMarkdown(text: string): Root {
  const runs = plainRuns(text);
  const [first, ...others] = runs;
  if (!first) return parseFully(text);
  if (others.length === 0 && isBlankAround(first, text)) return rootOf(text, [...first.paragraphs]);
  return parseWithStandIns(text, runs) ?? parseFully(text);
}

/** Where something stands: line and column counted from 1. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A paragraph, and those that follow it with nothing but blank lines between them. */
interface Run {
  readonly paragraphs: readonly Paragraph[];
  readonly start: Point;
  readonly end: Point;
}

/** Nothing in it is emphasised, linked, escaped, code or HTML, and it opens as no list or heading does. */
function plainLine(special: string): string {
  const plain = String.raw`[^\\\x60*_<>&${special}\p{Cc}]`;
  return String.raw`[\p{L}"'“‘„«(¿¡—–…](?:${plain}*(?! )${plain})?`;
}

/** Plain lines between blank ones, or at an edge of the text. */
function plainParagraph(line: string): RegExp {
  return new RegExp(
    String.raw`(?<=(?:^|\n)[ \t]*\r?\n|^)${line}(?:\r?\n${line})*(?=\r?\n[ \t]*(?:\r?\n|$)|$)`,
    'gu',
  );
}

/** Where no link has an address, here or further below, brackets are nothing but brackets. */
const ADDRESS = /\][(:]/u;
const PLAIN = plainParagraph(plainLine(''));
const PLAIN_BESIDE_LINKS = plainParagraph(plainLine(String.raw`[\]`));

/** What the parser counts otherwise: a byte order mark, and a line end of decades ago. */
const ODD = /^\uFEFF|\r(?!\n)/u;

const BLANK_LINES = /^[ \t\r\n]*$/;

function plainRuns(text: string): readonly Run[] {
  if (ODD.test(text)) return [];
  const runs: { paragraphs: Paragraph[]; start: Point; end: Point }[] = [];
  let end = START;
  const plain = ADDRESS.test(text) ? PLAIN_BESIDE_LINKS : PLAIN;
  for (const { 0: value, index } of text.matchAll(plain)) {
    const isNext = BLANK_LINES.test(text.slice(end.offset, index));
    const start = pointAt(text, index, end);
    end = pointAt(text, index + value.length, start);
    const position = { start, end };
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value, position }],
      position,
    };
    const run = runs.at(-1);
    if (run && isNext) {
      run.paragraphs.push(paragraph);
      run.end = end;
    } else runs.push({ paragraphs: [paragraph], start, end });
  }
  return runs;
}

function isBlankAround({ start, end }: Run, text: string): boolean {
  return BLANK_LINES.test(text.slice(0, start.offset)) && BLANK_LINES.test(text.slice(end.offset));
}

function rootOf(text: string, children: RootContent[]): Root {
  const start = START;
  return { type: 'root', children, position: { start, end: pointAt(text, text.length, start) } };
}

const START: Point = { line: 1, column: 1, offset: 0 };

/** The point at an offset behind a known one. */
function pointAt(text: string, offset: number, known: Point): Point {
  let { line, column, offset: from } = known;
  for (;;) {
    const next = text.indexOf('\n', from) + 1;
    if (next === 0 || next > offset) break;
    line += 1;
    column = 1;
    from = next;
  }
  return { line, column: column + offset - from, offset };
}

/** Stands for a run while all else is parsed. */
const STAND_IN = 'x';

/** Undefined if not all of the runs are paragraphs. */
function parseWithStandIns(text: string, runs: readonly Run[]): Root | undefined {
  let shortened = '';
  let from = 0;
  const places = runs.map(({ start, end }) => {
    shortened += text.slice(from, start.offset);
    shortened += STAND_IN;
    from = end.offset;
    return shortened.length - STAND_IN.length;
  });
  const tree = parseFully(shortened + text.slice(from));

  const children: RootContent[] = [];
  let nth = 0;
  let shift: Shift = { lines: 0, offset: 0 };
  for (const node of tree.children) {
    const run = runs[nth];
    const { start, end } = positionOf(node);
    if (!run || end.offset <= (places[nth] ?? 0)) {
      children.push(move(node, shift));
      continue;
    }
    if (start.offset !== places[nth]) return undefined;
    children.push(...run.paragraphs);
    shift = { lines: run.end.line - end.line, offset: run.end.offset - end.offset };
    nth += 1;
  }
  if (nth < runs.length) return undefined;
  return rootOf(text, children);
}

interface Shift {
  readonly lines: number;
  readonly offset: number;
}

/** Puts a node where it stands in the whole text. One after the other: some are nested beyond all measure. */
function move(node: RootContent, shift: Shift): RootContent {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { start, end } = positionOf(next);
    next.position = { start: movedPoint(start, shift), end: movedPoint(end, shift) };
    if (!('children' in next)) continue;
    for (const child of next.children) waiting.push(child);
  }
  return node;
}

function movedPoint({ line, column, offset }: Point, shift: Shift): Point {
  return { line: line + shift.lines, column, offset: offset + shift.offset };
}

function positionOf({ position }: Nodes): { readonly start: Point; readonly end: Point } {
  if (!position) throw new TypeError('a parsed node has no position');
  const { start, end } = position;
  return {
    start: { ...start, offset: start.offset ?? 0 },
    end: { ...end, offset: end.offset ?? 0 },
  };
}
