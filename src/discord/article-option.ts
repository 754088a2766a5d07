import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { drawUnclearArticle } from '../presentation/sources/unclear-article-card.ts';
import { articleChoices } from './article-choices.ts';
import { findNamedArticle } from './named-article.ts';
import { type Given, givenAs, type Option, type Presence } from './option.ts';

/** An article, which is suggested while it is typed. Whoever names none, or several, is told so. */
export function articleOption<const How extends Pick<Presence<never>, 'required'>>(
  how: How,
): Option<Given<Article, How>, never> {
  const { required } = how;
  return {
    declared: {
      type: ApplicationCommandOptionType.String,
      ...(required && { required }),
      autocomplete: true,
    },
    suggest: (typed, { pullquote }) => articleChoices(pullquote, typed),
    async read(sent, { pullquote, voice }) {
      const typed = givenAs(z.string(), how, sent);
      if (typed === undefined) return { kind: 'value', value: undefined as Given<Article, How> };
      const named = await findNamedArticle(pullquote, typed);
      if (named.kind === 'found') {
        return { kind: 'value', value: named.article };
      }
      const { candidates } = named;
      const unclear = { named: typed, candidates, isOptional: !required };
      return { kind: 'notice', notice: drawUnclearArticle(unclear, voice) };
    },
  };
}
