import type { ArticleSource } from '../../articles/article.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { termsOf } from '../../text/terms.ts';

/** The articles, by number, whose title or byline holds a term. */
export type TitleTerms = ReadonlyMap<string, readonly number[]>;

export function titleTermsOf(articles: readonly ArticleSource[]): TitleTerms {
  const numbers: ListsByKey<string, number> = new Map();
  for (const [number, { title, authors }] of articles.entries()) {
    const terms = new Set(termsOf([title, ...authors].join(' ')).map(({ term }) => term));
    for (const term of terms) addTo(numbers, term, number);
  }
  return numbers;
}
