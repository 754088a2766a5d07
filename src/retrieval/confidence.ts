import { chanceOf } from './log-odds.ts';
import { weightOf } from './match-passage.ts';
import type { Query } from './query.ts';
import type { RankedPassage } from './rank.ts';
import { toldIn } from './told.ts';
import { weigh } from './weigh.ts';

/** What tells a question that the articles answer from one that they don't. */
export const CONFIDENCE_FEATURES = [
  /** 1. */
  'constant',
  /** The best passage's score, a tenth of it. */
  'score',
  'bm25',
  'count',
  /** What the passage holds of the question's names and figures; 1 if there are none. */
  'proper',
  'missing',
  /** The share that it lacks but for a word of a like meaning, by how like it is. */
  'alike',
  'best',
  'near',
  'run',
  'beside',
  'length',
  'ordered',
  'title',
  /** What the passages of its article that were ranked hold together. */
  'articleCoverage',
  /** The share of the question, each need alike, that no article knows. */
  'unknown',
  /** The logarithm of how many passages there are: of more, more come near by chance. */
  'size',
  /** How many needs there are, an eighth of it, at most 1. */
  'needs',
  /** 1 where there is no more than one need, and where there are no more than two: these come near by chance. */
  'single',
  'pair',
  /**
   * 1 where the passage doesn't tell a thing of the kind that is asked for. Its weight is the logarithm
   * of the most that the rest may come to then: an answer has to be about what is asked, and to tell it.
   */
  'untold',
] as const;

/**
 * Beyond so many, what comes near by chance hardly comes nearer. Set by hand: fitted without it, on
 * corpora of up to 320, it lets SQuAD's answerable questions be answered at no cost in off-topic ones.
 */
export const MOST_PASSAGES = 180;

/** More needs than so many tell no more. */
const MANY_NEEDS = 8;

/** The smallest corpora that the weights are fitted to have about so many. */
const FEWEST_PASSAGES = 30;

/** What is told less well than this isn't told. */
const MIN_TOLD = 0.3;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

/** What there is to say for the first passage of a ranking; undefined if there is none. */
export function confidenceFeatures(
  query: Query,
  ranking: readonly RankedPassage[],
): ConfidenceFeatures | undefined {
  const [best, ...others] = ranking;
  if (!best) return undefined;
  const { article, score, features, match } = best;
  const articleNeeds = others
    .filter((other) => other.article.id === article.id)
    .reduce((needs, other) => needs | other.match.needs, match.needs);
  const beside = others.filter(
    (other) =>
      other.article.id === article.id &&
      Math.abs(other.paragraph.number - best.paragraph.number) === 1,
  );
  const isTold = [best, ...beside].some((passage) => toldIn(query, passage) >= MIN_TOLD);
  const unknown = query.needs.filter(({ documents }) => documents === 0).length;
  return {
    ...features,
    constant: 1,
    score: score / 10,
    articleCoverage: weightOf(query, articleNeeds) / (query.weight || 1),
    proper: query.needs.some(({ isProper }) => isProper) ? features.proper : 1,
    untold: Number(!isTold),
    unknown: unknown / Math.max(1, query.needs.length),
    needs: Math.min(1, query.needs.length / MANY_NEEDS),
    single: Number(query.needs.length <= 1),
    pair: Number(query.needs.length <= 2),
    size: sizeOf(Math.max(FEWEST_PASSAGES, Math.min(query.collection.passages, MOST_PASSAGES))),
  };
}

/** How likely the first passage is about what is asked, as log odds. */
export function logOddsOf(features: ConfidenceFeatures, weights: ConfidenceFeatures): number {
  return weigh(features, { ...weights, untold: 0 });
}

/** How likely the first passage answers, 0 to 1: it has to be about what is asked, and to tell it. */
export function confidenceOf(
  logOdds: number,
  { untold }: Pick<ConfidenceFeatures, 'untold'>,
  weights: Pick<ConfidenceFeatures, 'untold'>,
): number {
  return Math.min(chanceOf(logOdds), Math.exp(weights.untold * untold));
}

/** The feature of that name, for so many passages. */
export function sizeOf(passages: number): number {
  return Math.log10(passages) / 3;
}
