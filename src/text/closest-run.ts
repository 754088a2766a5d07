import type { Span } from './span.ts';

/** A run of words, `[start, end)` of a list, and how far it is from the words that were sought. */
export interface ClosestRun extends Span {
  /** So many words must be added, left out or replaced to make one from the other. */
  readonly distance: number;
}

/**
 * The run of `words` that comes closest to the words sought: the first of the closest, and of those
 * that begin there the longest. Approximate matching of Sellers (1980), on words instead of
 * characters: takes time that grows with the product of the lengths.
 *
 * @returns undefined if there are no words, or nothing is sought.
 */
export function closestRun(
  sought: readonly string[],
  words: readonly string[],
): ClosestRun | undefined {
  if (sought.length === 0 || words.length === 0) return undefined;
  const [numbers, places] = numbered(sought, words);
  // For each beginning of what is sought, the distance from the best run that ends at this word, and
  // where that run starts.
  const distances = Int32Array.from({ length: sought.length + 1 }, (_, length) => length);
  const starts = new Int32Array(sought.length + 1);
  let best: ClosestRun = { start: 0, end: 0, distance: Infinity };
  for (let place = 0; place < places.length; place += 1) {
    advance(distances, starts, numbers, { word: places[place] ?? 0, place });
    const distance = distances[sought.length] ?? 0;
    const start = starts[sought.length] ?? 0;
    const isLonger = distance === best.distance && start === best.start;
    if (distance < best.distance || isLonger) best = { start, end: place + 1, distance };
  }
  return best.start < best.end ? best : undefined;
}

/** One column of the table, from that of the word before. */
function advance(
  distances: Int32Array,
  starts: Int32Array,
  sought: Int32Array,
  { word, place }: { readonly word: number; readonly place: number },
): void {
  let diagonal = 0;
  let diagonalStart = place;
  starts[0] = place + 1;
  for (let row = 1; row <= sought.length; row += 1) {
    const left = distances[row] ?? 0;
    const leftStart = starts[row] ?? 0;
    const replaced = diagonal + (sought[row - 1] === word ? 0 : 1);
    const above = (distances[row - 1] ?? 0) + 1;
    if (replaced <= left + 1 && replaced <= above) {
      distances[row] = replaced;
      starts[row] = diagonalStart;
    } else if (left < above) {
      distances[row] = left + 1;
    } else {
      distances[row] = above;
      starts[row] = starts[row - 1] ?? 0;
    }
    diagonal = left;
    diagonalStart = leftStart;
  }
}

/** Numbers are compared faster than words. */
function numbered(
  ...lists: readonly [readonly string[], readonly string[]]
): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return [Int32Array.from(lists[0], numberOf), Int32Array.from(lists[1], numberOf)];
}
