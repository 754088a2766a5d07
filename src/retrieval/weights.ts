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
    coverage: 3.992,
    density: 2.99,
    ordered: 0.64,
    near: 0.793,
    before: 3.229,
    after: 0.907,
    answer: 1.307,
    pointsBack: 0.447,
    opening: 1.176,
    length: 0.866,
    time: 1.007,
    number: 0.783,
    person: 0.453,
    place: -0.064,
    reason: 0.51,
    wording: -0.187,
    definition: -1.17,
  },
  passage: {
    bm25: 0.157,
    coverage: 0.68,
    count: 1.037,
    proper: 2.063,
    likelihood: 1.228,
    missing: 1.023,
    similar: 2.623,
    best: 1.137,
    density: 1.061,
    window: 0.665,
    ordered: 2.135,
    near: -0.066,
    proximity: 1.595,
    run: 1.089,
    opening: 0.441,
    answer: 0.195,
    answerBeside: 0.7,
    sentence: 2.566,
    title: 0.457,
    beside: 1.331,
    article: 1.147,
    articleCoverage: 0.756,
    length: -1.233,
  },
  confidence: {
    constant: -3.504,
    score: 2.602,
    coverage: -0.58,
    count: 2.308,
    window: 0.113,
    best: 0.684,
    missing: -1.555,
    ordered: 0.884,
    proximity: 3.584,
    answer: -0.172,
    articleCoverage: -0.408,
    proper: 1.245,
    unknown: -0.812,
  },
};
