/** How likely something is, 0 to 1. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

const LEAST = -3;
const MOST = 4;

/** A third of log odds, from -3 to 4: beyond, they hardly tell more to who judges by other things as well. */
export function softened(logOdds: number): number {
  return Math.max(LEAST, Math.min(logOdds, MOST)) / 3;
}
