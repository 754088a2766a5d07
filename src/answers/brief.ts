import type { Article } from '../articles/article.ts';
import { quote } from '../articles/quote.ts';
import type { Passage } from '../retrieval/passages.ts';
import { pointsBack } from '../text/sentence-shape.ts';
import { termsOf } from '../text/terms.ts';
import { type Excerpt, MAX_EXCERPTS, type NotFound } from './answer.ts';

export const BRIEF_ORDERS = ['relevance', 'newest', 'oldest'] as const;

export type BriefOrder = (typeof BRIEF_ORDERS)[number];

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

const EXCERPTS_AN_ARTICLE = 2;

/** A passage that holds less of the topic's terms isn't about it. */
const MIN_SHARE = 0.5;

/** Two quotes that share so much of their terms say the same: views should differ. */
const SAME_VIEW = 0.5;

/**
 * Puts what the articles say of a topic side by side: one or two excerpts of each, at most
 * {@link MAX_EXCERPTS} in all, none of which says what another one says.
 *
 * @param passages Those that bear on the topic, best first.
 */
export function makeBrief(
  { topic, sort = 'relevance' }: BriefRequest,
  passages: readonly Passage[],
): Brief | NotFound {
  const wanted = termSet(topic);
  const views: View[] = [];
  for (const passage of passages) {
    const view = viewOf(passage, wanted);
    if (view.share < MIN_SHARE || views.some((other) => likeness(view, other) >= SAME_VIEW)) {
      continue;
    }
    views.push(view);
  }
  const [first, ...others] = sortArticles(groupByArticle(views), sort);
  if (first) return { kind: 'brief', topic, articles: [first, ...others] };
  const nearest = [...new Set(passages.map(({ article }) => article))].slice(0, MAX_EXCERPTS);
  return { kind: 'not-found', question: topic, nearest };
}

interface View {
  readonly excerpt: Excerpt;
  readonly terms: ReadonlySet<string>;
  /** The share of the topic that its paragraph holds. */
  readonly share: number;
}

/** The paragraph's sentence that holds most of the topic, with the one it points back to. */
function viewOf({ article, paragraph }: Passage, wanted: ReadonlySet<string>): View {
  const words = (span: { readonly start: number; readonly end: number }): string =>
    article.text.slice(span.start, span.end);
  const shares = paragraph.sentences.map((span) => shareOf(wanted, termSet(words(span))));
  const best = Math.max(0, shares.indexOf(Math.max(...shares)));
  const sentence = paragraph.sentences[best] ?? paragraph;
  const before = paragraph.sentences[best - 1];
  const start = before && pointsBack(words(sentence)) ? before.start : sentence.start;
  const quoted = quote(article, { start, end: sentence.end });
  return {
    excerpt: {
      quote: quoted,
      paragraph: paragraph.number,
      context: quote(article, { start: paragraph.start, end: paragraph.end }),
    },
    terms: termSet(quoted.text),
    share: shareOf(wanted, termSet(words(paragraph))),
  };
}

/** One excerpt for each article, then a second one as far as there is room. */
function groupByArticle(views: readonly View[]): readonly ArticleBrief[] {
  const byArticle = new Map<Article, [Excerpt, ...Excerpt[]]>();
  for (const { excerpt } of views) {
    const { article } = excerpt.quote;
    if (byArticle.has(article) || byArticle.size === MAX_EXCERPTS) continue;
    byArticle.set(article, [excerpt]);
  }
  let room = MAX_EXCERPTS - byArticle.size;
  for (const { excerpt } of views) {
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

function likeness(a: View, b: View): number {
  const shared = [...a.terms].filter((term) => b.terms.has(term)).length;
  return shared / Math.max(1, Math.min(a.terms.size, b.terms.size));
}

function shareOf(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  return [...wanted].filter((term) => held.has(term)).length / Math.max(1, wanted.size);
}

function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(text).map(({ term }) => term));
}
