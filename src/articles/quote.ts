import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

declare const copied: unique symbol;

/** Words of an article, copied from its text. Only {@link quote} makes one. */
export interface Quote extends Span {
  readonly [copied]: true;
  readonly article: Article;
  /** Exactly `article.text.slice(start, end)`. */
  readonly text: string;
}

/**
 * Copies the words of `span` from the article.
 *
 * @throws RangeError if the span is empty, lies outside the text or splits a surrogate pair.
 */
export function quote(article: Article, span: Span): Quote {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end) {
    throw new RangeError(`not a span to quote: [${start}, ${end})`);
  }
  if (end > article.text.length) {
    throw new RangeError(`the span ends after the text: ${end} > ${article.text.length}`);
  }
  if (splitsSurrogatePair(article.text, start) || splitsSurrogatePair(article.text, end)) {
    throw new RangeError(`the span splits a character: [${start}, ${end})`);
  }
  const copy = { article, start, end, text: article.text.slice(start, end) } as Quote;
  quotes.add(copy);
  return copy;
}

/** All that {@link quote} made. */
const quotes = new WeakSet<object>();

export function isQuote(value: object): value is Quote {
  return quotes.has(value);
}

/** Whether {@link quote} can copy the words of a span. */
export function canQuote({ text }: Article, { start, end }: Span): boolean {
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  if (!isSpan || end > text.length) return false;
  return !splitsSurrogatePair(text, start) && !splitsSurrogatePair(text, end);
}

/** Whether the quote still says what its article says there. */
export function isVerbatim(quote: Quote): boolean {
  return quote.text.length > 0 && quote.article.text.slice(quote.start, quote.end) === quote.text;
}

function splitsSurrogatePair(text: string, offset: number): boolean {
  return (
    isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) &&
    isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff)
  );
}

function isBetween(codeUnit: number, low: number, high: number): boolean {
  return codeUnit >= low && codeUnit <= high;
}
