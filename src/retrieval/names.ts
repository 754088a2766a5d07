import type { ArticleSource } from '../articles/article.ts';
import type { NameField } from './archive.ts';
import { wordsOf } from './typed-words.ts';

/** As the article writes them. */
export function namesOf(article: ArticleSource, field: NameField): readonly string[] {
  switch (field) {
    case 'author':
      return article.authors;
    case 'publication':
      return article.publication === undefined ? [] : [article.publication];
    case 'tag':
      return article.tags;
  }
}

/**
 * By what of it a name in letters that don't part words is found where it isn't parted either: each of its words,
 * or as much as somebody may be called by.
 */
export function partsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  if (words.length > 1) return words.filter(({ length }) => length >= MIN_CALLED);
  return words.map((word) => word.slice(0, MIN_CALLED));
}

const MIN_CALLED = 2;
