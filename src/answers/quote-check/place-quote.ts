import type { Article } from '../../articles/article.ts';
import { quote } from '../../articles/quote.ts';
import type { Span } from '../../text/span.ts';
import { placeOf } from '../place.ts';
import type { PlacedQuote } from './quote-check.ts';

/** The words of a span and where they stand; undefined in an article's furniture. */
export function placeQuote(article: Article, span: Span): PlacedQuote | undefined {
  const place = placeOf(article, span);
  return place && { quote: quote(article, span), ...place };
}
