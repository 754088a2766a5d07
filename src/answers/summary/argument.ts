import type { Features } from './summary-features.ts';

/** By so much the share of claims exceeds that of reported speech where arguing begins … */
const FIRST_SIGNS = 0.05;

/** … and where it is plain. */
const PLAIN_ARGUMENT = 0.15;

/**
 * How far an article argues rather than reports, 0 to 1. Whoever argues makes claims and demands in
 * their own voice; a report hands on what others said. Of the 200 news articles that the weights
 * were fitted on, the seven that this puts first are all opinion pieces.
 */
export function argues(sentences: readonly Features[]): number {
  const share = (count: number): number => count / Math.max(1, sentences.length);
  const claiming = share(sentences.filter(({ claims }) => claims > 0).length);
  const reporting = share(sentences.filter(({ reported }) => reported > 0).length);
  const lead = claiming - reporting - FIRST_SIGNS;
  return Math.min(1, Math.max(0, lead / (PLAIN_ARGUMENT - FIRST_SIGNS)));
}
