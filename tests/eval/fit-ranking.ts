import { PASSAGE_FEATURES } from '../../src/retrieval/passage-features.ts';
import type { RankingWeights } from '../../src/retrieval/rank.ts';
import { SENTENCE_FEATURES } from '../../src/retrieval/sentence-features.ts';
import { type EvalSet, type Example, named, passageRow, sentenceRow } from './fit-set.ts';
import { type Choice, dot, fitConditionalLogit } from './regression.ts';

/**
 * In an encyclopedia nearly every paragraph names people, places and dates, so a fit to it can't
 * learn what they are worth elsewhere; set by hand, this costs nothing there (up to about 1).
 */
const ANSWER_BESIDE = 0.7;

/** Nor can it learn that a question is no answer, as it asks none: no words in common outweigh this. */
const QUESTION = -10;

const FOLDS = 8;

export function fitRanking(from: readonly Example[]): RankingWeights {
  const inSight = from.filter(({ right }) => right !== -1);
  const sentenceChoices = inSight
    .filter(({ rightSentences }) => rightSentences.size > 0)
    .map(({ candidates, right, rightSentences }): Choice => ({
      rows: candidates[right]?.sentences.map(sentenceRow) ?? [],
      right: rightSentences,
    }));
  const sentence = fitConditionalLogit(sentenceChoices, SENTENCE_FEATURES.length);
  const passageChoices = inSight.map(({ candidates, right }): Choice => ({
    rows: candidates.map((candidate) => passageRow(candidate, sentence)),
    right: new Set([right]),
  }));
  const passage = fitConditionalLogit(passageChoices, PASSAGE_FEATURES.length);
  return {
    sentence: { ...named(SENTENCE_FEATURES, sentence), question: QUESTION },
    passage: { ...named(PASSAGE_FEATURES, passage), answerBeside: ANSWER_BESIDE },
  };
}

export interface Score {
  readonly count: number;
  /** How often the right passage is the first, and the sentence chosen in it a right one. */
  readonly first: number;
  readonly sentence: number;
}

export function score(held: readonly Example[], weights: RankingWeights): Score {
  const sentence = SENTENCE_FEATURES.map((name) => weights.sentence[name]);
  const passage = PASSAGE_FEATURES.map((name) => weights.passage[name]);
  let first = 0;
  let sentences = 0;
  for (const { candidates, right, rightSentences } of held) {
    if (indexOfMost(candidates.map((one) => dot(passage, passageRow(one, sentence)))) === right)
      first += 1;
    const rows = candidates[right]?.sentences.map(sentenceRow) ?? [];
    if (rightSentences.has(indexOfMost(rows.map((row) => dot(sentence, row))))) sentences += 1;
  }
  return { count: held.length, first, sentence: sentences };
}

/** The articles of all sets in eight parts, each of which is judged by what the others teach. */
export function foldsOf(sets: readonly EvalSet[]): readonly ReadonlySet<string | null>[] {
  const names = sets.flatMap(({ answerable }) => [
    ...new Set(answerable.map(({ article }) => article)),
  ]);
  return Array.from(
    { length: FOLDS },
    (_, fold) => new Set(names.filter((_, index) => index % FOLDS === fold)),
  );
}

function indexOfMost(scores: readonly number[]): number {
  return scores.reduce(
    (best, value, index) => (value > (scores[best] ?? -Infinity) ? index : best),
    0,
  );
}
