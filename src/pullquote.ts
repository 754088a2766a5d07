import type { Answer, NotFound, Question } from './answers/answer.ts';
import { ask } from './answers/ask.ts';
import { type Brief, brief, type BriefRequest } from './answers/brief.ts';
import { explain, type Explanation } from './answers/explain.ts';
import { catalogueOf, shareCatalogue } from './retrieval/memory/catalogue.ts';
import { type ArticleFinder, articleFinder } from './retrieval/memory/find-articles.ts';
import { type LinkFinder, linkFinder } from './answers/message/linked-article.ts';
import { type MessageSubject, subjectOf } from './answers/message/message-subject.ts';
import { judgeQuote, type QuoteVerdict } from './answers/quote-check/judge-quote.ts';
import type { QuoteReference } from './answers/quote-reference/quote-reference.ts';
import {
  type ResolvedReference,
  resolveReference,
} from './answers/quote-reference/resolve-reference.ts';
import { summarize } from './answers/summary/summarize.ts';
import type { Summary, SummaryRequest } from './answers/summary/summary.ts';
import type { Article, ArticleSource } from './articles/article.ts';
import { articleByReference } from './articles/article-reference.ts';
import type { Passage } from './retrieval/passages.ts';
import type { Analysis } from './retrieval/analysis.ts';
import { createRetriever, type Retriever, type Scope } from './retrieval/retriever.ts';
import { chooseEngine, indexBuilder, type SearchEngine } from './retrieval/search-engine.ts';
import { WEIGHTS, type Weights } from './retrieval/weights.ts';
import { termsOf } from './text/terms.ts';

/**
 * Pullquote without Discord: what commands, the command line, evals and benches call. Wherever the
 * articles are, it is asked in the same way.
 */
export interface Pullquote {
  countArticles(): Promise<number>;
  article(id: string): Promise<Article | undefined>;
  /** The article that a reference stands for (`referenceTo`). */
  articleByReference(reference: string): Promise<Article | undefined>;
  /**
   * Articles whose title, authors, publication or tags match what has been typed so far (all its
   * words, the last one as a prefix, with a typing error if need be), best first. Empty input lists
   * all, by title.
   */
  findArticles(typed: string, part: PartOfList): Promise<FoundArticles>;
  /**
   * What to offer while somebody types: as `findArticles`, but for empty input the newest first.
   *
   * @param limit So many at most.
   */
  suggestArticles(typed: string, limit: number): Promise<readonly ArticleSource[]>;
  /** How many articles have each tag. */
  tags(): Promise<ReadonlyMap<string, number>>;
  /**
   * The best excerpts, or word that the articles don't answer it.
   *
   * @throws UnknownArticleError if `question.articleId` names no article.
   */
  ask(question: Question): Promise<Answer>;
  /**
   * The paragraphs that bear on the question, best first, at most `limit`: what the excerpts of an
   * answer are taken from.
   *
   * @throws UnknownArticleError as `ask`.
   */
  rank(question: Question, limit: number): Promise<readonly Passage[]>;
  /**
   * Why `ask` answers as it does: terms, candidates, what their scores are made of, and how sure it is.
   *
   * @throws UnknownArticleError as `ask`.
   */
  explain(question: Question): Promise<Explanation>;
  /**
   * The sentences that tell most of what an article says, in its order.
   *
   * @throws UnknownArticleError if there is no such article.
   */
  summarize(articleId: string, request: SummaryRequest): Promise<Summary>;
  /** What the articles say of a topic, side by side, or word that they say nothing of it. */
  brief(request: BriefRequest): Promise<Brief | NotFound>;
  /** Whether a quote that somebody gives is in the articles, word for word. */
  checkQuote(text: string): Promise<QuoteVerdict>;
  /**
   * Finds quoted words again, though their article may have changed.
   *
   * @param shownWords The old words, as far as the message that shows them tells.
   */
  resolve(reference: QuoteReference, shownWords?: string): Promise<ResolvedReference>;
  /**
   * The article to which the first link of a text leads that leads to one, tracking parameters and
   * the like aside.
   */
  linkedArticle(text: string): Promise<Article | undefined>;
  /** What of a message can be looked for in the articles. */
  subjectOf(message: string): Promise<MessageSubject>;
  /**
   * The same over some of the articles: a view in which the others are not to be had in any way. Which
   * words are rare, and how they are spelled, is still told by all articles. Cheap to make.
   */
  within(view: View): Pullquote;
}

/** Which articles can be seen; all of them unless told. */
export interface View {
  /** None of these, by id; ids that no article has don't matter. */
  readonly hiddenArticles?: Iterable<string>;
  /** None with one of these tags. */
  readonly hiddenTags?: Iterable<string>;
}

export interface PartOfList {
  /** How many to leave out first; 0 unless told. */
  readonly skip?: number;
  /** So many at most. */
  readonly limit: number;
}

/** A part of a list of articles. */
export interface FoundArticles {
  /** How long the whole list is. */
  readonly total: number;
  readonly articles: readonly ArticleSource[];
}

/** The asker named an article that isn't there. */
export class UnknownArticleError extends Error {
  override readonly name = 'UnknownArticleError';
  readonly articleId: string;

  constructor(articleId: string) {
    super(`there is no article ${articleId}`);
    this.articleId = articleId;
  }
}

/** The product over articles in memory, searched by this thread. */
export function createPullquote(
  articles: readonly Article[],
  engine: SearchEngine = chooseEngine(articles, 'auto'),
  weights: Weights = WEIGHTS,
  analysis?: Analysis,
): Pullquote {
  const retriever = createRetriever(articles, indexBuilder(engine), { weights, analysis });
  return pullquoteOver(articles, retriever, weights);
}

/**
 * The product over articles that a retriever finds passages of.
 *
 * @param weights Those that the retriever ranks by.
 */
export function pullquoteOver(
  articles: readonly Article[],
  retriever: Retriever,
  weights: Weights,
): Pullquote {
  // Asking is no time for reading all articles.
  catalogueOf(articles);
  return viewOf({
    articles,
    byId: new Map(articles.map((article) => [article.id, article])),
    retriever,
    weights,
    finder: articleFinder(articles),
    links: linkFinder(articles),
  });
}

/** What all views of the articles share. */
interface Library {
  readonly articles: readonly Article[];
  readonly byId: ReadonlyMap<string, Article>;
  readonly retriever: Retriever;
  readonly weights: Weights;
  readonly finder: ArticleFinder;
  readonly links: LinkFinder;
}

/** The library, or what of it isn't hidden. */
function viewOf(library: Library, hidden: ReadonlySet<string> = new Set()): Pullquote {
  const { retriever, finder, links, byId } = library;
  const isShown = ({ id }: Article): boolean => !hidden.has(id);
  const articles = hidden.size === 0 ? library.articles : shareCatalogue(library.articles, isShown);
  const articleOf = (id: string): Article | undefined =>
    hidden.has(id) ? undefined : byId.get(id);
  const known = (id: string): Article => {
    const article = articleOf(id);
    if (!article) throw new UnknownArticleError(id);
    return article;
  };
  const scopeOf = ({ articleId }: Question): Scope => ({
    hidden,
    articleId: articleId === undefined ? undefined : known(articleId).id,
  });
  const linkedArticle = async (text: string): Promise<Article | undefined> =>
    links.find(text, isShown);
  return {
    countArticles: async () => articles.length,
    article: async (id) => articleOf(id),
    articleByReference: async (reference) => articleByReference(articles, reference),
    async findArticles(typed, { skip = 0, limit }) {
      const found = finder.find(typed).filter(isShown);
      return { total: found.length, articles: found.slice(skip, skip + limit) };
    },
    suggestArticles: async (typed, limit) => finder.suggest(typed).filter(isShown).slice(0, limit),
    tags: async () => countTags(articles),
    ask: async ({ text, articleId, excerpts, skip }) =>
      ask(articles, retriever, text, {
        article: articleId === undefined ? undefined : known(articleId),
        hidden,
        excerpts,
        skip,
      }),
    async rank(question, limit) {
      const { ranking } = await retriever.retrieve(question.text, scopeOf(question));
      return ranking.slice(0, limit);
    },
    explain: async (question) => explain(library, question.text, scopeOf(question)),
    summarize: async (articleId, request) => summarize(known(articleId), request),
    brief: async (request) => brief(retriever, request, { hidden }),
    checkQuote: (text) => judgeQuote(articles, { retriever, scope: { hidden } }, text),
    resolve: async (reference, shownWords) => resolveReference(articles, reference, shownWords),
    linkedArticle,
    async subjectOf(message) {
      const terms = [...new Set(termsOf(message).map(({ term }) => term))];
      const worths = await retriever.worthOf(terms);
      const worthOf = new Map(terms.map((term, index) => [term, worths[index] ?? 0]));
      const worth = (term: string): number => worthOf.get(term) ?? 0;
      return subjectOf(message, { linked: await linkedArticle(message), worth });
    },
    within: ({ hiddenArticles = [], hiddenTags = [] }) => {
      const tags = new Set(hiddenTags);
      const tagged = articles.filter((article) => article.tags.some((tag) => tags.has(tag)));
      const ids = [...hidden, ...hiddenArticles, ...tagged.map(({ id }) => id)];
      return viewOf(library, new Set(ids));
    },
  };
}

/** Suggestions come with every letter that is typed, and the articles stay the same. */
const tagCounts = new WeakMap<readonly Article[], ReadonlyMap<string, number>>();

function countTags(articles: readonly Article[]): ReadonlyMap<string, number> {
  const known = tagCounts.get(articles);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { tags } of articles) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  tagCounts.set(articles, counts);
  return counts;
}
