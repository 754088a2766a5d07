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
const CLOSE_LOOK = 20;

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
  const articles = judgeArticles(query, found);

  return found
    .slice(0, CLOSE_LOOK)
    .map(({ id, match, article }): RankedPassage => {
      const passage = passages.at(id);
      const sentences = sentenceFeatures(query, passage, match).map((features) => ({
        features,
        score: weigh(features, weights.sentence),
      }));
      const judged = articles.get(article);
      const features = passageFeatures(
        { store, query },
        match,
        sentences.map((sentence) => sentence.features),
        Math.max(...sentences.map(({ score }) => score)),
        {
          titleNeeds: judged?.titleNeeds ?? 0,
          besideNeeds: besideNeeds(
            matchPassage,
            id,
            passages.idsOf(article.id) ?? { start: id, end: id + 1 },
          ),
          articleNeeds: judged?.needs ?? 0,
          articleScore: judged?.score ?? 0,
        },
      );
      const score = weigh(features, weights.passage);
      return { article, paragraph: passage.paragraph, id, score, features, match, sentences };
    })
    .toSorted((a, b) => b.score - a.score || a.id - b.id);
}

interface JudgedArticle {
  readonly titleNeeds: number;
  readonly needs: number;
  /** Its best passages' BM25 over those of the best article. */
  readonly score: number;
}

function judgeArticles(
  query: Query,
  found: readonly {
    readonly article: Article;
    readonly match: PassageMatch;
    readonly bm25: number;
  }[],
): ReadonlyMap<Article, JudgedArticle> {
  const byArticle = new Map<Article, (typeof found)[number][]>();
  for (const one of found) {
    const others = byArticle.get(one.article);
    if (others) others.push(one);
    else byArticle.set(one.article, [one]);
  }
  const scores = new Map(
    Array.from(byArticle, ([article, passages]) => [
      article,
      passages.slice(0, BEST_OF_ARTICLE).reduce((sum, { bm25 }) => sum + bm25, 0),
    ]),
  );
  const best = Math.max(...scores.values());
  const bits = new Map(query.needs.map(({ term }, index) => [term, 1 << index]));
  return new Map(
    Array.from(byArticle, ([article, passages]) => [
      article,
      {
        titleNeeds: titleTermsOf(article).reduce((needs, term) => needs | (bits.get(term) ?? 0), 0),
        needs: passages.reduce((needs, { match }) => needs | match.needs, 0),
        score: best > 0 ? (scores.get(article) ?? 0) / best : 0,
      },
    ]),
  );
}

/** Each question looks at the titles of up to a hundred articles, of which many come again. */
const titleTerms = new WeakMap<Article, readonly string[]>();

function titleTermsOf(article: Article): readonly string[] {
  const known = titleTerms.get(article);
  if (known) return known;
  const terms = termsOf(article.title).map(({ term }) => term);
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
