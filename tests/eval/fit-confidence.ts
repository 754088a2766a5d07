import type { Article } from '../../src/articles/article.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures, sizeOf } from '../../src/retrieval/confidence.ts';
import type { Archive } from '../../src/retrieval/archive.ts';
import type { RankingWeights } from '../../src/retrieval/rank.ts';
import { archiveOf } from '../support/archives.ts';
import { type EvalSet, holds, rankWith } from './fit-set.ts';
import type { EvalQuestion } from './questions.ts';
import { mulberry32, shuffled } from './random.ts';
import { type Case, fitLogistic, type Prior } from './regression.ts';

/** How much is asked of a corpus that is drawn. */
const ASKED = 120;

/** A longer article is cut into pieces of so many paragraphs, about what an article in the news has. */
const PIECE = 18;

/** What asking a whole set counts beside all that is asked of parts of it. */
const WHOLE = 2;

/** What is close to a topic counts so much beside what is off it, as far as the kind of answer is there. */
const NEAR = 0.3;

/** Members ask two or three times as often what their articles answer as what they don't. */
const ODDS = 3;

/**
 * Where the kind of answer that is asked for isn't there, nothing is surer than about a half: set by hand, so
 * that even the best match is no more than related.
 */
const UNTOLD = -0.7;

/** What few words tell apart from what is off-topic, and what is asked of an author, who is set aside before. */
const BEYOND_WORDS: ReadonlySet<string | undefined> = new Set(['paraphrase', 'byline']);

/** The weights of a confidence, in the order of its features. */
export function fitConfidence(cases: readonly Case[], prior?: Prior): readonly number[] {
  const at = CONFIDENCE_FEATURES.indexOf('untold');
  const told = cases.filter(({ row }) => row[at] === 0);
  const weighed = told.map(({ row, isTrue, weight }) => ({
    row,
    isTrue,
    weight: isTrue ? weight * ODDS : weight,
  }));
  const fitted = fitLogistic(weighed, CONFIDENCE_FEATURES.length, prior);
  return fitted.map((weight, index) => (index === at ? UNTOLD : weight));
}

/**
 * Asks corpora of one article up to all of them, drawn with a seed: what is asked of an article in
 * the draw is answered; what is asked of the others, and what is off-topic anyway, is not. In each
 * draw both weigh the same.
 *
 * @param draws How many corpora are drawn of each set; above 1.
 */
export async function confidenceCases(
  sets: readonly EvalSet[],
  weights: RankingWeights,
  draws: number,
): Promise<readonly Case[]> {
  const random = mulberry32(1);
  const cases: Case[] = [];
  for (const { articles, answerable, offTopic } of sets) {
    const pieces = articles.flatMap(piecesOf);
    for (let draw = 0; draw < draws; draw += 1) {
      const size = Math.round(pieces.length ** (draw / (draws - 1)));
      const drawn = shuffled(pieces, random).slice(0, size);
      const archive = await archiveOf(drawn.map(({ article }) => article));
      const names = new Set(drawn.map(({ of }) => of));
      const askedOf = (piece: Piece): readonly EvalQuestion[] =>
        answerable.filter((question) => isInWords(question) && isIn(question, piece));
      const answered = sample(drawn.flatMap(askedOf), ASKED, random);
      const others = answerable.filter(({ article }) => article !== null && !names.has(article));
      const unanswered = [...sample(others, ASKED / 2, random), ...offTopic];
      for (const [isTrue, asked] of [
        [true, answered],
        [false, unanswered],
      ] as const) {
        for (const question of asked) {
          const row = await rowOf(archive, question, weights, sizeOf);
          if (row) cases.push({ row, isTrue, weight: 1 / asked.length });
        }
      }
    }
  }
  return cases;
}

/** The features of what a question finds; undefined where there is no passage. */
export type Row = readonly number[] | undefined;

/** What a whole set is asked. */
export interface WholeCases {
  readonly answerable: readonly Row[];
  readonly offTopic: readonly Row[];
  readonly near: readonly Row[];
  /** What each article answers, asked of all others. */
  readonly missing: readonly Row[];
}

/** @param draws How many corpora are drawn beside. */
export function casesOf(
  { answerable, offTopic, near, missing }: WholeCases,
  draws: number,
): readonly Case[] {
  const weighed = (rows: readonly Row[], isTrue: boolean, share: number): readonly Case[] =>
    rows.flatMap((row) =>
      row ? [{ row, isTrue, weight: (share * WHOLE * draws) / rows.length }] : [],
    );
  return [
    ...weighed(answerable, true, 1),
    ...weighed(offTopic, false, 0.5),
    ...weighed(missing, false, 0.5),
    ...weighed(near, false, NEAR),
  ];
}

export async function wholeCases(
  { articles, answerable, offTopic, near }: EvalSet,
  weights: RankingWeights,
): Promise<WholeCases> {
  const whole = await archiveOf(articles);
  const ask = async (
    archive: Archive,
    questions: readonly EvalQuestion[],
  ): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (const question of questions) rows.push(await rowOf(archive, question, weights));
    return rows;
  };
  const inWords = answerable.filter(isInWords);
  const missing: Row[] = [];
  for (const { id } of articles) {
    const others = whole.within({ hiddenArticles: [id] });
    missing.push(
      ...(await ask(
        others,
        inWords.filter(({ article }) => article === id),
      )),
    );
  }
  return {
    answerable: await ask(whole, inWords),
    offTopic: await ask(whole, offTopic),
    near: await ask(whole, near),
    missing,
  };
}

async function rowOf(
  archive: Archive,
  { question }: EvalQuestion,
  weights: RankingWeights,
  sizeFor?: (passages: number) => number,
): Promise<Row> {
  const { query, candidates } = await rankWith(archive, question, weights);
  const features = confidenceFeatures(query, candidates);
  if (!features) return undefined;
  const size = sizeFor?.(query.collection.passages) ?? features.size;
  return CONFIDENCE_FEATURES.map((name) => (name === 'size' ? size : features[name]));
}

function isInWords({ category }: EvalQuestion): boolean {
  return !BEYOND_WORDS.has(category);
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

function sample<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  return shuffled(all, random).slice(0, count);
}
