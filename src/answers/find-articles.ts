import type { Article } from '../articles/article.ts';

/**
 * Articles whose title, authors, publication, tags or id hold every word typed, the last one as a
 * prefix; titles that begin with it first, then those with it in the title, then the rest. Empty
 * input lists all, in their order.
 */
export function findArticles(articles: readonly Article[], typed: string): readonly Article[] {
  const words = wordsOf(typed);
  const last = words.pop();
  if (last === undefined) return articles;
  const matches = articles.flatMap((article) => {
    const title = wordsOf(article.title);
    const all = [...title, ...wordsOf(sourceOf(article))];
    if (!matchesAll(all, words, last)) return [];
    return [
      {
        article,
        rank: matchesAll(title, words, last) ? Number(!startsWith(title, [...words, last])) : 2,
      },
    ];
  });
  return matches.toSorted((a, b) => a.rank - b.rank).map(({ article }) => article);
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
