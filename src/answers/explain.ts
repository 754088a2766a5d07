import type { Archive } from '../retrieval/archive.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rank.ts';
import type { Assessment } from '../retrieval/assess.ts';
import type { LanguageWeights } from '../retrieval/language-weights.ts';
import type { Models } from '../retrieval/models.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import type { RankBy } from '../retrieval/rank-by.ts';
import { weightsIn } from '../retrieval/weights.ts';
import type { Excerpt } from './answer.ts';
import { chooseQuote, quoteChosen } from './choose-quote.ts';
import { MIN_TO_ANSWER, MIN_TO_RELATE } from './sureness.ts';

/** What one feature has to do with a score: its value times its weight. */
export interface Share {
  readonly feature: string;
  readonly share: number;
}

/** Why a question was answered as it was. */
export interface Explanation {
  readonly query: Query;
  /** The best passages, at most five, with what their scores are made of. */
  readonly candidates: readonly {
    readonly passage: RankedPassage;
    readonly excerpt: Excerpt;
    readonly shares: readonly Share[];
  }[];
  /**
   * How likely the best passage answers, 0 to 1, and what that is made of (as log odds; `untold` as the logarithm
   * of the most that it may be).
   */
  readonly confidence: number;
  readonly confidenceShares: readonly Share[];
  /** From here on it is answered; from the other on, related passages are shown. */
  readonly minToAnswer: number;
  readonly minToRelate: number;
}

const MAX_CANDIDATES = 5;

/**
 * Explains the ranking of a question; what is answered from a title or a definition has none.
 *
 * @param by What it is ranked by.
 */
export async function explain(
  archive: Archive,
  question: string,
  by: RankBy,
): Promise<Explanation> {
  const { query, ranking, ...assessment } = await retrieve(archive, question, by);
  const used = weightsIn(by.weights, query.language);
  const best = ranking.slice(0, MAX_CANDIDATES);
  const chosen = best.map((passage) => chooseQuote(passage, query));
  const excerpts = await quoteChosen(archive, chosen);
  return {
    query,
    candidates: best.flatMap((passage, place) => {
      const excerpt = excerpts[place];
      return excerpt ? [{ passage, excerpt, shares: passageShares(passage, used, by.models) }] : [];
    }),
    confidence: assessment.confidence,
    confidenceShares: confidenceShares(assessment, used, by.models),
    minToAnswer: MIN_TO_ANSWER,
    minToRelate: MIN_TO_RELATE,
  };
}

/** What a passage's score is made of, what models add to it included. */
function passageShares(
  { features, nearness, judged }: RankedPassage,
  weights: LanguageWeights,
  { embedder, reranker }: Models = {},
): readonly Share[] {
  const byWords = sharesOf(features, weights.passage);
  const withNearness =
    nearness && embedder
      ? within(byWords, 'words', nearness.features, embedder.weights.ranking, 'cosine')
      : byWords;
  return judged && reranker
    ? within(withNearness, 'score', judged.features, reranker.weights.ranking, 'judged')
    : withNearness;
}

/** The same of the confidence. */
function confidenceShares(
  { byWords, byNearness, byJudgement }: Assessment,
  weights: LanguageWeights,
  { embedder, reranker }: Models = {},
): readonly Share[] {
  if (byJudgement && reranker?.weights.confidence)
    return sharesOf(byJudgement, reranker.weights.confidence);
  if (byNearness && embedder?.weights.confidence)
    return sharesOf(byNearness, embedder.weights.confidence);
  return byWords ? sharesOf(byWords, weights.confidence) : [];
}

/**
 * Shares of a sum in another sum, in which it is one of the features.
 *
 * @param name What the other features' names begin with.
 */
function within<Name extends string>(
  shares: readonly Share[],
  sum: Name,
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
  name: string,
): readonly Share[] {
  const others = sharesOf(features, weights).filter(({ feature }) => feature !== sum);
  return [
    ...shares.map(({ feature, share }) => ({ feature, share: share * weights[sum] })),
    ...others.map(({ feature, share }) => ({ feature: `${name} ${feature}`, share })),
  ].toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/** The features that moved a score, those that moved it most first. */
function sharesOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): readonly Share[] {
  const names = Object.keys(weights) as Name[];
  return names
    .map((feature) => ({ feature, share: features[feature] * weights[feature] }))
    .filter(({ share }) => Math.abs(share) >= 0.005)
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
