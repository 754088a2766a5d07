import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import type { Archive } from '../../src/retrieval/archive.ts';
import { PASSAGE_FEATURES } from '../../src/retrieval/passage-features.ts';
import type { Query } from '../../src/retrieval/query.ts';
import {
  findPassages,
  rank,
  type RankedPassage,
  type RankingWeights,
} from '../../src/retrieval/rank.ts';
import { askedIn, queryFor } from '../../src/retrieval/retrieve.ts';
import { wordsWithin } from '../../src/retrieval/words-within.ts';
import { SENTENCE_FEATURES } from '../../src/retrieval/sentence-features.ts';
import { archiveOf } from '../support/archives.ts';
import { type EvalQuestion, plain, readQuestions } from './questions.ts';
import { dot } from './regression.ts';

/** Articles with questions, ready to fit to. */
export interface EvalSet {
  readonly articles: readonly Article[];
  readonly answerable: readonly EvalQuestion[];
  readonly offTopic: readonly EvalQuestion[];
  /** Close to what the articles tell, but not told there. */
  readonly near: readonly EvalQuestion[];
  readonly examples: readonly Example[];
}

export interface Example {
  readonly question: EvalQuestion;
  /** With the features of each; their scores are of no account. */
  readonly candidates: readonly RankedPassage[];
  /** The place of the right passage among them. */
  readonly right: number;
  /** Which of its sentences give the answer. */
  readonly rightSentences: ReadonlySet<number>;
}

export async function readSet(corpus: string, questionsFile: string): Promise<EvalSet> {
  const { articles } = await loadCorpus(corpus);
  const questions = await readQuestions(questionsFile, articles);
  const answerable = questions.filter(({ article }) => article !== null);
  return {
    articles,
    answerable,
    offTopic: questions.filter(({ article, category }) => article === null && category !== 'near'),
    near: questions.filter(({ article, category }) => article === null && category === 'near'),
    examples: await examplesOf(await archiveOf(articles), answerable),
  };
}

async function examplesOf(
  archive: Archive,
  asked: readonly EvalQuestion[],
): Promise<readonly Example[]> {
  const found: Example[] = [];
  for (const question of asked) {
    const { candidates } = await rankWith(archive, question.question, NO_WEIGHTS);
    const right = candidates.findIndex(({ text }) => holds(text, question));
    found.push({
      question,
      candidates,
      right,
      rightSentences: answering(question, candidates[right]),
    });
  }
  return found;
}

/** What ranking makes of a question, in the likeliest language. */
export async function rankWith(
  archive: Archive,
  question: string,
  weights: RankingWeights,
): Promise<{ readonly query: Query; readonly candidates: readonly RankedPassage[] }> {
  const {
    asked: [asked],
  } = await askedIn(archive, question);
  const query = await queryFor(asked, question);
  return { query, candidates: rank(query, await findPassages(asked.archive, query), weights) };
}

/** Which of a passage's sentences give the answer. */
export function answering(
  { isAnsweredBy }: EvalQuestion,
  passage: RankedPassage | undefined,
): ReadonlySet<number> {
  if (!passage || !isAnsweredBy) return new Set();
  return new Set(
    passage.paragraph.sentences.flatMap((sentence, index) =>
      isAnsweredBy(wordsWithin(passage, sentence)) ? [index] : [],
    ),
  );
}

export function holds(text: string, { evidence }: EvalQuestion): boolean {
  return evidence !== null && plain(text).includes(plain(evidence));
}

export function sentenceRow({ features }: RankedPassage['sentences'][number]): readonly number[] {
  return SENTENCE_FEATURES.map((name) => features[name]);
}

/** @param sentence The weights of sentences, in the order of their features. */
export function passageRow(
  { features, sentences }: RankedPassage,
  sentence: readonly number[],
): readonly number[] {
  const best = Math.max(...sentences.map((one) => dot(sentence, sentenceRow(one))));
  return PASSAGE_FEATURES.map((name) => (name === 'sentence' ? best / 5 : features[name]));
}

export function named<Name extends string>(
  names: readonly Name[],
  weights: readonly number[],
): Record<Name, number> {
  return Object.fromEntries(
    names.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(2))]),
  ) as Record<Name, number>;
}

const NO_WEIGHTS: RankingWeights = {
  sentence: named(SENTENCE_FEATURES, []),
  passage: named(PASSAGE_FEATURES, []),
};
