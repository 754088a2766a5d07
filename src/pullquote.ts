import type { Answer, Question } from './answers/answer.ts';
import type { Article } from './articles/article.ts';

/** Pullquote without Discord: what commands, the command line, evals and benches call. */
export interface Pullquote {
  /** All articles, by title. */
  readonly articles: readonly Article[];
  article(id: string): Article | undefined;
  /**
   * Articles whose title, author, publication or tags match what has been typed so far
   * (all its words, the last one as a prefix), best first. Empty input lists all, by title.
   */
  findArticles(typed: string): readonly Article[];
  /** @throws UnknownArticleError if `question.articleId` names no article. */
  ask(question: Question): Promise<Answer>;
}
