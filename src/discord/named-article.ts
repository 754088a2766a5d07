import type { Article } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';

/** Which article someone means. */
export type NamedArticle =
  | { readonly kind: 'found'; readonly article: Article }
  /** None or several; the likeliest comes first. */
  | { readonly kind: 'unclear'; readonly candidates: readonly Article[] };

const titles = new Intl.Collator(undefined, { sensitivity: 'base', ignorePunctuation: true });

/**
 * Reads an option that wants an article. A suggestion that was chosen is an id; but people may also
 * send what they typed without choosing, which then has to be a title or to match one article only.
 */
export function findNamedArticle(
  pullquote: Pick<Pullquote, 'article' | 'findArticles'>,
  named: string,
): NamedArticle {
  const chosen = pullquote.article(named);
  if (chosen !== undefined) return { kind: 'found', article: chosen };
  const candidates = pullquote.findArticles(named);
  const titled = candidates.filter(({ title }) => titles.compare(title, named) === 0);
  const [only, ...others] = titled.length > 0 ? titled : candidates;
  return only !== undefined && others.length === 0
    ? { kind: 'found', article: only }
    : { kind: 'unclear', candidates };
}
