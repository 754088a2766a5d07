import { isOnLineOf, type Run } from './runs.ts';

/** What parts two columns from each other, from the upper to the lower end of a band. */
export interface Gap {
  readonly left: number;
  readonly right: number;
}

/** Widths are given in multiples of the size that most letters of a page have. */
const MIN_COLUMN_WIDTH = 6;

/** So many lines show that there are two columns; the longer one may vouch for a short one. */
const MIN_COLUMN_LINES = 3;
const MIN_LINES_BESIDE = 8;

/** Columns of text are filled by their lines to this share; columns of a table seldom are. */
const MIN_FILLED = 0.55;
const MIN_WORDS_IN_LINE = 2.5;

/** This share of the lines of running text begin with a small letter, or more. */
const MIN_RUNNING = 0.15;

/** Few lines need to be plainer: cells with several lines look like columns. */
const MIN_TELLING_LINES = 6;
const RUNNING_IN_SHORT = 0.4;

export function partedAt(
  runs: readonly Run[],
  { left }: Gap,
): readonly [readonly Run[], readonly Run[]] {
  return [runs.filter((run) => run.left <= left), runs.filter((run) => run.left > left)];
}

/** Whether a gap has a column of running text on each side. */
export function partsText(
  runs: readonly Run[],
  gutter: Gap,
  size: number,
  isKnown: boolean,
): boolean {
  const [left = [], right = []] = partedAt(runs, gutter).map(rowsOf);
  const [first, second] = goesLeft(runs) ? [right, left] : [left, right];
  if (!isText(first, size)) return false;
  const isEnd = second.length > 0 && second.length <= Math.min(first.length, 2);
  if (!isText(second, size)) return isKnown && isEnd;
  if (!isAligned(right) || !isRunning([...left, ...right], MIN_RUNNING)) return false;
  if (isKnown) return true;
  const counts = [left.length, right.length];
  const isShort = Math.min(...counts) < MIN_TELLING_LINES;
  if (isShort && ![left, right].every((rows) => isRunning(rows, RUNNING_IN_SHORT))) return false;
  if (Math.min(...counts) >= MIN_COLUMN_LINES) return true;
  return Math.min(...counts) > 1 && Math.max(...counts) >= MIN_LINES_BESIDE;
}

/** Runs on one height, as far as columns are told by them. */
interface Row {
  readonly left: number;
  readonly right: number;
  readonly wordCount: number;
  readonly opening: string;
}

function rowsOf(runs: readonly Run[]): readonly Row[] {
  const rows: { left: number; right: number; wordCount: number; opening: string }[] = [];
  let above: Run | undefined;
  for (const run of runs) {
    const { left, right, wordCount, opening } = run;
    const row = rows.at(-1);
    if (row && above && isOnLineOf(above, run)) {
      if (run.isLeftwards ? right > row.right : left < row.left) row.opening = opening;
      row.left = Math.min(row.left, left);
      row.right = Math.max(row.right, right);
      row.wordCount += wordCount;
      continue;
    }
    rows.push({ left, right, wordCount, opening });
    above = run;
  }
  return rows;
}

/** Whether most of it is read from right to left. */
export function goesLeft(runs: readonly Run[]): boolean {
  const leftwards = runs.filter((run) => run.isLeftwards);
  return leftwards.length * 2 > runs.length;
}

function isText(rows: readonly Row[], size: number): boolean {
  if (rows.length === 0) return false;
  const width =
    Math.max(...rows.map(({ right }) => right)) - Math.min(...rows.map(({ left }) => left));
  const words = rows.reduce((sum, { wordCount }) => sum + wordCount, 0);
  if (width < size * MIN_COLUMN_WIDTH || words / rows.length < MIN_WORDS_IN_LINE) return false;
  const filled = rows.map(({ left, right }) => (right - left) / width).toSorted((a, b) => a - b);
  return (filled[filled.length >> 1] ?? 0) >= MIN_FILLED;
}

/** Words that stand under each other by chance don't begin at the same place. */
function isAligned(rows: readonly Row[]): boolean {
  const lefts = mostAlike(rows.map(({ left }) => left));
  return Math.max(lefts, mostAlike(rows.map(({ right }) => right))) * 2 >= rows.length;
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
function isRunning(rows: readonly Row[], least: number): boolean {
  const cased = rows.filter(({ opening }) => /^\P{L}*[\p{Lu}\p{Ll}]/u.test(opening));
  if (cased.length * 2 < rows.filter(({ opening }) => /\p{L}/u.test(opening)).length) return true;
  return cased.filter(({ opening }) => /^\p{Ll}/u.test(opening)).length >= rows.length * least;
}
