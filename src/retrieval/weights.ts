import type { ConfidenceFeature } from './confidence.ts';
import type { RankingWeights } from './rank.ts';

export interface Weights extends RankingWeights {
  /** Of a logistic regression: above 0 speaks for an answer. */
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
}

/**
 * Fitted, not chosen, on eight Wikipedia articles with 1,440 questions of SQuAD 2.0 (Rajpurkar et
 * al. 2018) and 57 off-topic ones:
 *
 *     npm run fit -- --corpus DIR --questions FILE [--corpus DIR --questions FILE --calibration TIMES]
 */
export const WEIGHTS: Weights = {
  sentence: {
    coverage: 3.972,
    density: 2.975,
    ordered: 0.651,
    near: 0.78,
    before: 3.183,
    after: 0.885,
    synonyms: 0.957,
    answer: 1.308,
    pointsBack: 0.461,
    opening: 1.194,
    length: 0.835,
    time: 1.008,
    number: 0.788,
    person: 0.442,
    place: -0.074,
    reason: 0.524,
    wording: -0.2,
    definition: -1.173,
  },
  passage: {
    bm25: 0.126,
    coverage: 0.618,
    count: 1.096,
    proper: 2.079,
    likelihood: 1.212,
    missing: 1.031,
    similar: 2.646,
    synonyms: 1.295,
    bestMeant: 0.826,
    best: 0.814,
    density: 0.959,
    window: 0.648,
    ordered: 2.163,
    near: -0.028,
    proximity: 1.605,
    run: 1.088,
    opening: 0.458,
    answer: 0.192,
    answerBeside: 0.7,
    sentence: 2.481,
    title: 0.448,
    beside: 1.262,
    article: 1.15,
    articleCoverage: 0.729,
    length: -1.244,
  },
  confidence: {
    constant: -3.475,
    score: 2.814,
    coverage: -0.642,
    count: 2.145,
    window: -0.125,
    best: 0.268,
    bestMeant: 0.77,
    synonyms: 2.024,
    missing: -1.619,
    ordered: 0.882,
    proximity: 3.315,
    answer: -0.405,
    articleCoverage: -0.528,
    proper: 1.172,
    unknown: -0.809,
  },
};
