import type { Piece } from './page.ts';
import type { PageText } from './page-furniture.ts';
import { type Run, runsOf } from './runs.ts';
import { wordsOf } from './text-line.ts';

export interface PageWithMargins extends PageText {
  /** What stands beside the text, in the margin. */
  readonly beside: readonly Piece[];
}

/** Runs of this width, in multiples of the letters' size, tell where the text stands. */
const TELLING_WIDTH = 12;
const MIN_TELLING = 6;

/** So much of a page's letters may stand in its margins; a column has more. */
const MAX_SHARE = 0.2;

/** Lines of text are as wide as most, but for this share; cells are narrower. */
const WIDE = 0.6;

/** A few runs stick out of the text: this share of those that tell. */
const OUTLYING = 0.04;

/** Nearer to the text, in multiples of the letters' size, something hangs out of it. */
const MIN_GAP = 0.5;

/** It opens a line that follows, however far away that is: "12.", "(iv)", "•", "3.1", "[8]". */
const MARKER =
  /^(?:[^\p{L}\d]{1,3}|1?\d|\d{1,3}(?:\.\d{1,3})+|[([]?[\p{L}\d+]{1,12}[.):\]]|\p{L})$/u;

/** So many lines in a row are numbered. */
const MIN_NUMBERS = 5;

/** The same words in the margins of so many pages, as a share of them, are a running head. */
const MIN_REPEATED = 0.3;

/**
 * Pages whose text stands by itself: notes in a margin are apart, and neither running heads nor the numbers
 * of lines in it are of the article.
 *
 * @param size That of most letters.
 */
export function withMargins(pages: readonly PageText[], size: number): readonly PageWithMargins[] {
  const margins = pages.map(({ pieces }) => marginOf(runsOf(pieces), size));
  const repeated = repeatedIn(margins);
  return pages.map((page, nth) => {
    const { beside = [], numbers = [] } = margins[nth] ?? {};
    const gone = new Set([...beside, ...numbers].flatMap((run) => run.pieces));
    if (gone.size === 0) return { ...page, beside: [] };
    const notes = beside.filter((run) => !repeated.has(keyOf(run)) && /\p{L}/u.test(keyOf(run)));
    return {
      ...page,
      pieces: page.pieces.filter((piece) => !gone.has(piece)),
      beside: notes.flatMap((run) => run.pieces),
    };
  });
}

interface Margin {
  readonly beside: readonly Run[];
  /** Of lines. */
  readonly numbers: readonly Run[];
}

function marginOf(runs: readonly Run[], size: number): Margin | undefined {
  const telling = runs.filter((run) => run.right - run.left > size * TELLING_WIDTH);
  if (telling.length < MIN_TELLING || lettersOf(telling) * 2 < lettersOf(runs)) return undefined;
  const outlying = Math.floor(telling.length * OUTLYING);
  const left = telling.map((run) => run.left).toSorted((a, b) => a - b)[outlying] ?? 0;
  const right = telling.map((run) => run.right).toSorted((a, b) => b - a)[outlying] ?? Infinity;
  const top = Math.min(...telling.map((run) => run.baseline)) - size;
  const bottom = Math.max(...telling.map((run) => run.baseline)) + size;
  const outside = runs.filter(
    (run) =>
      (run.right < left - size * MIN_GAP || run.left > right + size * MIN_GAP) &&
      run.baseline > top &&
      run.baseline < bottom,
  );
  const numbers = lineNumbersAmong(outside, telling);
  const others = outside.filter((run) => !numbers.includes(run));
  const width = telling.map((run) => run.right - run.left).toSorted((a, b) => a - b)[
    telling.length >> 1
  ];
  const sides = [
    others.filter((run) => run.left > right),
    others.filter((run) => run.right < left && !isMarker(run, runs)),
  ];
  const beside = sides.filter((side) => isBesideText(side, runs, width ?? 0)).flat();
  return lettersOf(beside) > lettersOf(runs) * MAX_SHARE
    ? { beside: [], numbers }
    : { beside, numbers };
}

/** Beside cells of a table stand other ones. */
function isBesideText(side: readonly Run[], runs: readonly Run[], width: number): boolean {
  const neighbours = side.flatMap(
    (run) =>
      runs.filter((other) => !side.includes(other) && isLevel(run, other)).toSorted(byWidth)[0] ??
      [],
  );
  const wide = neighbours.filter((run) => run.right - run.left > width * WIDE);
  return wide.length * 2 >= neighbours.length;
}

function byWidth(a: Run, b: Run): number {
  return b.right - b.left - a.right + a.left;
}

function isLevel(run: Run, other: Run): boolean {
  return Math.abs(other.baseline - run.baseline) < run.size * 0.5;
}

function isMarker(run: Run, runs: readonly Run[]): boolean {
  return (
    MARKER.test(keyOf(run)) && runs.some((other) => other.left > run.right && isLevel(run, other))
  );
}

/** Numbers that count the lines of a page, each or every fifth, and no items: sentences go on beside them. */
function lineNumbersAmong(outside: readonly Run[], telling: readonly Run[]): readonly Run[] {
  const numbered = outside.filter((run) => /^\d{1,4}$/u.test(keyOf(run)));
  const steps = numbered.map(
    (run, nth) => Number(keyOf(run)) - Number(keyOf(numbered[nth - 1] ?? run)),
  );
  const counting = steps.slice(1).filter((step) => step === 1 || step === 5).length;
  if (numbered.length < MIN_NUMBERS || counting < (numbered.length - 1) * 0.8) return [];
  const besides = numbered.flatMap((number) => telling.find((run) => isLevel(number, run)) ?? []);
  const inMidst = besides.filter((run) => /^\p{Ll}/u.test(keyOf(run)));
  return inMidst.length * 4 >= numbered.length ? numbered : [];
}

/** The same in the margins of several pages, but for numbers. */
function repeatedIn(margins: readonly (Margin | undefined)[]): ReadonlySet<string> {
  const pages = new Map<string, number>();
  for (const margin of margins) {
    for (const key of new Set(margin?.beside.map(keyOf))) pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, margins.length * MIN_REPEATED);
  return new Set([...pages].filter(([, count]) => count >= least).map(([key]) => key));
}

function keyOf({ pieces }: Run): string {
  return wordsOf(pieces);
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + keyOf(run).length, 0);
}
