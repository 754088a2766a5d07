import type { Archive, SoughtWords } from '../../retrieval/archive.ts';
import type { Word } from '../../text/words.ts';
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
  const parts = given.parts.map(({ words }) => plainWords(words));
  for await (const article of archive.holding({ ...longestPart(given), parts })) {
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
  return { words: plainWords(longest?.words.slice(1)), units: longest?.text.length ?? 0 };
}

function plainWords(words: readonly Word[] = []): readonly string[] {
  return words.filter(({ isWord }) => isWord).map(({ word }) => word);
}
