import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Article, ArticleSource } from '../articles/article.ts';
import { drawUnclearArticle } from '../presentation/sources/unclear-article-card.ts';
import type { Pullquote } from '../pullquote.ts';
import { articleChoices, findChosen } from './article-choices.ts';
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
    async suggest(typed, { pullquote }) {
      const linked = await pullquote.linkedArticle(typed);
      const among = linked ? { suggestArticles: async () => [linked] } : pullquote;
      return articleChoices(among, typed);
    },
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

/** Which article someone means. */
export type NamedArticle =
  | { readonly kind: 'found'; readonly article: Article }
  /** None or several; the likeliest comes first. */
  | { readonly kind: 'unclear'; readonly candidates: readonly ArticleSource[] };

/** Who has typed what so many articles match is shown the likeliest anyway. */
const MAX_CANDIDATES = 100;

const titles = new Intl.Collator(undefined, { sensitivity: 'base', ignorePunctuation: true });

/**
 * Reads an option that wants an article. A suggestion that was chosen stands for one; but people may also
 * send what they typed without choosing, which then has to be a title or a link, or to match one article only.
 */
export async function findNamedArticle(
  pullquote: Pick<Pullquote, 'article' | 'articleByReference' | 'findArticles' | 'linkedArticle'>,
  named: string,
): Promise<NamedArticle> {
  const chosen = (await findChosen(pullquote, named)) ?? (await pullquote.linkedArticle(named));
  if (chosen !== undefined) return { kind: 'found', article: chosen };
  const { articles: candidates } = await pullquote.findArticles(named, { limit: MAX_CANDIDATES });
  const titled = candidates.filter(({ title }) => titles.compare(title, named) === 0);
  const [only, ...others] = titled.length > 0 ? titled : candidates;
  const article =
    only !== undefined && others.length === 0 ? await pullquote.article(only.id) : undefined;
  return article ? { kind: 'found', article } : { kind: 'unclear', candidates };
}
