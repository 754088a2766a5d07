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
    coverage: 3.575,
    density: 2.464,
    ordered: 0.751,
    near: 1.036,
    before: 2.806,
    after: 0.711,
    alike: 2.728,
    opening: 1.033,
    length: 0.582,
    answer: 1.499,
    time: 0.927,
    figure: 1.369,
    person: 1.098,
  },
  passage: {
    bm25: 0.329,
    coverage: 0.202,
    count: 0.719,
    proper: 0.985,
    likelihood: 0.95,
    missingAlike: -1.087,
    best: 0.394,
    density: 0.548,
    ordered: 1.702,
    near: 0.176,
    run: 0.356,
    answerBeside: 0.7,
    sentence: 3.791,
    title: 0.306,
    beside: 2.668,
    article: 1.358,
    length: -1.044,
  },
  confidence: {
    constant: -1.039,
    score: 2.529,
    bm25: 2.035,
    count: 1.385,
    proper: 1.433,
    missingAlike: -0.948,
    best: -0.444,
    near: 0.513,
    run: -1.561,
    beside: 1.234,
    length: -1.308,
    articleCoverage: 1.356,
    unknown: -1.431,
    size: -2.622,
  },
};
