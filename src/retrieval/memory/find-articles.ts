import type { Article } from '../../articles/article.ts';
import {
  type ArticleWords,
  articleWordsOf,
  IN_AUTHORS,
  IN_TITLE,
  wordsOf,
} from './article-words.ts';

/** Finds articles by what somebody types. */
export interface ArticleFinder {
  /**
   * The articles whose title, authors, publication, tags or id hold every word typed, the last one
   * as a prefix; if none does, those that do with one typing error in each word of five letters or
   * more. Titles that begin with it come first, then titles that hold it, then those that hold it
   * together with the authors, then the rest. Empty input lists all, in their order.
   */
  find(typed: string): readonly Article[];
  /** What to offer while somebody types: as `find`, but for empty input all, the newest first. */
  suggest(typed: string): readonly Article[];
}

/** The articles' words are taken apart once, as people type. */
export function articleFinder(articles: readonly Article[]): ArticleFinder {
  const known = articleWordsOf(articles);
  const titles = articles.map(({ title }) => wordsOf(title).join(' '));
  const newest = articles.toSorted(byDate);

  const find = (typed: string, all: readonly Article[]): readonly Article[] => {
    const words = wordsOf(typed);
    if (words.length === 0) return all;
    const opening = words.join(' ');
    return sortMatches(articles, placesOf(words, known), (number) =>
      titles[number]?.startsWith(opening),
    );
  };
  return {
    find: (typed) => find(typed, articles),
    suggest: (typed) => find(typed, newest),
  };
}

/** For each word where it stands in each article, or a word that it may have been meant to be. */
function placesOf(words: readonly string[], known: ArticleWords): readonly Uint8Array[] {
  const typed = words.map((word, nth) => ({ word, isWhole: nth < words.length - 1 }));
  const places = typed.map((one) => known.places(one));
  const [first = new Uint8Array()] = places;
  if (first.some((_, number) => isInAll(places, number))) return places;
  return typed.map((one) => known.placesNearly(one));
}

function sortMatches(
  articles: readonly Article[],
  places: readonly Uint8Array[],
  isOpening: (number: number) => boolean | undefined,
): readonly Article[] {
  const opening: Article[] = [];
  const titled: Article[] = [];
  const written: Article[] = [];
  const others: Article[] = [];
  for (const [number, article] of articles.entries()) {
    if (!isInAll(places, number)) continue;
    if (isOpening(number)) opening.push(article);
    else if (isInAll(places, number, IN_TITLE)) titled.push(article);
    else if (isInAll(places, number, IN_TITLE | IN_AUTHORS)) written.push(article);
    else others.push(article);
  }
  return [...opening, ...titled, ...written, ...others];
}

function isInAll(places: readonly Uint8Array[], number: number, wanted = ~0): boolean {
  return places.every((each) => ((each[number] ?? 0) & wanted) !== 0);
}

/** The newest first; those without a date last, in their order. */
function byDate({ published: a = '' }: Article, { published: b = '' }: Article): number {
  return a > b ? -1 : Number(a < b);
}
