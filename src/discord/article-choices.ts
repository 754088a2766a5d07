import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Article } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';
import { referenceTo } from '../articles/article-reference.ts';
import { MAX_CHOICE_UNITS, MAX_CHOICES } from './suggest.ts';

/**
 * Suggestions for an option that wants an article: its title and authors, standing for its id, or
 * for a reference to it if the id is too long to be sent.
 */
export function articleChoices(
  pullquote: Pick<Pullquote, 'suggestArticles'>,
  typed: string,
): readonly APIApplicationCommandOptionChoice<string>[] {
  return pullquote
    .suggestArticles(typed)
    .slice(0, MAX_CHOICES)
    .map((article) => ({
      name: [article.title, ...article.authors].join(' · '),
      value: isTooLong(article) ? referenceTo(article) : article.id,
    }));
}

/** The article that a suggestion stands for; undefined if this is none, or it is there no more. */
export function findChosen(
  { article, articles }: Pick<Pullquote, 'article' | 'articles'>,
  value: string,
): Article | undefined {
  return article(value) ?? articles.find((one) => isTooLong(one) && referenceTo(one) === value);
}

function isTooLong({ id }: Article): boolean {
  return id.length > MAX_CHOICE_UNITS;
}
