export interface GrowingPause {
  readonly firstMs: number;
  readonly longestMs: number;
  /** At least 0, below 1. Default: `Math.random`. */
  readonly random?: () => number;
}

/**
 * How long to wait before something is tried again: twice as long each time. Half of it is chance, lest all who
 * failed together come back together.
 *
 * @param attempt How often it has failed before this time, from 0.
 */
export function growingPause(
  attempt: number,
  { firstMs, longestMs, random = Math.random }: GrowingPause,
): number {
  return Math.min(firstMs * 2 ** attempt, longestMs) * (0.5 + random() / 2);
}
