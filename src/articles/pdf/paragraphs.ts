import { endsSentence } from '../block.ts';
import { type FlowLine, isAllBold, isCode, type Style } from './flow.ts';

/** Lines that belong together, in their order. */
export type LineGroup = readonly [FlowLine, ...FlowLine[]];

/** A larger step than the usual one parts paragraphs, by this share of it. */
const WIDE_STEP = 1.18;
const GAP = 1.55;

/** First lines are indented by so much of their size, or more. */
const INDENT = 0.7;
const MAX_INDENT = 6;

const OPENS_IN_LOWER_CASE = /^["'“‘«([]*\p{Ll}/u;
const ENDS_IN_HYPHEN = /[\p{L}\p{N}][-‐\u00ad]$/u;

/** What opens an item of a list. */
const BULLET = /^[•‣⁃◦▪▸►●○■□❖✓➢–—*·-]\s+(?=\S)/u;
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\[\d{1,3}\])\s+(?=\S)/u;

export function markerOf(words: string): 'bullet' | 'number' | undefined {
  if (BULLET.test(words)) return 'bullet';
  return NUMBER.test(words) ? 'number' : undefined;
}

export function withoutMarker(words: string): string {
  return words.replace(BULLET, '').replace(NUMBER, '');
}

/**
 * The paragraphs that lines in one flow make up, headings and items of lists among them.
 *
 * @param cuts Lines that open one, whatever they look like.
 */
export function paragraphsOf(
  flow: readonly FlowLine[],
  style: Style,
  cuts: ReadonlySet<FlowLine> = new Set(),
): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let open: [FlowLine, ...FlowLine[]] | undefined;
  for (const [index, line] of flow.entries()) {
    if (open && !cuts.has(line) && !opensParagraph(open, line, flow[index + 1], style)) {
      open.push(line);
      continue;
    }
    if (open) groups.push(open);
    open = [line];
  }
  if (open) groups.push(open);
  return groups;
}

function opensParagraph(
  open: readonly [FlowLine, ...FlowLine[]],
  next: FlowLine,
  afterNext: FlowLine | undefined,
  style: Style,
): boolean {
  const before = open.at(-1) ?? open[0];
  if (differsInSize(before, next) || isCode(before) !== isCode(next)) return true;
  const differsInWeight = isAllBold(before, style) !== isAllBold(next, style);
  if (next.column !== before.column) return differsInWeight || !runsOver(open, next, afterNext);
  const goesOn = !endsSentence(before.words) && OPENS_IN_LOWER_CASE.test(next.words);
  const mayEnd = endsSentence(before.words) || !isFull(before, next);
  if (!goesOn && mayEnd && differsInWeight) return true;
  const step = (next.baseline - before.baseline) / style.leading(Math.max(before.size, next.size));
  if (goesOn && step < GAP && ENDS_IN_HYPHEN.test(before.words)) return false;
  const isUneven = before.isUneven || next.isUneven;
  if (step > (goesOn ? GAP + 0.3 : GAP)) return true;
  // Lines of a heading are as long as suits them.
  if (next.size > style.size * 1.35 && markerOf(next.words) !== 'number') return false;
  if (step > WIDE_STEP + (isUneven ? 0.25 : 0) && !goesOn) return true;
  if (isItem(next, before) || isNextNumber(open[0], next)) return true;
  if (isItem(open[0], undefined) && next.left > open[0].left + next.size * 0.3) return false;
  if (!goesOn && isFirstAgain(open, next, afterNext)) return true;
  if (isIndented(next, before, afterNext)) return !isHanging(open, next, afterNext);
  if (isOutdented(open, next)) return true;
  if (isFull(before, next)) return false;
  return !goesOn;
}

/** In small capitals, some letters of a line are as large as those of the others. */
function differsInSize(before: FlowLine, next: FlowLine): boolean {
  if (isLike(before.size, next.size)) return false;
  const hasSizeOf = (line: FlowLine, other: FlowLine): boolean =>
    line.line.pieces.some(({ size }) => size > line.size && isLike(size, other.size));
  return !hasSizeOf(before, next) && !hasSizeOf(next, before);
}

function isLike(size: number, other: number): boolean {
  return Math.abs(size - other) <= Math.max(size, other) * 0.07;
}

/** "1. …" and "2. …" are items, however long they are. */
function isNextNumber(first: FlowLine, next: FlowLine): boolean {
  const [number, following] = [first, next].map(
    ({ words }) => /^\(?(\d{1,3})[.)]\s/u.exec(words)?.[1],
  );
  return number !== undefined && Number(following) === Number(number) + 1;
}

/** The paragraph goes on in the next column, or on the next page. */
function runsOver(
  open: readonly [FlowLine, ...FlowLine[]],
  next: FlowLine,
  afterNext: FlowLine | undefined,
): boolean {
  const before = open.at(-1) ?? open[0];
  if (isItem(next, before)) return false;
  if (ENDS_IN_HYPHEN.test(before.words)) return true;
  if (!endsSentence(before.words)) return isFull(before, next);
  if (OPENS_IN_LOWER_CASE.test(next.words)) return true;
  return isFull(before, next) && !isFirstLine(next, afterNext);
}

/** It stands further in than the line that follows, as first lines do. */
function isFirstLine(next: FlowLine, afterNext: FlowLine | undefined): boolean {
  const edge = afterNext?.column === next.column ? afterNext.left : next.columnLeft;
  return next.left - Math.min(edge, next.left) > next.size * INDENT;
}

/** The first word of the next line wouldn't have fitted on this one. */
function isFull(before: FlowLine, next: FlowLine): boolean {
  const first = /^\S+/u.exec(next.words)?.[0] ?? '';
  const width = ((next.right - next.left) / Math.max(next.words.length, 1)) * (first.length + 1);
  return before.right + width > before.columnRight - before.size * 0.5;
}

function isItem(line: FlowLine, before: FlowLine | undefined): boolean {
  const marker = markerOf(line.words);
  if (marker === 'bullet') return true;
  if (marker !== 'number') return false;
  return before === undefined || endsSentence(before.words) || !isFull(before, line);
}

function isIndented(next: FlowLine, before: FlowLine, afterNext: FlowLine | undefined): boolean {
  const indent = next.left - before.left;
  if (indent < next.size * INDENT) return false;
  if (indent > next.size * MAX_INDENT) return !isCentred(next, before);
  return afterNext?.column !== next.column || afterNext.left < next.left + next.size * 0.3;
}

/** Both this line and the only one before it are indented, and the one that follows is not. */
function isFirstAgain(
  [first, second]: readonly [FlowLine, ...FlowLine[]],
  next: FlowLine,
  afterNext: FlowLine | undefined,
): boolean {
  if (second || afterNext?.column !== next.column || isCentred(first, next)) return false;
  return Math.abs(first.left - next.left) < 1.5 && isFirstLine(next, afterNext);
}

function isCentred(a: FlowLine, b: FlowLine): boolean {
  return Math.abs(a.left + a.right - b.left - b.right) < a.size;
}

/** All lines but the first are indented, as in lists of literature. */
function isHanging(
  open: readonly [FlowLine, ...FlowLine[]],
  next: FlowLine,
  afterNext: FlowLine | undefined,
): boolean {
  const before = open.at(-1) ?? open[0];
  if (open.length > 1 || !isFull(before, next)) return false;
  if (!endsSentence(before.words)) return true;
  return afterNext?.column === next.column && Math.abs(afterNext.left - next.left) < 1;
}

/** It stands further out than the lines before it, which didn't only begin with an indent. */
function isOutdented(open: readonly [FlowLine, ...FlowLine[]], next: FlowLine): boolean {
  const before = open.at(-1) ?? open[0];
  if (before.left - next.left < next.size * INDENT || isCentred(before, next)) return false;
  return open.length > 1 || (!isFull(before, next) && endsSentence(before.words));
}
