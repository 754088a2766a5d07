/**
 * How fast values grow, in their unit by unit of time: the median of all slopes between two of them (Theil, 1950; Sen,
 * 1968), which a few that are far off don't move.
 */
export function slopeOf(points: readonly (readonly [time: number, value: number])[]): number {
  const slopes = points.flatMap(([from, before], place) =>
    points
      .slice(place + 1)
      .flatMap(([to, after]) => (to > from ? [(after - before) / (to - from)] : [])),
  );
  if (slopes.length === 0) return 0;
  const sorted = slopes.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [high = 0, low = high] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
