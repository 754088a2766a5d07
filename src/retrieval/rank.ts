import type { Article } from '../articles/article.ts';
import { termsOf } from '../text/terms.ts';
import { matcherOf, type PassageMatch } from './match-passage.ts';
import {
  besideNeeds,
  passageFeatures,
  type PassageFeature,
  type PassageFeatures,
} from './passage-features.ts';
import type { Passage, Passages } from './passages.ts';
import type { Query } from './query.ts';
import { plainBm25 } from './relevance.ts';
import {
  type SentenceFeature,
  type SentenceFeatures,
  sentenceFeatures,
} from './sentence-features.ts';
import type { TermStore } from './term-store.ts';

/** How much each feature counts. */
export interface RankingWeights {
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly passage: Readonly<Record<PassageFeature, number>>;
}

/** A passage that may answer, judged. */
export interface RankedPassage extends Passage {
  readonly id: number;
  readonly score: number;
  readonly features: PassageFeatures;
  readonly match: PassageMatch;
  /** One for each sentence of the paragraph. */
  readonly sentences: readonly RankedSentence[];
}

export interface RankedSentence {
  readonly score: number;
  readonly features: SentenceFeatures;
}

/** So many candidates, by plain BM25, are looked at closely. */
const CLOSE_LOOK = 16;

/** An article is as good as this many of its best passages. */
const BEST_OF_ARTICLE = 5;

/** The candidates by how well they answer, best first; equal ones in the order of the articles. */
export function rank(
  { passages, store }: { readonly passages: Passages; readonly store: TermStore },
  query: Query,
  candidates: readonly number[],
  weights: RankingWeights,
): readonly RankedPassage[] {
  const matchPassage = matcherOf(store, query);
  const found = candidates
    .map((id) => {
      const match = matchPassage(id);
      return { id, match, bm25: plainBm25(store, query, match), article: passages.articleAt(id) };
    })
    .toSorted((a, b) => b.bm25 - a.bm25 || a.id - b.id);
  const scores = articleScores(found);
  const matches = new Map(found.map(({ id, match }) => [id, match]));
  const matchOf = (id: number): PassageMatch => matches.get(id) ?? matchPassage(id);

  return found
    .slice(0, CLOSE_LOOK)
    .map(({ id, match, article }): RankedPassage => {
      const passage = passages.at(id);
      const sentences = sentenceFeatures(query, passage, match).map((features) => ({
        features,
        score: weigh(features, weights.sentence),
      }));
      const features = passageFeatures(
        { store, query },
        match,
        sentences.map((sentence) => sentence.features),
        Math.max(...sentences.map(({ score }) => score)),
        {
          titleNeeds: titleNeeds(query, article),
          besideNeeds: besideNeeds(
            matchOf,
            id,
            passages.idsOf(article.id) ?? { start: id, end: id + 1 },
          ),
          articleScore: scores.get(article) ?? 0,
        },
      );
      const score = weigh(features, weights.passage);
      return { article, paragraph: passage.paragraph, id, score, features, match, sentences };
    })
    .toSorted((a, b) => b.score - a.score || a.id - b.id);
}

/** The best passages of each article by BM25, over those of the best article. */
function articleScores(
  found: readonly { readonly article: Article; readonly bm25: number }[],
): ReadonlyMap<Article, number> {
  const best = new Map<Article, number[]>();
  for (const { article, bm25 } of found) {
    const scores = best.get(article);
    if (!scores) best.set(article, [bm25]);
    else if (scores.length < BEST_OF_ARTICLE) scores.push(bm25);
  }
  const sums = Array.from(best, ([article, scores]) => [article, sum(scores)] as const);
  const most = Math.max(...sums.map(([, score]) => score));
  return new Map(sums.map(([article, score]) => [article, most > 0 ? score / most : 0]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function titleNeeds({ needs }: Query, article: Article): number {
  const terms = titleTermsOf(article);
  return needs.reduce((held, { term }, need) => held | (terms.has(term) ? 1 << need : 0), 0);
}

/** The articles that one question looks at come again with the next ones. */
const titleTerms = new WeakMap<Article, ReadonlySet<string>>();

function titleTermsOf(article: Article): ReadonlySet<string> {
  const known = titleTerms.get(article);
  if (known) return known;
  const terms = new Set(termsOf(article.title).map(({ term }) => term));
  titleTerms.set(article, terms);
  return terms;
}

/** The weighted sum of features. */
export function weigh<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}
