import type { Article } from '../articles/article.ts';

/**
 * Finds articles whose title, authors, publication, tags or id hold every word typed, the last one as a
 * prefix; titles that begin with it first, then those with it in the title, then the rest. Empty
 * input lists all, in their order. The articles' words are taken apart once, as people type.
 */
export function articleFinder(articles: readonly Article[]): (typed: string) => readonly Article[] {
  const entries = articles.map((article) => {
    const title = wordsOf(article.title);
    return { article, title, all: [...title, ...wordsOf(sourceOf(article))] };
  });
  return (typed) => {
    const words = wordsOf(typed);
    const last = words.pop();
    if (last === undefined) return articles;
    return entries
      .filter(({ all }) => matchesAll(all, words, last))
      .map(({ article, title }) => ({ article, rank: rankOf(title, words, last) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ article }) => article);
  };
}

function rankOf(title: readonly string[], words: readonly string[], last: string): number {
  if (!matchesAll(title, words, last)) return 2;
  return Number(!startsWith(title, [...words, last]));
}

function matchesAll(all: readonly string[], words: readonly string[], prefix: string): boolean {
  return words.every((word) => all.includes(word)) && all.some((word) => word.startsWith(prefix));
}

function startsWith(title: readonly string[], words: readonly string[]): boolean {
  return title.join(' ').startsWith(words.join(' '));
}

function sourceOf({ id, authors, publication = '', tags }: Article): string {
  return [id, ...authors, publication, ...tags].join(' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
