import type { Article } from '../../articles/article.ts';
import { quote } from '../../articles/quote.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { PlacedQuote } from './quote-check.ts';

/** The words of a span and the paragraphs they stand in; undefined in an article's furniture. */
export function placeQuote(article: Article, span: Span): PlacedQuote | undefined {
  const numbers = article.paragraphs
    .filter((paragraph) => overlaps(paragraph, span))
    .map(({ number }) => number);
  const [paragraph] = numbers;
  if (paragraph !== undefined)
    return { quote: quote(article, span), paragraph, lastParagraph: numbers.at(-1) ?? paragraph };
  if (!article.head || !contains(article.head, span)) return undefined;
  return { quote: quote(article, span), paragraph: 0, lastParagraph: 0 };
}
