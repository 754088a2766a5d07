import type { Brief, BriefRequest, NotFound, Question } from './answers/answer.ts';
import type { Explanation } from './answers/explain.ts';
import type { MessageSubject } from './answers/message/message-subject.ts';
import type { Outcome } from './answers/outcome.ts';
import type { PassageLookup } from './answers/passage/passage-lookup.ts';
import type { QuoteVerdict } from './answers/quote-check/quote-check.ts';
import type {
  QuoteReference,
  ResolvedReference,
} from './answers/quote-reference/quote-reference.ts';
import type { Summary, SummaryRequest } from './answers/summary/summary.ts';
import type { Article, ArticleSource } from './articles/article.ts';
import type { CatalogueName, FoundArticles, NameField, PartOfList } from './retrieval/archive.ts';
import type { Passage } from './retrieval/passages.ts';
import type { Scope } from './retrieval/scope.ts';

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
  /** The authors, outlets or tags to offer while somebody types; see `Archive.suggestNames`. */
  suggestNames(field: NameField, typed: string, limit: number): Promise<readonly CatalogueName[]>;
  /** The dates of all articles that have one, each once, the newest first. */
  dates(): Promise<readonly string[]>;
  /** How many articles have each tag. */
  tags(): Promise<ReadonlyMap<string, number>>;
  /** How many articles belong to each collection, where these folders are listed (`collectionOf`). */
  collections(folders: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * The best excerpts, or word that none was found; or what else it asks for: a summary, a
   * brief, articles themselves.
   *
   * @throws UnknownArticleError if `question.articleId` names no article.
   */
  ask(question: Question): Promise<Outcome>;
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
  /** What the articles say of a topic, side by side, or word that nothing was found. */
  brief(request: BriefRequest): Promise<Brief | NotFound>;
  /**
   * The passage that somebody refers to: "kia ¶ 3–4", "¶ 3 in Title", a line of a card.
   *
   * @param articleId The article, if it is told otherwise; a number alone will do then.
   * @returns undefined if the text is no reference to a passage.
   */
  findPassage(text: string, articleId?: string): Promise<PassageLookup | undefined>;
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
