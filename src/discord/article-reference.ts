import type { Article } from '../articles/article.ts';
import { articleByReference } from '../articles/article-reference.ts';
import type { Pullquote } from '../pullquote.ts';

export { referenceTo } from '../articles/article-reference.ts';

/** The article that a reference stands for; undefined if it is there no more. */
export function findReferenced(
  { articles }: Pick<Pullquote, 'articles'>,
  reference: string,
): Article | undefined {
  return articleByReference(articles, reference);
}
