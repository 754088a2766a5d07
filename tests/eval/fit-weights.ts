import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures, sizeOf } from '../../src/retrieval/confidence.ts';
import type { Archive } from '../../src/retrieval/archive.ts';
import { PASSAGE_FEATURES } from '../../src/retrieval/passage-features.ts';
import type { Query } from '../../src/retrieval/query.ts';
import {
  findPassages,
  rank,
  type RankedPassage,
  type RankingWeights,
} from '../../src/retrieval/rank.ts';
import { queryFor } from '../../src/retrieval/retrieve.ts';
import { SENTENCE_FEATURES } from '../../src/retrieval/sentence-features.ts';
import type { Weights } from '../../src/retrieval/weights.ts';
import { archiveOf } from '../support/archives.ts';
import { type EvalQuestion, plain, readQuestions } from './questions.ts';
import { type Case, type Choice, dot, fitConditionalLogit, fitLogistic } from './regression.ts';

const COMMAND = 'npm run fit -- --corpus DIR --questions FILE [--corpus DIR --questions FILE …]';
const FILE = 'src/retrieval/weights.ts';

/**
 * In an encyclopedia nearly every paragraph names people, places and dates, so a fit to it can't
 * learn what they are worth elsewhere; set by hand, this costs nothing there (up to about 1).
 */
const ANSWER_BESIDE = 0.7;

const FOLDS = 8;

/** How many corpora are drawn of a set, to learn when they do not answer, and how much is asked of each. */
const DRAWS = 40;
const ASKED = 120;

/** A longer article is cut into pieces of so many paragraphs, about what an article in the news has. */
const PIECE = 18;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
  },
});
if (values.corpus.length === 0 || values.corpus.length !== values.questions.length) {
  throw new Error(COMMAND);
}

interface EvalSet {
  readonly articles: readonly Article[];
  readonly answerable: readonly EvalQuestion[];
  readonly offTopic: readonly EvalQuestion[];
  readonly examples: readonly Example[];
}

const sets: EvalSet[] = [];
for (const [index, directory] of values.corpus.entries()) {
  const { articles } = await loadCorpus(directory);
  const questions = await readQuestions(values.questions[index] ?? '');
  const answerable = questions.filter(({ article }) => article !== null);
  sets.push({
    articles,
    answerable,
    offTopic: questions.filter(({ article }) => article === null),
    examples: await examplesOf(await archiveOf(articles), answerable),
  });
}

const all = sets.flatMap(({ examples }) => examples);
print('cross-validation by article: P@1, sentence hit in the right paragraph');
const folds = foldsOf(sets);
const fitted = folds.map((held) => ({
  held,
  weights: fitRanking(all.filter(({ question }) => !held.has(question.article))),
}));
for (const { examples } of sets) {
  const totals = { count: 0, first: 0, sentence: 0 };
  for (const { held, weights } of fitted) {
    const found = score(
      examples.filter(({ question }) => held.has(question.article)),
      weights,
    );
    totals.count += found.count;
    totals.first += found.first;
    totals.sentence += found.sentence;
  }
  printShares(totals);
}

const ranking = fitRanking(all);
const confidence = await fitConfidence(ranking);
await writeFile(FILE, moduleOf({ ...ranking, confidence }));
print(`written: ${FILE}`);

/** The articles of all sets in eight parts, each of which is judged by what the others teach. */
function foldsOf(from: readonly EvalSet[]): readonly ReadonlySet<string | null>[] {
  const names = from.flatMap(({ answerable }) => [
    ...new Set(answerable.map(({ article }) => article)),
  ]);
  return Array.from(
    { length: FOLDS },
    (_, fold) => new Set(names.filter((_, index) => index % FOLDS === fold)),
  );
}

function printShares({ count, first, sentence }: ReturnType<typeof score>): void {
  print(`  ${count} questions: ${(first / count).toFixed(3)}, ${(sentence / count).toFixed(3)}`);
}

interface Example {
  readonly question: EvalQuestion;
  /** With the features of each; their scores are of no account. */
  readonly candidates: readonly RankedPassage[];
  /** The place of the right passage among them. */
  readonly right: number;
  /** Which of its sentences give the answer. */
  readonly rightSentences: ReadonlySet<number>;
}

async function examplesOf(
  archive: Archive,
  asked: readonly EvalQuestion[],
): Promise<readonly Example[]> {
  const found: Example[] = [];
  for (const question of asked) {
    const { candidates } = await rankWith(archive, question.question, zeroWeights());
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

async function rankWith(
  archive: Archive,
  question: string,
  weights: RankingWeights,
): Promise<{ readonly query: Query; readonly candidates: readonly RankedPassage[] }> {
  const query = await queryFor({ archive, language: 'en' }, question);
  return { query, candidates: rank(query, await findPassages(archive, query), weights) };
}

function answering(
  { isAnsweredBy }: EvalQuestion,
  passage: RankedPassage | undefined,
): ReadonlySet<number> {
  if (!passage || !isAnsweredBy) return new Set();
  const { text, paragraph } = passage;
  return new Set(
    paragraph.sentences.flatMap(({ start, end }, index) =>
      isAnsweredBy(text.slice(start - paragraph.start, end - paragraph.start)) ? [index] : [],
    ),
  );
}

function fitRanking(from: readonly Example[]): RankingWeights {
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
    sentence: named(SENTENCE_FEATURES, sentence),
    passage: { ...named(PASSAGE_FEATURES, passage), answerBeside: ANSWER_BESIDE },
  };
}

function score(
  held: readonly Example[],
  weights: RankingWeights,
): { readonly count: number; readonly first: number; readonly sentence: number } {
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

/**
 * Asks corpora of two articles up to all of them, drawn with a seed: what is asked of an article in
 * the draw is answered; what is asked of the others, and what is off-topic anyway, is not. In each
 * draw both weigh the same.
 */
async function fitConfidence(weights: RankingWeights): Promise<Weights['confidence']> {
  const random = mulberry32(1);
  const cases: Case[] = [];
  for (const { articles, answerable, offTopic } of sets) {
    const pieces = articles.flatMap(piecesOf);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const size = Math.round(2 * (pieces.length / 2) ** (draw / (DRAWS - 1)));
      const drawn = shuffled(pieces, random).slice(0, size);
      const archive = await archiveOf(drawn.map(({ article }) => article));
      const names = new Set(drawn.map(({ of }) => of));
      const askedOf = (piece: Piece): readonly EvalQuestion[] =>
        answerable.filter((question) => isIn(question, piece));
      const answered = sample(drawn.flatMap(askedOf), ASKED, random);
      const others = answerable.filter(({ article }) => article !== null && !names.has(article));
      const unanswered = [...sample(others, ASKED / 2, random), ...offTopic];
      for (const [isTrue, asked] of [
        [true, answered],
        [false, unanswered],
      ] as const) {
        for (const question of asked) {
          const { query, candidates } = await rankWith(archive, question.question, weights);
          const features = confidenceFeatures(query, candidates);
          if (!features) continue;
          const fitted = { ...features, size: sizeOf(query.collection.passages) };
          const row = CONFIDENCE_FEATURES.map((name) => fitted[name]);
          cases.push({ row, isTrue, weight: 1 / asked.length });
        }
      }
    }
  }
  return named(CONFIDENCE_FEATURES, fitLogistic(cases, CONFIDENCE_FEATURES.length));
}

interface Piece {
  /** The whole article's id. */
  readonly of: string;
  readonly article: Article;
}

function piecesOf(article: Article): readonly Piece[] {
  const { paragraphs } = article;
  const count = Math.max(1, Math.round(paragraphs.length / PIECE));
  return Array.from({ length: count }, (_, nth) => ({
    of: article.id,
    article: {
      ...article,
      id: `${article.id} ${nth}`,
      paragraphs: paragraphs.slice(
        Math.floor((nth * paragraphs.length) / count),
        Math.floor(((nth + 1) * paragraphs.length) / count),
      ),
    },
  }));
}

function isIn(question: EvalQuestion, { of, article: { text, paragraphs } }: Piece): boolean {
  return (
    question.article === of &&
    paragraphs.some(({ start, end }) => holds(text.slice(start, end), question))
  );
}

function holds(text: string, { evidence }: EvalQuestion): boolean {
  return evidence !== null && plain(text).includes(plain(evidence));
}

function sentenceRow({ features }: RankedPassage['sentences'][number]): readonly number[] {
  return SENTENCE_FEATURES.map((name) => features[name]);
}

function passageRow(
  { features, sentences }: RankedPassage,
  sentence: readonly number[],
): readonly number[] {
  const best = Math.max(...sentences.map((one) => dot(sentence, sentenceRow(one))));
  return PASSAGE_FEATURES.map((name) => (name === 'sentence' ? best / 5 : features[name]));
}

function zeroWeights(): RankingWeights {
  return {
    sentence: named(
      SENTENCE_FEATURES,
      SENTENCE_FEATURES.map(() => 0),
    ),
    passage: named(
      PASSAGE_FEATURES,
      PASSAGE_FEATURES.map(() => 0),
    ),
  };
}

function named<Name extends string>(
  names: readonly Name[],
  weights: readonly number[],
): Record<Name, number> {
  return Object.fromEntries(
    names.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(2))]),
  ) as Record<Name, number>;
}

function moduleOf(weights: Weights): string {
  return `import type { ConfidenceFeature } from './confidence.ts';
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
 *     ${COMMAND}
 */
export const WEIGHTS: Weights = ${JSON.stringify(weights, undefined, 2).replaceAll(/"(\w+)":/g, '$1:')};
`;
}

function indexOfMost(scores: readonly number[]): number {
  return scores.reduce(
    (best, value, index) => (value > (scores[best] ?? -Infinity) ? index : best),
    0,
  );
}

function sample<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  return shuffled(all, random).slice(0, count);
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((one) => ({ one, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** Tommy Ettinger's generator, with a seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
