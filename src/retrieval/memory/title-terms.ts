import type { ArticleSource } from '../../articles/article.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { termSet } from '../../text/terms.ts';

/** The articles, by number, whose title or byline holds a term. */
export type TitleTerms = ReadonlyMap<string, readonly number[]>;

export function titleTermsOf(articles: readonly ArticleSource[]): TitleTerms {
  const numbers: ListsByKey<string, number> = new Map();
  for (const [number, { title, authors, language }] of articles.entries()) {
    const words = [title, ...authors].join(' ');
    const terms = termSet(words, analyserFor(words, language).words);
    for (const term of terms) addTo(numbers, term, number);
  }
  return numbers;
}
