import type { Article } from '../../articles/article.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { type PlainCopy, plainCopy } from '../../text/plain-copy.ts';
import type { Span } from '../../text/span.ts';
import { isInsideWord } from '../../text/words.ts';
import type { GivenPart, GivenQuote } from './given-quote.ts';
import { placeQuote } from './place-quote.ts';
import type { PlacedQuote, QuotePlace } from './quote-check.ts';
import { differencesIn } from './differences.ts';

/**
 * Where the words of a quote stand in an article, but for typography; all parts in their order, as
 * close together as they do. None of an article's furniture is ever found.
 *
 * @param limit So many places at most.
 */
export function findPlaces(
  article: Article,
  given: GivenQuote,
  limit: number,
): readonly QuotePlace[] {
  const copy = plainCopy(article.text);
  const found = new Map<string, readonly PlacedQuote[]>();
  const [first, ...others] = given.parts.map((part) => {
    // The same words may be given hundreds of times.
    const key = JSON.stringify([part.plain, part.marks]);
    const places = found.get(key) ?? findPart(article, copy, part);
    found.set(key, places);
    return places;
  });
  const chains = new Map<PlacedQuote, readonly [PlacedQuote, ...PlacedQuote[]]>();
  for (const start of first ?? []) {
    const chain = continueChain(start, others);
    // Of chains with the same end, the last one is the shortest.
    if (chain) chains.set(chain.at(-1) ?? start, chain);
  }
  return [...chains.values()].slice(0, limit).map((quotes) => ({
    article,
    quotes,
    differences: differencesIn(given, quotes),
  }));
}

function continueChain(
  first: PlacedQuote,
  others: readonly (readonly PlacedQuote[])[],
): readonly [PlacedQuote, ...PlacedQuote[]] | undefined {
  const chain: [PlacedQuote, ...PlacedQuote[]] = [first];
  let { end } = first.quote;
  for (const places of others) {
    const offset = end;
    const isBefore = (place: number): boolean => (places[place]?.quote.start ?? 0) < offset;
    const next = places[partitionPoint(0, places.length, isBefore)];
    if (!next) return undefined;
    chain.push(next);
    ({ end } = next.quote);
  }
  return chain;
}

function findPart(article: Article, copy: PlainCopy, part: GivenPart): readonly PlacedQuote[] {
  return occurrences(copy.text, part.plain)
    .filter(({ start, end }) => !isInsideWord(copy.text, start) && !isInsideWord(copy.text, end))
    .map((span) => copy.originalOf(withMarks(copy.text, span, part)))
    .flatMap((span) => placeQuote(article, span) ?? []);
}

/** Whatever the case of the first letter is. */
function occurrences(text: string, sought: string): readonly Span[] {
  const first = String.fromCodePoint(sought.codePointAt(0) ?? 0);
  const rest = sought.slice(first.length);
  const turkish = /^[iıIİ]$/u.test(first) ? Array.from('iıIİ') : [];
  const forms = new Set([first, first.toLowerCase(), first.toUpperCase(), ...turkish]);
  return [...forms]
    .filter((form) => form.length === first.length)
    .flatMap((form) => allPlaces(text, form + rest))
    .toSorted((a, b) => a.start - b.start);
}

function allPlaces(text: string, sought: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + 1)) {
    places.push({ start, end: start + sought.length });
  }
  return places;
}

/** Quotation marks that were given are taken in where the article has them, too. */
function withMarks(text: string, { start, end }: Span, { marks }: GivenPart): Span {
  return {
    start: marks.before !== '' && text.charAt(start - 1) === "'" ? start - 1 : start,
    end: marks.after !== '' && text.charAt(end) === "'" ? end + 1 : end,
  };
}
