import type { Piece } from './page.ts';
import { type Gap, goesLeft, partedAt, partsText } from './gutters.ts';
import { isOnLineOf, type Run, runsOf } from './runs.ts';
import { lineOf, type TextLine } from './text-line.ts';

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

/** Gutters of other pages are at the same place, give or take so many points. */
const SAME_GUTTER = 6;

/** So many places at which gaps end are tried, from the lowest up. */
const MAX_ENDS = 4;

/** Of so many runs, the same gaps are tried again once there are fewer by this share. */
const MIN_TRIED = 40;
const TRIED_SHARE = 0.8;

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
  const failed: Failed = { key: '', count: 0 };
  while (start < runs.length) {
    const band = bandFrom(runs, start, alone, search, failed);
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
    const sides = goesLeft(inBand) ? [right, left] : [left, right];
    columns.push(...sides.flatMap((side) => columnsIn(side, search)));
    start = band.end;
  }
  if (across.length > 0) columns.push(columnOf(across));
  return columns;
}

/** The longest stretch of runs from `start` on that one gap parts into two columns of text. */
function bandFrom(
  runs: readonly Run[],
  start: number,
  alone: ReadonlySet<Run>,
  search: Search,
  failed: Failed,
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
  const key = ends.map((one) => `${one.end} ${one.ended.map(({ left }) => left).join(' ')}`).join();
  if (key === failed.key && end - start > failed.count * TRIED_SHARE) return undefined;
  Object.assign(failed, { key, count: end - start > MIN_TRIED ? end - start : Infinity });
  for (const candidate of ends.slice(-MAX_ENDS).toReversed()) {
    const inBand = runs.slice(start, candidate.end);
    const gutter = gutterAmong(candidate.ended, candidate.inner, inBand, search);
    if (gutter) return { end: candidate.end, gutter };
  }
  return undefined;
}

/** Where the last search found nothing: a run less seldom makes a difference. */
interface Failed {
  key: string;
  count: number;
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
