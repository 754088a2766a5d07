import type { Archive, SoughtWords } from '../../retrieval/archive.ts';
import { findPlaces } from './find-places.ts';
import type { GivenQuote } from './given-quote.ts';
import type { QuotePlace } from './quote-check.ts';

/** The first places, in the order of the articles, where the words of a quote stand. */
export async function scanArticles(
  archive: Archive,
  given: GivenQuote,
  limit: number,
): Promise<readonly QuotePlace[]> {
  const places: QuotePlace[] = [];
  for await (const article of archive.holding(longestPart(given))) {
    places.push(...findPlaces(article, given, limit));
    if (places.length >= limit) break;
  }
  return places.slice(0, limit);
}

/** The words of the longest part, but for the first one: its case may differ. */
function longestPart({ parts: [first, ...others] }: GivenQuote): SoughtWords {
  const longest = others.reduce(
    (best, part) => (best && part.text.length > best.text.length ? part : best),
    first,
  );
  const words = (longest?.words ?? []).filter(({ isWord }, index) => isWord && index > 0);
  return { words: words.map(({ word }) => word), units: longest?.text.length ?? 0 };
}
