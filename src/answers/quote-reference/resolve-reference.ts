import type { Article } from '../../articles/article.ts';
import { canQuote, type Quote, quote } from '../../articles/quote.ts';
import type { Archive } from '../../retrieval/archive.ts';
import { findHash, hashOf } from '../../text/rolling-hash.ts';
import type { Span } from '../../text/span.ts';
import { givenPart } from '../quote-check/given-quote.ts';
import { compare } from '../quote-check/compare.ts';
import { findMarkedWords } from './find-marked-words.ts';
import type { QuoteReference, ResolvedReference } from './quote-reference.ts';

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
  const same = findHash(article.text, length, hash)
    .filter((span) => canQuote(article, span))
    .map((span) => quote(article, span));
  const oldWords = isOf(reference, shownWords) ? shownWords : undefined;
  const found =
    same.length > 0 || oldWords === undefined ? same : findMarkedWords(article, oldWords);
  const [words] = found.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  if (!words) {
    const nearest = nearestTo(article, shownWords) ?? sentenceNear(article, start);
    return { kind: 'changed', article, nearest, oldWords };
  }
  // Places were told in the file once, where marks stood before the words.
  return words.start <= start
    ? { kind: 'unchanged', quote: words }
    : { kind: 'moved', quote: words, from };
}

function isOf({ length, hash }: QuoteReference, words: string | undefined): boolean {
  return words?.length === length && hashOf(words) === hash;
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
