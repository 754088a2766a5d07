import type { Answer, NotFound, Question } from './answers/answer.ts';
import { ask } from './answers/ask.ts';
import { type Brief, brief, type BriefRequest } from './answers/brief.ts';
import { explain, type Explanation } from './answers/explain.ts';
import { linkedArticle } from './answers/message/linked-article.ts';
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
import type { Analysis } from './retrieval/analysis.ts';
import type { Archive, FoundArticles, OpenArchive, PartOfList } from './retrieval/archive.ts';
import { openMemoryArchive } from './retrieval/memory/memory-archive.ts';
import type { Passage } from './retrieval/passages.ts';
import type { RankedPassage } from './retrieval/rank.ts';
import { retrieve, worthOf } from './retrieval/retrieve.ts';
import type { Scope } from './retrieval/scope.ts';
import { chooseEngine, type SearchEngine } from './retrieval/search-engine.ts';
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
   * The same over some of the articles, as if there were no others: which words are rare and how they
   * are spelled, what acronyms mean and which titles there are is told by these alone. Cheap to make.
   */
  within(scope: Scope): Pullquote;
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

/** The product over articles in memory, asked in this thread. */
export async function createPullquote(
  articles: readonly Article[],
  engine: SearchEngine = chooseEngine(articles, 'auto'),
  weights: Weights = WEIGHTS,
  analysis?: Analysis,
): Promise<Pullquote> {
  return pullquoteOver(await openMemoryArchive(articles, { engine, analysis }), weights);
}

/**
 * The product over articles wherever they are. Each question is answered from the articles as they are
 * when it is asked.
 *
 * @param weights What passages are ranked by.
 */
export function pullquoteOver(
  { current }: Pick<OpenArchive, 'current'>,
  weights: Weights,
): Pullquote {
  /** The articles that a question is put to. */
  const askedBy = async ({ articleId }: Question): Promise<Archive> => {
    const archive = current();
    if (articleId === undefined) return archive;
    await known(archive, articleId);
    return archive.within({ articleId });
  };
  return {
    async countArticles() {
      const { articles } = await current().count();
      return articles;
    },
    async article(id) {
      const [article] = await current().articles([id]);
      return article;
    },
    articleByReference: (reference) => current().articleByReference(reference),
    findArticles: (typed, part) => current().find(typed, part),
    suggestArticles: (typed, limit) => current().suggest(typed, limit),
    tags: () => current().tags(),
    async ask(question) {
      const { text, excerpts, skip } = question;
      return ask(await askedBy(question), text, { weights, excerpts, skip });
    },
    async rank(question, limit) {
      const archive = await askedBy(question);
      const { ranking } = await retrieve(archive, question.text, weights);
      return passagesIn(archive, ranking.slice(0, limit));
    },
    explain: async (question) => explain(await askedBy(question), question.text, weights),
    summarize: async (articleId, request) => summarize(await known(current(), articleId), request),
    brief: (request) => brief(current(), request, weights),
    checkQuote: (text) => judgeQuote(current(), text, weights),
    resolve: (reference, shownWords) => resolveReference(current(), reference, shownWords),
    linkedArticle: (text) => linkedArticle(current(), text),
    async subjectOf(message) {
      const archive = current();
      const terms = [...new Set(termsOf(message).map(({ term }) => term))];
      const worths = await worthOf(archive, terms);
      const worthByTerm = new Map(terms.map((term, index) => [term, worths[index] ?? 0]));
      const worth = (term: string): number => worthByTerm.get(term) ?? 0;
      return subjectOf(message, { linked: await linkedArticle(archive, message), worth });
    },
    within: (scope) => pullquoteOver({ current: () => current().within(scope) }, weights),
  };
}

async function known(archive: Archive, id: string): Promise<Article> {
  const [article] = await archive.articles([id]);
  if (!article) throw new UnknownArticleError(id);
  return article;
}

async function passagesIn(
  archive: Archive,
  ranking: readonly RankedPassage[],
): Promise<readonly Passage[]> {
  const ids = new Set(ranking.map(({ article }) => article.id));
  const articles = await archive.articles([...ids]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ranking.flatMap(({ article: { id }, paragraph }) => {
    const article = byId.get(id);
    return article ? [{ article, paragraph }] : [];
  });
}
