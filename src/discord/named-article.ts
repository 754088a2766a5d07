import type { Article } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';
import { findChosen } from './article-choices.ts';

/** Which article someone means. */
export type NamedArticle =
  | { readonly kind: 'found'; readonly article: Article }
  /** None or several; the likeliest comes first. */
  | { readonly kind: 'unclear'; readonly candidates: readonly Article[] };

const titles = new Intl.Collator(undefined, { sensitivity: 'base', ignorePunctuation: true });

/**
 * Reads an option that wants an article. A suggestion that was chosen stands for one; but people may also
 * send what they typed without choosing, which then has to be a title or to match one article only.
 */
export function findNamedArticle(
  pullquote: Pick<Pullquote, 'article' | 'articles' | 'findArticles'>,
  named: string,
): NamedArticle {
  const chosen = findChosen(pullquote, named);
  if (chosen !== undefined) return { kind: 'found', article: chosen };
  const candidates = pullquote.findArticles(named);
  const titled = candidates.filter(({ title }) => titles.compare(title, named) === 0);
  const [only, ...others] = titled.length > 0 ? titled : candidates;
  return only !== undefined && others.length === 0
    ? { kind: 'found', article: only }
    : { kind: 'unclear', candidates };
}
