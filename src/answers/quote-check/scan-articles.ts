import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../articles/article.ts';
import { findPlaces } from './find-places.ts';
import type { GivenQuote } from './given-quote.ts';
import type { QuotePlace } from './quote-check.ts';

/** Others get their turn after so many articles, a few milliseconds. */
const ARTICLES_AT_ONCE = 100;

/** So many words in a row are enough to tell which articles to take a close look at. */
const PATTERN_WORDS = 12;

/** How far around a word the others are looked for, in code units: there may be many line breaks. */
const LEAST_REACH = 100;

/** The first places, in the order of the articles, where the words of a quote stand. */
export async function scanArticles(
  articles: readonly Article[],
  given: GivenQuote,
  limit: number,
): Promise<readonly QuotePlace[]> {
  const mayHold = wordTest(given);
  const places: QuotePlace[] = [];
  for (const [index, article] of articles.entries()) {
    if (index % ARTICLES_AT_ONCE === ARTICLES_AT_ONCE - 1) await setImmediate();
    if (article.linkOnly || !mayHold(article.text)) continue;
    places.push(...findPlaces(article, given, limit));
    if (places.length >= limit) break;
  }
  return places.slice(0, limit);
}

/**
 * Whether a text has the words of the longest part in a row, whatever stands between them. Looking for
 * one long word first, and around it only, is the fastest; a word with odd characters inside is missed.
 */
function wordTest({ parts }: GivenQuote): (text: string) => boolean {
  const part = longest(parts, ({ text }) => text.length);
  const words = (part?.words ?? [])
    // The first one's case may differ.
    .filter(({ isWord }, index) => isWord && index > 0)
    .slice(0, PATTERN_WORDS)
    .map(({ word }) => word);
  const pattern = new RegExp(words.map(inAnyForm).join(String.raw`[^\p{L}\p{N}]*`), 'u');
  const latin = words.filter((word) => /^[A-Za-z]+$/.test(word));
  const rare = longest(latin, ({ length }) => length);
  if (rare === undefined) return (text) => pattern.test(text);

  const reach = LEAST_REACH + 2 * (part?.text.length ?? 0);
  return (text) => {
    for (let at = text.indexOf(rare); at >= 0; at = text.indexOf(rare, at + 1)) {
      if (pattern.test(text.slice(Math.max(0, at - reach), at + reach))) return true;
    }
    return false;
  };
}

function inAnyForm(word: string): string {
  return word.replaceAll("'", "['’‘ʼ`´＇]");
}

function longest<T>(all: readonly T[], lengthOf: (one: T) => number): T | undefined {
  const [first, ...others] = all;
  return others.reduce<T | undefined>(
    (best, one) => (best !== undefined && lengthOf(one) > lengthOf(best) ? one : best),
    first,
  );
}
