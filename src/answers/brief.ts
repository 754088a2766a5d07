import type { Article } from '../articles/article.ts';
import { weightOf } from '../retrieval/match-passage.ts';
import type { Retriever, Scope } from '../retrieval/retriever.ts';
import { overlap } from '../text/overlap.ts';
import { termsOf } from '../text/terms.ts';
import { type Excerpt, MAX_EXCERPTS, type NotFound } from './answer.ts';
import { chooseQuote } from './choose-quote.ts';

export type BriefOrder = 'relevance' | 'newest' | 'oldest';

export interface BriefRequest {
  /** As the asker typed it. */
  readonly topic: string;
  /** `relevance` unless told. Articles without a date come last. */
  readonly sort?: BriefOrder | undefined;
}

/** What one article says of the topic, the most telling first. */
export interface ArticleBrief {
  readonly article: Article;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

/** What the articles say of a topic, article by article. */
export interface Brief {
  readonly kind: 'brief';
  readonly topic: string;
  readonly articles: readonly [ArticleBrief, ...ArticleBrief[]];
}

/** What a passage tells of a topic. */
export interface Telling {
  readonly excerpt: Excerpt;
  /** The share of the topic that its paragraph holds, by weight, 0 to 1. */
  readonly share: number;
}

const EXCERPTS_AN_ARTICLE = 2;

/** So many passages are looked at; what stands further down tells little. */
const MAX_PASSAGES = 60;

/** A passage that holds less of the topic isn't about it … */
const MIN_SHARE = 0.6;

/** … nor one that holds so much less than another. */
const MIN_SHARE_OF_BEST = 0.8;

/** Two quotes that share so much of their terms say the same: views should differ. */
const SAME_VIEW = 0.6;

/**
 * Puts what the articles say of a topic side by side: one or two excerpts of each, at most
 * {@link MAX_EXCERPTS} in all, none of which says what another one says.
 */
export async function brief(
  retriever: Retriever,
  request: BriefRequest,
  scope?: Scope,
): Promise<Brief | NotFound> {
  const { query, ranking } = await retriever.retrieve(request.topic, scope);
  const tellings = ranking.slice(0, MAX_PASSAGES).map((passage) => ({
    excerpt: chooseQuote(passage, query),
    share: weightOf(query, passage.match.needs) / (query.weight || 1),
  }));
  return makeBrief(request, tellings);
}

/** @param tellings The most telling first. */
export function makeBrief(
  { topic, sort = 'relevance' }: BriefRequest,
  tellings: readonly Telling[],
): Brief | NotFound {
  const best = Math.max(0, ...tellings.map(({ share }) => share));
  const enough = Math.max(MIN_SHARE, best * MIN_SHARE_OF_BEST);
  const views = differingViews(tellings.filter(({ share }) => share >= enough));
  const [first, ...others] = sortArticles(groupByArticle(views), sort);
  if (first) return { kind: 'brief', topic, articles: [first, ...others] };
  const articles = tellings.map(({ excerpt }) => excerpt.quote.article);
  return {
    kind: 'not-found',
    question: topic,
    nearest: [...new Set(articles)].slice(0, MAX_EXCERPTS),
  };
}

function differingViews(tellings: readonly Telling[]): readonly Excerpt[] {
  const views: { readonly excerpt: Excerpt; readonly terms: ReadonlySet<string> }[] = [];
  for (const { excerpt } of tellings) {
    const terms = new Set(termsOf(excerpt.quote.text).map(({ term }) => term));
    if (!views.some((view) => overlap(view.terms, terms, 0) >= SAME_VIEW)) {
      views.push({ excerpt, terms });
    }
  }
  return views.map(({ excerpt }) => excerpt);
}

/** One excerpt for each article, then a second one as far as there is room. */
function groupByArticle(views: readonly Excerpt[]): readonly ArticleBrief[] {
  const byArticle = new Map<Article, [Excerpt, ...Excerpt[]]>();
  for (const excerpt of views) {
    const { article } = excerpt.quote;
    if (byArticle.has(article) || byArticle.size === MAX_EXCERPTS) continue;
    byArticle.set(article, [excerpt]);
  }
  let room = MAX_EXCERPTS - byArticle.size;
  for (const excerpt of views) {
    const excerpts = byArticle.get(excerpt.quote.article);
    if (room === 0) break;
    if (!excerpts || excerpts.includes(excerpt) || excerpts.length === EXCERPTS_AN_ARTICLE) {
      continue;
    }
    excerpts.push(excerpt);
    room -= 1;
  }
  return Array.from(byArticle, ([article, excerpts]) => ({ article, excerpts }));
}

function sortArticles(briefs: readonly ArticleBrief[], sort: BriefOrder): readonly ArticleBrief[] {
  if (sort === 'relevance') return briefs;
  const direction = sort === 'newest' ? -1 : 1;
  return briefs.toSorted(({ article: a }, { article: b }) => {
    if (a.published === undefined || b.published === undefined) {
      return Number(a.published === undefined) - Number(b.published === undefined);
    }
    return direction * (a.published < b.published ? -1 : Number(a.published > b.published));
  });
}
