import type { Article, ArticleSource } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';
import { findChosen } from './article-choices.ts';

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
 * send what they typed without choosing, which then has to be a title or to match one article only.
 */
export async function findNamedArticle(
  pullquote: Pick<Pullquote, 'article' | 'articleByReference' | 'findArticles'>,
  named: string,
): Promise<NamedArticle> {
  const chosen = await findChosen(pullquote, named);
  if (chosen !== undefined) return { kind: 'found', article: chosen };
  const { articles: candidates } = await pullquote.findArticles(named, { limit: MAX_CANDIDATES });
  const titled = candidates.filter(({ title }) => titles.compare(title, named) === 0);
  const [only, ...others] = titled.length > 0 ? titled : candidates;
  const article =
    only !== undefined && others.length === 0 ? await pullquote.article(only.id) : undefined;
  return article ? { kind: 'found', article } : { kind: 'unclear', candidates };
}
