import type { Excerpt } from '../../answers/answer.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';

/** Excerpts of one article. */
export type ExcerptGroup<E extends Excerpt> = readonly [E, ...E[]];

/** Puts excerpts of one article together: the article whose excerpt comes first is the first. */
export function groupExcerpts<E extends Excerpt>(
  excerpts: readonly E[],
): readonly ExcerptGroup<E>[] {
  const byArticle: ListsByKey<string, E> = new Map();
  for (const excerpt of excerpts) addTo(byArticle, excerpt.quote.article.id, excerpt);
  return [...byArticle.values()];
}
