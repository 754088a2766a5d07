import type { ArticleSource } from '../../articles/article.ts';
import { termsOf } from '../../text/terms.ts';

/** The articles, by number, whose title or byline holds a term. */
export type TitleTerms = ReadonlyMap<string, readonly number[]>;

export function titleTermsOf(articles: readonly ArticleSource[]): TitleTerms {
  const numbers = new Map<string, number[]>();
  for (const [number, { title, authors }] of articles.entries()) {
    const terms = new Set(termsOf([title, ...authors].join(' ')).map(({ term }) => term));
    for (const term of terms) {
      const others = numbers.get(term);
      if (others) others.push(number);
      else numbers.set(term, [number]);
    }
  }
  return numbers;
}
