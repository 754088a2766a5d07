import type { ArticleSource } from '../articles/article.ts';

/** The authors of the other articles, who aren't this one's as well. */
export function othersAmong(
  articles: readonly ArticleSource[],
  { authors }: ArticleSource,
): readonly string[] {
  return articles.flatMap((one) => one.authors).filter((name) => !authors.includes(name));
}

/** Whether words hold the last name of any of these authors. */
export function namesAny(words: string, authors: readonly string[]): boolean {
  const held = new Set(words.match(/[\p{L}\p{M}]+/gu) ?? []);
  return authors.some((author) => held.has(author.split(/\s+/u).at(-1) ?? author));
}
