import type { Article, ArticleTerms } from '../articles/article.ts';
import { onTerms } from '../articles/packed-article.ts';
import { collectionOf } from './collection.ts';
import type { CollectionSettings, CollectionTerms } from './collection-settings.ts';

/**
 * The article on the terms of its collection, beside its own: its own licence goes first, and of two limits the
 * narrower. Whatever terms another collection gave it before are gone. The very same article if nothing changes.
 */
export function withTerms(article: Article, settings: CollectionSettings): Article {
  const own = article.ownTerms ?? termsOf(article);
  const wanted = narrowed(own, termsFor(article.id, settings));
  if (isSame(termsOf(article), wanted)) return article;
  return onTerms(article, { ...wanted, ...(!isSame(own, wanted) && { ownTerms: own }) });
}

/** The terms of the collection that an article with this id is in. */
export function termsFor(id: string, { listed, others }: CollectionSettings): CollectionTerms {
  const folders = listed.map(({ folder }) => folder);
  const collection = collectionOf(id, folders);
  return listed.find(({ folder }) => folder === collection) ?? others;
}

function narrowed(own: ArticleTerms, terms: CollectionTerms): ArticleTerms {
  const licence = own.licence ?? terms.licence;
  const longest = Math.min(own.longestQuote ?? Infinity, terms.longestQuote ?? Infinity);
  return {
    ...(licence !== undefined && { licence }),
    ...((own.linkOnly || terms.linkOnly) && { linkOnly: true }),
    ...(longest < Infinity && { longestQuote: longest }),
  };
}

function termsOf({ licence, linkOnly, longestQuote }: Article): ArticleTerms {
  return {
    ...(licence !== undefined && { licence }),
    ...(linkOnly && { linkOnly }),
    ...(longestQuote !== undefined && { longestQuote }),
  };
}

function isSame(one: ArticleTerms, other: ArticleTerms): boolean {
  return (
    one.licence === other.licence &&
    one.linkOnly === other.linkOnly &&
    one.longestQuote === other.longestQuote
  );
}
