/**
 * The overlap coefficient of two sets: the share of the smaller one that is in the other, 0 to 1.
 *
 * @param ofNothing What it is where one of them is empty.
 */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, ofNothing: number): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return ofNothing;
  return [...a].filter((one) => b.has(one)).length / smaller;
}
