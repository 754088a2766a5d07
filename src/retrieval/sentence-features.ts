import { analyserOf } from '../text/analysers.ts';
import { isQuestion, pointsBack } from '../text/sentence-shape.ts';
import { answerFeatures, NO_ANSWER } from './answer-features.ts';
import { type PassageMatch, likeWeight, type SentenceMatch, weightOf } from './match-passage.ts';
import { pairsWithin } from './pairs.ts';
import type { CloseUp } from './archive.ts';
import type { Need, Query } from './query.ts';
import { wordsWithin } from './words-within.ts';

/** What tells the sentence that answers from its neighbours; all but the length from 0 to about 1. */
export const SENTENCE_FEATURES = [
  /** The share of the question that it holds. */
  'coverage',
  /** That share, the less the longer it is. */
  'density',
  /** Neighbouring words of the question, in its order, side by side. */
  'ordered',
  /** Such words near each other. */
  'near',
  /** The share of the question that only the sentence before it holds. */
  'before',
  /** The share that only the sentence after it holds. */
  'after',
  /** The same as `before`, if it points back there: it speaks of that without its words. */
  'leaning',
  /** The share that it holds, each need the less the more sentences of the passage hold it too. */
  'rare',
  /** The share that is names and figures: a passage goes on to speak of them without naming them. */
  'proper',
  /** The share that it lacks but for a word of a like meaning, by how like it is. */
  'alike',
  /** The share of the question among its first three terms. */
  'opening',
  /** The logarithm of its number of terms, a third of it. */
  'length',
  /** How well it could give the kind of answer that is wanted. */
  'answer',
  /** The same as `answer`, if a time, a figure, or a person is wanted. */
  'time',
  'figure',
  'person',
  /** 1 for a question: what it asks is answered elsewhere. */
  'question',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceFeatures = Readonly<Record<SentenceFeature, number>>;

/** The features of every sentence of a passage. */
export function sentenceFeatures(
  query: Query,
  passage: Pick<CloseUp, 'paragraph' | 'text'>,
  match: PassageMatch,
): readonly SentenceFeatures[] {
  const context = {
    query,
    match,
    asked: new Set(query.needs.map(({ term }) => term)),
    shares: query.needs.map((_, need) => shareHolding(match, need)),
  };
  const wordsAt = (index: number): string =>
    wordsWithin(passage, passage.paragraph.sentences[index] ?? passage.paragraph);
  return match.sentences.map((sentence, index) =>
    featuresOf(context, index, sentence, wordsAt(index)),
  );
}

interface Context {
  readonly query: Query;
  readonly match: PassageMatch;
  readonly asked: ReadonlySet<string>;
  /** By need: the share of the passage's sentences that hold it. */
  readonly shares: readonly number[];
}

function featuresOf(
  { query, match, asked, shares }: Context,
  index: number,
  sentence: SentenceMatch,
  words: string,
): SentenceFeatures {
  const share = (needs: number): number => weightOf(query, needs) / (query.weight || 1);
  const elsewhere = (other: SentenceMatch | undefined): number =>
    share((other?.needs ?? 0) & ~sentence.needs);
  const occurrences = match.occurrences.filter((one) => one.sentence === index);
  const pairs = pairsWithin(query, occurrences);
  const opening = occurrences
    .filter(({ position }) => position < sentence.start + 3)
    .reduce((needs, { need }) => needs | (1 << need), 0);
  // Looking for answers takes time; where nothing near has to do with the question, none is meant.
  const isNear = [index - 1, index, index + 1].some((at) => match.sentences[at]?.needs);
  const answers = isNear ? answerFeatures(query, words, asked) : NO_ANSWER;
  const coverage = share(sentence.needs);
  const held = (worth: (need: Need, index: number) => number): number =>
    query.needs.reduce(
      (sum, need, at) => sum + ((sentence.needs & (1 << at)) === 0 ? 0 : worth(need, at)),
      0,
    ) / (query.weight || 1);
  const before = elsewhere(match.sentences[index - 1]);
  return {
    coverage,
    density: coverage / (0.7 + (0.3 * sentence.length) / 15),
    ordered: Math.min(1, pairs.ordered),
    near: Math.min(1, pairs.near),
    before,
    after: elsewhere(match.sentences[index + 1]),
    leaning: before > 0 && pointsBack(words, analyserOf(query.language).shape) ? before : 0,
    rare: held(({ weight }, need) => weight * (1 - (shares[need] ?? 0))),
    proper: held(({ weight, isProper }) => (isProper ? weight : 0)),
    alike: likeWeight(query, sentence.likeness) / (query.weight || 1),
    opening: share(opening),
    length: Math.log(1 + sentence.length) / 3,
    ...answers,
    question: isQuestion(words) ? 1 : 0,
  };
}

function shareHolding({ sentences }: PassageMatch, need: number): number {
  return sentences.filter(({ needs }) => (needs & (1 << need)) !== 0).length / sentences.length;
}
