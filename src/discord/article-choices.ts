import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Pullquote } from '../pullquote.ts';

/** Suggestions for an option that wants an article: its title and authors, standing for its id. */
export function articleChoices(
  pullquote: Pick<Pullquote, 'findArticles'>,
  typed: string,
): readonly APIApplicationCommandOptionChoice<string>[] {
  return pullquote.findArticles(typed).map((article) => ({
    name: [article.title, ...article.authors].join(' · '),
    value: article.id,
  }));
}
