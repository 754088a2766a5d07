import type { ArticleSource } from '../../articles/article.ts';
import { type ArticleWords, articleWordsOf, IN_AUTHORS, IN_TITLE } from './article-words.ts';
import { wordsOf } from '../typed-words.ts';

/** What articles are found by as people type; taken apart once. */
export interface Listing {
  readonly words: ArticleWords;
  /** By article, as it is compared with what is typed. */
  readonly titles: readonly string[];
}

/** Articles of which some may be found. */
export interface ListedArticles {
  readonly listing: Listing;
  readonly isShown: (article: number) => boolean;
}

/** Articles of one list, by number. */
export interface FoundNumber {
  /** Which of the lists. */
  readonly list: number;
  readonly article: number;
  /** How well it matches: 0 if its title begins with what was typed, and so on; see `Archive.find`. */
  readonly rank: number;
}

export function listingOf(articles: readonly ArticleSource[]): Listing {
  return {
    words: articleWordsOf(articles),
    titles: articles.map(({ title }) => wordsOf(title).join(' ')),
  };
}

/**
 * Finds articles by what somebody types, in several lists as if they were one: the articles of each
 * list in their order.
 *
 * @returns undefined if nothing was typed that articles could be found by.
 */
export function findArticles(
  typed: string,
  lists: readonly ListedArticles[],
): readonly FoundNumber[] | undefined {
  const words = wordsOf(typed);
  if (words.length === 0) return undefined;
  const wanted = words.map((word, nth) => ({ word, isWhole: nth < words.length - 1 }));
  const match = (places: (words: ArticleWords) => readonly Uint8Array[]): readonly FoundNumber[] =>
    lists.flatMap((one, list) => matchesIn(one, places(one.listing.words), words.join(' '), list));
  const exact = match((known) => wanted.map((one) => known.places(one)));
  return exact.length > 0 ? exact : match((known) => wanted.map((one) => known.placesNearly(one)));
}

/** @param places For each word where it stands in each article. */
function matchesIn(
  { listing, isShown }: ListedArticles,
  places: readonly Uint8Array[],
  opening: string,
  list: number,
): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  const { titles } = listing;
  for (let article = 0; article < titles.length; article += 1) {
    if (!isInAll(places, article) || !isShown(article)) continue;
    const isOpening = titles[article]?.startsWith(opening) === true;
    found.push({ list, article, rank: rankOf(article, places, isOpening) });
  }
  return found;
}

function rankOf(article: number, places: readonly Uint8Array[], isOpening: boolean): number {
  if (isOpening) return 0;
  if (isInAll(places, article, IN_TITLE)) return 1;
  return isInAll(places, article, IN_TITLE | IN_AUTHORS) ? 2 : 3;
}

/** Asked of each article as people type: with a loop, finding takes a quarter less than with callbacks. */
function isInAll(places: readonly Uint8Array[], article: number, wanted = ~0): boolean {
  for (const each of places) if (((each[article] ?? 0) & wanted) === 0) return false;
  return true;
}
