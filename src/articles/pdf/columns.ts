import type { Piece } from './page.ts';
import { type Run, runsOf } from './runs.ts';
import { lineOf, type TextLine } from './text-line.ts';

/** Lines that stand under each other, from the upper to the lower one. */
export interface Column {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
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
    columns.push(...columnsIn(left, search), ...columnsIn(right, search));
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
  { size, known }: Search,
): { readonly end: number; readonly gutter: Gap } | undefined {
  let gaps: readonly Gap[] = [{ left: -Infinity, right: Infinity }];
  let best: { readonly end: number; readonly gutter: Gap } | undefined;
  const inBand: Run[] = [];
  for (let end = start; end < runs.length; end += 1) {
    const run = runs[end];
    if (!run || (inBand.length > 0 && alone.has(run))) break;
    const narrowed = without(gaps, run, size * MIN_GUTTER);
    // All that is left is what stands to the left and to the right of everything.
    if (inBand.length > 0 && !narrowed.some(isInner) && gaps.some(isInner)) break;
    gaps = narrowed;
    inBand.push(run);
  }
  for (const gutter of gaps
    .filter(isInner)
    .toSorted((a, b) => b.right - b.left - a.right + a.left)) {
    const isKnown = known.some((middle) => isIn(middle, gutter));
    if (!partsText(inBand, gutter, size, isKnown)) continue;
    best = { end: start + inBand.length, gutter };
    break;
  }
  return best;
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
  const [left, right] = partedAt(runs, gutter).map(columnOf);
  if (!left || !right || !isText(left, size)) return false;
  const isEnd = right.lines.length <= Math.min(left.lines.length, 2);
  if (!isText(right, size)) return isKnown && isEnd;
  if (!isAligned(right)) return false;
  if (isKnown) return true;
  const counts = [left.lines.length, right.lines.length];
  if (Math.min(...counts) >= MIN_COLUMN_LINES) return true;
  return Math.min(...counts) > 1 && Math.max(...counts) >= MIN_LINES_BESIDE;
}

function isText({ lines, left, right }: Column, size: number): boolean {
  const width = right - left;
  if (width < size * MIN_COLUMN_WIDTH) return false;
  const filled = lines.map((line) => (line.right - line.left) / width).toSorted((a, b) => a - b);
  if ((filled[filled.length >> 1] ?? 0) < MIN_FILLED) return false;
  const words = lines.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.words.split(' ')));
  return words.length / lines.length >= MIN_WORDS_IN_LINE;
}

/** Words that stand under each other by chance don't begin at the same place. */
function isAligned({ lines, left, right }: Column): boolean {
  const onEdge = lines.filter((line) => line.left - left < 2 || right - line.right < 2);
  return onEdge.length * 2 >= lines.length;
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
