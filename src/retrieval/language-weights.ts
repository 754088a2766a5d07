import type { ConfidenceFeature } from './confidence.ts';
import type { RankingWeights } from './rank.ts';

/** What passages are ranked and judged by in one language. */
export interface LanguageWeights extends RankingWeights {
  /** Of a logistic regression: above 0 speaks for an answer. */
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
}
