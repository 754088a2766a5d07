import type { Archive } from '../retrieval/archive.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rank.ts';
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
  const { query, ranking, confidence, confidenceFeatures } = await retrieve(archive, question, by);
  const used = weightsIn(by.weights, query.language);
  const best = ranking.slice(0, MAX_CANDIDATES);
  const chosen = best.map((passage) => chooseQuote(passage, query));
  const excerpts = await quoteChosen(archive, chosen);
  return {
    query,
    candidates: best.flatMap((passage, place) => {
      const excerpt = excerpts[place];
      return excerpt
        ? [{ passage, excerpt, shares: sharesOf(passage.features, used.passage) }]
        : [];
    }),
    confidence,
    confidenceShares: confidenceFeatures ? sharesOf(confidenceFeatures, used.confidence) : [],
    minToAnswer: MIN_TO_ANSWER,
    minToRelate: MIN_TO_RELATE,
  };
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
