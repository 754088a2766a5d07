import type { ConfidenceFeature } from './confidence.ts';
import type { RankingWeights } from './rank.ts';

export interface Weights extends RankingWeights {
  /** Of a logistic regression: above 0 speaks for an answer. */
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
}

/**
 * Fitted, not chosen, on eight Wikipedia articles with 1,440 questions of SQuAD 2.0 (Rajpurkar et
 * al. 2018) and 57 off-topic ones, and on 48 articles from the news, many of them opinions, with 486
 * questions and 57 off-topic ones written for this:
 *
 *     npm run fit -- --corpus DIR --questions FILE [--corpus DIR --questions FILE …]
 */
export const WEIGHTS: Weights = {
  sentence: {
    coverage: 3.546,
    density: 2.478,
    ordered: 0.735,
    near: 1.083,
    before: 2.814,
    after: 0.691,
    alike: 2.759,
    opening: 1.042,
    length: 0.601,
    answer: 1.468,
    time: 0.946,
    figure: 1.397,
    person: 1.122,
  },
  passage: {
    bm25: 0.408,
    coverage: 0.26,
    count: 0.692,
    proper: 0.946,
    likelihood: 0.932,
    missing: -1.134,
    best: 0.431,
    density: 0.568,
    ordered: 1.667,
    near: 0.103,
    run: 0.387,
    answerBeside: 0.7,
    sentence: 3.789,
    title: 0.352,
    beside: 2.781,
    article: 1.244,
    length: -1.02,
  },
  confidence: {
    constant: -0.921,
    score: 2.48,
    bm25: 1.934,
    count: 1.256,
    proper: 1.442,
    missing: -0.914,
    best: -0.251,
    near: 0.148,
    run: -1.207,
    beside: 1.167,
    length: -1.24,
    articleCoverage: 1.364,
    unknown: -1.467,
    size: -2.694,
  },
};
