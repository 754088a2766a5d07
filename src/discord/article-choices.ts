import type { Choice } from './command.ts';
import type { Article, ArticleSource } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';
import { referenceTo } from '../articles/article-reference.ts';
import { MAX_CHOICE_UNITS, MAX_CHOICES } from './suggest.ts';

/**
 * Suggestions for an option that wants an article: its title and authors, standing for its id, or
 * for a reference to it if the id is too long to be sent.
 */
export async function articleChoices(
  pullquote: Pick<Pullquote, 'suggestArticles'>,
  typed: string,
): Promise<readonly Choice[]> {
  return (await pullquote.suggestArticles(typed, MAX_CHOICES)).map((article) => ({
    name: [article.title, ...article.authors].join(' · '),
    value: isTooLong(article) ? referenceTo(article) : article.id,
  }));
}

/** The article that a suggestion stands for; undefined if this is none, or it is there no more. */
export async function findChosen(
  { article, articleByReference }: Pick<Pullquote, 'article' | 'articleByReference'>,
  value: string,
): Promise<Article | undefined> {
  const named = await article(value);
  if (named) return named;
  const referred = await articleByReference(value);
  return referred && isTooLong(referred) ? referred : undefined;
}

function isTooLong({ id }: ArticleSource): boolean {
  return id.length > MAX_CHOICE_UNITS;
}
