/**
 * The first place in `[start, end)` that isn't before what is sought, `end` if all are: a binary search.
 *
 * @param isBefore True up to that place, false from there on.
 */
export function partitionPoint(
  start: number,
  end: number,
  isBefore: (place: number) => boolean,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
