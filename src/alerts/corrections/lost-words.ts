import { compare } from '../../answers/quote-check/compare.ts';
import { givenQuote } from '../../answers/quote-check/given-quote.ts';
import type { QuoteVerdict } from '../../answers/quote-check/quote-check.ts';
import { limitVerdict } from '../../answers/within-limits.ts';
import type { Article } from '../../articles/article.ts';
import type { Pullquote } from '../../pullquote.ts';
import { plainCopy } from '../../text/plain-copy.ts';
import type { Span } from '../../text/span.ts';
import type { LostWords } from './correction.ts';

/** What tells whether words stand in a text, whatever their white space and typography. */
export function wordsIn(text: string): (words: string) => boolean {
  const plain = plainCopy(text).text;
  return (words) => plain.includes(plainCopy(words).text.trim());
}

/** Where words stood in a text that is no longer that of its article. */
export interface OldPlace extends Span {
  readonly text: string;
}

/** Words that are lost beside what comes nearest in their article now. */
export async function besideNearest(
  place: OldPlace,
  article: Article,
  pullquote: Pick<Pullquote, 'within'>,
): Promise<LostWords> {
  const words = place.text.slice(place.start, place.end);
  if (article.linkOnly) return { words, comparison: undefined };
  const verdict = await pullquote.within({ articleId: article.id }).checkQuote(words);
  const found = verdict.kind === 'differs' ? verdict : inItsPlace(place, words, article);
  return { words, comparison: found?.kind === 'differs' ? found.parts[0] : undefined };
}

/** What is in the place of a few words may be less like them than what is found anywhere. */
const LEAST_LIKENESS_IN_PLACE = 0.5;

/** So much of what stood before and behind the words tells their place, in code units. */
const TELLING_UNITS = 40;

function inItsPlace(place: OldPlace, words: string, article: Article): QuoteVerdict | undefined {
  const stretch = placeNow(place, article.text);
  const [given, ...others] = givenQuote(words).parts;
  if (!stretch || !given || others.length > 0) return undefined;
  const comparison = compare(article, stretch, given);
  if (!comparison || comparison.likeness < LEAST_LIKENESS_IN_PLACE) return undefined;
  return limitVerdict({ kind: 'differs', article, parts: [comparison] });
}

/** Between what stood before and behind, twice as far as before at most; undefined if neither is there. */
function placeNow({ text, start, end }: OldPlace, now: string): Span | undefined {
  const before = text.slice(Math.max(0, start - TELLING_UNITS), start);
  const behind = text.slice(end, end + TELLING_UNITS);
  const at = now.indexOf(before);
  const first = at < 0 ? undefined : at + before.length;
  const next = behind === '' ? now.length : now.indexOf(behind, first ?? 0);
  const last = next < 0 ? undefined : next;
  const reach = 2 * (end - start);
  if (first !== undefined) return { start: first, end: Math.min(last ?? Infinity, first + reach) };
  return last === undefined ? undefined : { start: Math.max(0, last - reach), end: last };
}

/**
 * The id under which an article is there now that has gone: one with the same title or the same text, which
 * says all of these words.
 */
export async function movedTo(
  { title, text }: Pick<Article, 'title' | 'text'>,
  [words, ...others]: readonly [string, ...string[]],
  pullquote: Pick<Pullquote, 'checkQuote'>,
): Promise<string | undefined> {
  const longest = others.reduce((best, one) => (one.length > best.length ? one : best), words);
  const verdict = await pullquote.checkQuote(longest);
  if (verdict.kind !== 'exact') return undefined;
  const isSame = (article: Article): boolean => {
    if (article.title !== title && article.text !== text) return false;
    const says = wordsIn(article.text);
    return [words, ...others].every(says);
  };
  return verdict.places.map(({ article }) => article).find(isSame)?.id;
}
