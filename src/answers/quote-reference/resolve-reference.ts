import type { Article } from '../../articles/article.ts';
import { canQuote, type Quote, quote } from '../../articles/quote.ts';
import type { Archive } from '../../retrieval/archive.ts';
import { findHash, hashOf } from '../../text/rolling-hash.ts';
import type { Span } from '../../text/span.ts';
import { givenPart } from '../quote-check/given-quote.ts';
import { compare } from '../quote-check/compare.ts';
import type { ChangedQuote, QuoteReference, ResolvedReference } from './quote-reference.ts';

/**
 * Finds quoted words again. Takes one pass over the article, unless they stand where they stood.
 *
 * @param shownWords The old words, as far as the message that shows them tells.
 */
export async function resolveReference(
  archive: Pick<Archive, 'articleByReference'>,
  reference: QuoteReference,
  shownWords?: string,
): Promise<ResolvedReference> {
  const article = await archive.articleByReference(reference.article);
  if (!article) return { kind: 'gone' };
  if (article.linkOnly) return { kind: 'withheld', article };

  const { start, length, hash } = reference;
  const from = { start, end: start + length };
  const isThere = hashOf(article.text.slice(start, from.end)) === hash;
  if (isThere && canQuote(article, from)) return { kind: 'unchanged', quote: quote(article, from) };
  const [place] = findHash(article.text, length, hash)
    .filter((span) => canQuote(article, span))
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  if (!place) return changed(article, reference, shownWords);
  return { kind: 'moved', quote: quote(article, place), from };
}

function changed(
  article: Article,
  { start, length, hash }: QuoteReference,
  shownWords: string | undefined,
): ChangedQuote {
  const isProved = shownWords?.length === length && hashOf(shownWords) === hash;
  return {
    kind: 'changed',
    article,
    nearest: nearestTo(article, shownWords) ?? sentenceNear(article, start),
    oldWords: isProved ? shownWords : undefined,
  };
}

function nearestTo(article: Article, words: string | undefined): Quote | undefined {
  const given = words === undefined ? undefined : givenPart(words);
  const [first] = article.paragraphs;
  const last = article.paragraphs.at(-1);
  if (!given || !first || !last) return undefined;
  return compare(article, { start: first.start, end: last.end }, given)?.original.quote;
}

function sentenceNear(article: Article, offset: number): Quote | undefined {
  const [nearest] = article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .toSorted((a, b) => distanceTo(a, offset) - distanceTo(b, offset));
  return nearest && quote(article, nearest);
}

function distanceTo({ start, end }: Span, offset: number): number {
  return Math.max(start - offset, offset - end + 1, 0);
}
