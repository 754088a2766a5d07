import type { ConfidenceFeature } from './confidence.ts';
import type { RankingWeights } from './rank.ts';

export interface Weights extends RankingWeights {
  /** Of a logistic regression: above 0 speaks for an answer. */
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
}

/**
 * Fitted, not chosen, on eight Wikipedia articles with 1,440 questions of SQuAD 2.0 (Rajpurkar et
 * al. 2018) and 57 off-topic ones, and on twelve articles from the news, half of them opinions, with
 * 111 questions and 13 off-topic ones written for this, each counted six times:
 *
 *     npm run fit -- --corpus DIR --questions FILE [--corpus DIR --questions FILE --times N]
 */
export const WEIGHTS: Weights = {
  sentence: {
    coverage: 3.671,
    density: 2.804,
    ordered: 0.632,
    near: 1.103,
    before: 3.346,
    after: 1.581,
    alike: 2.127,
    answer: 1.092,
    pointsBack: 0.157,
    opening: 1.022,
    length: 0.792,
    answerNear: 0.602,
    time: 1.029,
    figure: 1.674,
    person: 0.891,
    place: 1.379,
    name: 0.119,
    reason: 0.63,
    manner: -1.221,
    wording: -0.75,
    definition: -0.614,
  },
  passage: {
    bm25: 0.384,
    coverage: 1.129,
    count: -0.274,
    proper: 0.914,
    likelihood: 0.894,
    missing: 1.344,
    similar: 0.64,
    alike: 3.741,
    bestAlike: 2.187,
    missingAlike: -0.655,
    best: -0.975,
    density: -1.226,
    window: 1.075,
    ordered: 2.042,
    near: 0.218,
    proximity: 2.182,
    run: -0.089,
    opening: 0.365,
    answer: 0.75,
    answerNear: 0.401,
    answerBeside: 0.7,
    sentence: 3.58,
    title: 0.095,
    beside: 2.544,
    article: 1.597,
    articleCoverage: 0.906,
    length: -0.823,
  },
  confidence: {
    constant: -2.947,
    score: 3.286,
    coverage: 0.646,
    count: 0.53,
    window: 0.779,
    best: -0.257,
    alike: 0.959,
    bestAlike: 1.105,
    missingAlike: -1.255,
    missing: 0.159,
    ordered: 0.529,
    proximity: 1.058,
    answer: -0.166,
    articleCoverage: 0.315,
    proper: 1.145,
    unknown: -1.198,
    size: -2.935,
  },
};
