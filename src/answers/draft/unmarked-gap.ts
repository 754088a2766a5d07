import type { Article } from '../../articles/article.ts';
import { trim } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { NEEDED_WORDS } from '../quote-check/check-quote.ts';
import { findPlaces } from '../quote-check/find-places.ts';
import { asOnePart, givenQuote } from '../quote-check/given-quote.ts';
import { placeQuote } from '../quote-check/place-quote.ts';
import type { DifferentQuote, QuotePlace } from '../quote-check/quote-check.ts';

/** More gaps than that are no oversight. */
const MAX_GAPS = 3;

/** What the nearest passage has and a quotation doesn't, if that is the only difference, and it is words. */
export function gapsInside(
  { article, parts }: DifferentQuote,
  text: string,
): QuotePlace | undefined {
  const runs = parts.flatMap((part) => part.runs);
  const missing = runs.filter((run) => run.kind === 'missing');
  const kept = runs.filter((run) => run.kind === 'same');
  const isInOrder = kept.every(({ start }, index) => start >= (kept[index - 1]?.end ?? 0));
  const isWhole = parts.length === givenQuote(text).parts.length;
  if (!isWhole || !isInOrder || missing.length === 0) return undefined;
  if (kept.length + missing.length < runs.length) return undefined;
  if (!missing.every((run) => hasWords(article, run))) return undefined;
  const placed = kept.flatMap((run) => placeQuote(article, trim(article.text, run)) ?? []);
  const [first, ...others] = placed;
  return first && { article, quotes: [first, ...others], differences: [] };
}

/** Fewer words than make a quotation are no chance only right beside the others, in code units. */
const NEAR_UNITS = 80;

/** Where an article has the words of a quotation with others between them, be it pages. */
export function gapsAcross(article: Article, text: string): QuotePlace | undefined {
  const words = wordsOf(text).filter(({ isWord }) => isWord);
  const pieces: string[] = [];
  let from = 0;
  while (from < words.length && pieces.length <= MAX_GAPS) {
    const pieceFrom = from;
    // Without the signs behind it: between two pieces nobody can tell whose they are.
    const pieceTo = (count: number): string => {
      const start = words[pieceFrom]?.start ?? 0;
      return text.slice(start, words[pieceFrom + count - 1]?.end);
    };
    const count = longestFound(article, words.length - from, pieceTo);
    if (count === 0) return undefined;
    pieces.push(pieceTo(count));
    from += count;
  }
  if (from < words.length || pieces.length < 2) return undefined;
  const [place] = findPlaces(article, givenQuote(pieces.join(' … ')), 1);
  return place && isNoChance(place) ? place : undefined;
}

function isNoChance({ quotes }: QuotePlace): boolean {
  return quotes.every(({ quote: { text, start, end } }, index) => {
    if (wordsOf(text).filter(({ isWord }) => isWord).length >= NEEDED_WORDS) return true;
    const before = quotes[index - 1]?.quote.end ?? start;
    const after = quotes[index + 1]?.quote.start ?? end;
    return start - before <= NEAR_UNITS && after - end <= NEAR_UNITS;
  });
}

/** How many words from the beginning on stand together in the article. */
function longestFound(article: Article, most: number, pieceTo: (count: number) => string): number {
  let found = 0;
  let tooMany = most + 1;
  while (found + 1 < tooMany) {
    const count = Math.floor((found + tooMany) / 2);
    if (findPlaces(article, asOnePart(pieceTo(count)), 1).length > 0) found = count;
    else tooMany = count;
  }
  return found;
}

function hasWords({ text }: Article, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
