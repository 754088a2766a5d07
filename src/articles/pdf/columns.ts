import type { Piece } from './page.ts';
import { type Run, runsOf } from './runs.ts';
import { isLeftwards, lineOf, type TextLine } from './text-line.ts';

/** Lines that stand under each other, from the upper to the lower one. */
export interface Column {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
  /** It stands in a margin. */
  readonly isBeside?: true;
}

/** Gaps, widths and so on are given in multiples of the size that most letters of a page have. */
const MIN_GUTTER = 0.75;
const MIN_COLUMN_WIDTH = 6;

/** So many lines show that there are two columns; the longer one may vouch for a short one. */
const MIN_COLUMN_LINES = 3;
const MIN_LINES_BESIDE = 8;

/** Gutters of other pages are at the same place, give or take so many points. */
const SAME_GUTTER = 6;

/** Columns of text are filled by their lines to this share; columns of a table seldom are. */
const MIN_FILLED = 0.55;
const MIN_WORDS_IN_LINE = 2.5;

/** So many places at which gaps end are tried, from the lowest up. */
const MAX_ENDS = 4;

/** This share of the lines of running text begin with a small letter, or more. */
const MIN_RUNNING = 0.15;

/** Few lines need to be plainer: cells with several lines look like columns. */
const MIN_TELLING_LINES = 6;
const RUNNING_IN_SHORT = 0.4;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu;

/**
 * The columns of pages in the order in which they are read: what goes across parts what stands above it
 * from what stands below. Columns of one page help to see those of others, of which there is less.
 *
 * @param size That of most letters.
 */
export function columnsOf(
  pages: readonly (readonly Piece[])[],
  size: number,
): readonly (readonly Column[])[] {
  const runs = pages.map(runsOf);
  const gutters: number[] = [];
  const columns = runs.map((page) => columnsIn(page, { size, gutters, known: [] }));
  if (gutters.length === 0) return columns;
  return runs.map((page) => columnsIn(page, { size, gutters: [], known: gutters }));
}

/** What stands in the left margin of a page, and in the right one. */
export function marginColumnsOf(pieces: readonly Piece[], middle: number): readonly Column[] {
  const runs = runsOf(pieces);
  return [runs.filter(({ left }) => left < middle), runs.filter(({ left }) => left >= middle)]
    .filter(({ length }) => length > 0)
    .map((side) => Object.assign(columnOf(side), { isBeside: true as const }));
}

interface Search {
  readonly size: number;
  /** The middles of all gutters that were found. */
  readonly gutters: number[];
  readonly known: readonly number[];
}

function columnsIn(runs: readonly Run[], search: Search): readonly Column[] {
  const columns: Column[] = [];
  const alone = new Set(runs.filter((run) => standsAlone(run, runs, search.size)));
  let across: Run[] = [];
  let start = 0;
  while (start < runs.length) {
    const band = bandFrom(runs, start, alone, search);
    if (!band) {
      const run = runs[start];
      if (run) across.push(run);
      start += 1;
      continue;
    }
    if (across.length > 0) columns.push(columnOf(across));
    across = [];
    search.gutters.push((band.gutter.left + band.gutter.right) / 2);
    const inBand = runs.slice(start, band.end);
    const [left, right] = partedAt(inBand, band.gutter);
    const sides = isLeftwards(inBand.flatMap(({ pieces }) => pieces))
      ? [right, left]
      : [left, right];
    columns.push(...sides.flatMap((side) => columnsIn(side, search)));
    start = band.end;
  }
  if (across.length > 0) columns.push(columnOf(across));
  return columns;
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

/** The longest stretch of runs from `start` on that one gap parts into two columns of text. */
function bandFrom(
  runs: readonly Run[],
  start: number,
  alone: ReadonlySet<Run>,
  search: Search,
): { readonly end: number; readonly gutter: Gap } | undefined {
  let gaps: readonly Gap[] = [{ left: -Infinity, right: Infinity }];
  const ends: GapEnd[] = [];
  let end = start;
  for (; end < runs.length; end += 1) {
    const run = runs[end];
    if (!run || alone.has(run)) break;
    const narrowed = without(gaps, run, search.size * MIN_GUTTER);
    if (narrowed === gaps) continue;
    const inner = gaps.filter(isInner);
    const ended = inner.filter((gap) => !narrowed.some((other) => isWithin(other, gap)));
    if (ended.length > 0) ends.push({ ended, inner, end });
    // All that is left is what stands to the left and to the right of everything.
    if (inner.length > 0 && !narrowed.some(isInner)) break;
    gaps = narrowed;
  }
  const inner = gaps.filter(isInner);
  if (ends.at(-1)?.end !== end) ends.push({ ended: inner, inner, end });
  for (const candidate of ends.slice(-MAX_ENDS).toReversed()) {
    const inBand = runs.slice(start, candidate.end);
    const gutter = gutterAmong(candidate.ended, candidate.inner, inBand, search);
    if (gutter) return { end: candidate.end, gutter };
  }
  return undefined;
}

/** One of several gutters may end before the others. */
interface GapEnd {
  readonly ended: readonly Gap[];
  /** All gaps above it. */
  readonly inner: readonly Gap[];
  readonly end: number;
}

/** The widest one that parts columns of text. */
function gutterAmong(
  gaps: readonly Gap[],
  all: readonly Gap[],
  runs: readonly Run[],
  { size, known }: Search,
): Gap | undefined {
  if (gaps.length === 0) return undefined;
  return gaps
    .toSorted((a, b) => b.right - b.left - a.right + a.left)
    .find((gutter) => {
      const isKnown = known.some((middle) => isIn(middle, gutter));
      const parts = (beside: readonly Run[]): boolean => partsText(beside, gutter, size, isKnown);
      return parts(runs) || (all.length > 1 && parts(nextTo(gutter, all, runs)));
    });
}

function isWithin(gap: Gap, { left, right }: Gap): boolean {
  return gap.left >= left && gap.right <= right;
}

/** Where there are more columns than two, their lines are level by chance only. */
function nextTo(gutter: Gap, gaps: readonly Gap[], runs: readonly Run[]): readonly Run[] {
  const left = gaps.findLast((gap) => gap.right <= gutter.left)?.left ?? -Infinity;
  const right = gaps.find((gap) => gap.left >= gutter.right)?.left ?? Infinity;
  return runs.filter((run) => run.left > left && run.left <= right);
}

function isIn(middle: number, { left, right }: Gap): boolean {
  return middle > left - SAME_GUTTER && middle < right + SAME_GUTTER;
}

function isInner({ left, right }: Gap): boolean {
  return Number.isFinite(left) && Number.isFinite(right);
}

/** What a run leaves of gaps, as far as that is wide enough. */
function without(gaps: readonly Gap[], run: Run, minWidth: number): readonly Gap[] {
  if (gaps.every((gap) => run.right <= gap.left || run.left >= gap.right)) return gaps;
  const left: Gap[] = [];
  for (const gap of gaps) {
    const end = Math.min(gap.right, run.left);
    const start = Math.max(gap.left, run.right);
    if (end >= gap.right || start <= gap.left) {
      left.push(gap);
      continue;
    }
    if (end - gap.left >= minWidth) left.push({ left: gap.left, right: end });
    if (gap.right - start >= minWidth) left.push({ left: start, right: gap.right });
  }
  return left;
}

/** A line in larger letters with nothing beside it is a heading over all columns, however short. */
function standsAlone(run: Run, runs: readonly Run[], size: number): boolean {
  if (run.size < size * 1.12) return false;
  const top = run.baseline - run.size;
  const bottom = run.baseline + run.size * 0.4;
  return runs.every(
    (other) =>
      other === run ||
      (Math.abs(other.baseline - run.baseline) < 1 && other.size === run.size) ||
      other.baseline < top ||
      other.baseline - other.size * 0.8 > bottom,
  );
}

function partedAt(runs: readonly Run[], { left }: Gap): readonly [readonly Run[], readonly Run[]] {
  return [runs.filter((run) => run.left <= left), runs.filter((run) => run.left > left)];
}

function partsText(runs: readonly Run[], gutter: Gap, size: number, isKnown: boolean): boolean {
  const sides = partedAt(runs, gutter);
  if (sides.some(({ length }) => length === 0)) return false;
  const [left, right] = sides.map(columnOf);
  if (!left || !right) return false;
  const isFromRight = isLeftwards(runs.flatMap(({ pieces }) => pieces));
  const [first, second] = isFromRight ? [right, left] : [left, right];
  if (!isText(first, size)) return false;
  const isEnd = second.lines.length <= Math.min(first.lines.length, 2);
  if (!isText(second, size)) return isKnown && isEnd;
  if (!isAligned(right) || !isRunning([...left.lines, ...right.lines], MIN_RUNNING)) return false;
  if (isKnown) return true;
  const counts = [left.lines.length, right.lines.length];
  const isShort = Math.min(...counts) < MIN_TELLING_LINES;
  if (isShort && ![left, right].every(({ lines }) => isRunning(lines, RUNNING_IN_SHORT))) {
    return false;
  }
  if (Math.min(...counts) >= MIN_COLUMN_LINES) return true;
  return Math.min(...counts) > 1 && Math.max(...counts) >= MIN_LINES_BESIDE;
}

function isText({ lines, left, right }: Column, size: number): boolean {
  const width = right - left;
  if (width < size * MIN_COLUMN_WIDTH) return false;
  const filled = lines.map((line) => (line.right - line.left) / width).toSorted((a, b) => a - b);
  if ((filled[filled.length >> 1] ?? 0) < MIN_FILLED) return false;
  const words = lines.flatMap(({ pieces }) => pieces.map((piece) => wordCount(piece.words)));
  return words.reduce((sum, count) => sum + count, 0) / lines.length >= MIN_WORDS_IN_LINE;
}

/** Where no spaces part them, words have two signs each. */
function wordCount(words: string): number {
  return words.split(' ').length + (words.match(UNSPACED)?.length ?? 0) / 2;
}

/** Words that stand under each other by chance don't begin at the same place. */
function isAligned({ lines }: Column): boolean {
  const lefts = mostAlike(lines.map(({ left }) => left));
  return Math.max(lefts, mostAlike(lines.map(({ right }) => right))) * 2 >= lines.length;
}

/** How many are the same, give or take two points. */
function mostAlike(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b);
  let most = 0;
  let start = 0;
  for (const [index, place] of sorted.entries()) {
    while (place - (sorted[start] ?? place) > 2) start += 1;
    most = Math.max(most, index + 1 - start);
  }
  return most;
}

/** Lines of running text begin in the midst of sentences; those of tables and lists don't. */
function isRunning(lines: readonly TextLine[], least: number): boolean {
  const openings = lines.map(({ pieces: [{ words }] }) => words);
  const cased = openings.filter((words) => /^\P{L}*[\p{Lu}\p{Ll}]/u.test(words));
  if (cased.length * 2 < openings.filter((words) => /\p{L}/u.test(words)).length) return true;
  return cased.filter((words) => /^\p{Ll}/u.test(words)).length >= lines.length * least;
}

function columnOf(runs: readonly Run[]): Column {
  const lines: TextLine[] = [];
  let open: [Piece, ...Piece[]] | undefined;
  let above: Run | undefined;
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline)) {
    if (open && above && isOnLineOf(above, run)) {
      open.push(...run.pieces);
      continue;
    }
    if (open) lines.push(lineOf(open));
    open = [...run.pieces];
    above = run;
  }
  if (open) lines.push(lineOf(open));
  return {
    lines,
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
  };
}

/** What is raised over large letters stands further up. */
function isOnLineOf(above: Run, run: Run): boolean {
  const size = above.size < run.size * 0.75 ? run.size * 1.2 : run.size;
  return run.baseline - above.baseline < size * 0.45;
}
