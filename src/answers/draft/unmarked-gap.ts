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
  return (
    placeOfPieces(article, piecesOf(article, text, 'first')) ??
    placeOfPieces(article, piecesOf(article, text, 'last'))
  );
}

function placeOfPieces(
  article: Article,
  pieces: readonly string[] | undefined,
): QuotePlace | undefined {
  if (!pieces || pieces.length < 2) return undefined;
  const [place] = findPlaces(article, givenQuote(pieces.join(' … ')), 1);
  return place && isNoChance(place) ? place : undefined;
}

/**
 * The longest stretches of a text that the article has, from its first or from its last word on; undefined
 * if it would take too many. They come without the signs behind them: between two nobody can tell whose
 * these are.
 */
function piecesOf(
  article: Article,
  text: string,
  end: 'first' | 'last',
): readonly string[] | undefined {
  const words = wordsOf(text).filter(({ isWord }) => isWord);
  const pieces: string[] = [];
  let left = words;
  while (left.length > 0 && pieces.length <= MAX_GAPS) {
    const all = left;
    const stretch = (count: number): string => {
      const taken = end === 'first' ? all.slice(0, count) : all.slice(-count);
      return text.slice(taken[0]?.start, taken.at(-1)?.end);
    };
    const count = longestFound(article, all.length, stretch);
    if (count === 0) return undefined;
    pieces.push(stretch(count));
    left = end === 'first' ? all.slice(count) : all.slice(0, -count);
  }
  if (left.length > 0) return undefined;
  return end === 'first' ? pieces : pieces.toReversed();
}

function isNoChance({ quotes }: QuotePlace): boolean {
  return quotes.every(({ quote: { text, start, end } }, index) => {
    if (wordsOf(text).filter(({ isWord }) => isWord).length >= NEEDED_WORDS) return true;
    const before = quotes[index - 1]?.quote.end ?? start;
    const after = quotes[index + 1]?.quote.start ?? end;
    return start - before <= NEAR_UNITS && after - end <= NEAR_UNITS;
  });
}

/** How many words stand together in the article. */
function longestFound(article: Article, most: number, stretch: (count: number) => string): number {
  let found = 0;
  let tooMany = most + 1;
  while (found + 1 < tooMany) {
    const count = Math.floor((found + tooMany) / 2);
    if (findPlaces(article, asOnePart(stretch(count)), 1).length > 0) found = count;
    else tooMany = count;
  }
  return found;
}

function hasWords({ text }: Article, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
