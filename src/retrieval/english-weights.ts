import type { LanguageWeights } from './language-weights.ts';

/**
 * Fitted, not chosen, on eight Wikipedia articles with 1,440 questions of SQuAD 2.0 (Rajpurkar et
 * al. 2018) and 57 off-topic ones, and on 26 opinion pieces with 152 questions written for this and 38
 * that they don't answer. In the confidence, what is proper and unknown weighs more than fitted, and the
 * constant less, so that no more than four of the 57 are answered:
 *
 *     npm run fit -- --corpus DIR --questions FILE [--corpus DIR --questions FILE …]
 */
export const ENGLISH_WEIGHTS: LanguageWeights = {
  sentence: {
    coverage: 4.18,
    density: 1.99,
    ordered: 0.49,
    near: 0.8,
    before: 3.1,
    after: 1.53,
    leaning: 1.29,
    rare: 3.6,
    proper: -2.49,
    alike: 5.72,
    opening: 1.19,
    length: 0.5,
    answer: 1.08,
    time: 1.67,
    figure: 1.63,
    person: 2.08,
    question: -10,
  },
  passage: {
    bm25: 0.44,
    coverage: 0.67,
    count: 1.36,
    proper: 2.34,
    likelihood: 1.09,
    missing: 0.89,
    best: 1.08,
    density: 1.76,
    opening: 1.01,
    alike: 6.16,
    ordered: 4.93,
    near: -0.27,
    run: 0.68,
    answerBeside: 0.7,
    sentence: 3.11,
    title: 0.56,
    beside: 1.32,
    article: 0.8,
    length: -1.95,
  },
  confidence: {
    constant: -2.68,
    score: 2.63,
    bm25: 1.09,
    count: 1.88,
    proper: 1.56,
    missing: -0.69,
    alike: 0.94,
    best: 1.06,
    near: 1.07,
    run: -1.1,
    beside: 1.03,
    length: -2.24,
    ordered: 0.49,
    title: 2.39,
    articleCoverage: 0.62,
    unknown: -2,
    size: -2.03,
    needs: 1.63,
    single: -0.02,
    pair: -0.47,
    untold: -0.7,
  },
};
