import type { AsideKind } from '../../src/articles/article.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { drawQuote, drawSmallQuote } from '../../src/presentation/quotes/draw-quote.ts';

/**
 * The words of a paragraph as it is read; small if they stand beside the running text, as what `kind` says.
 * Code isn't small: small print doesn't keep the blanks at a line's start.
 */
export function drawWords(words: Quote, kind: AsideKind | undefined, isCut: boolean): string {
  const isSmall = kind !== undefined && kind !== 'code';
  return isSmall ? drawSmallQuote(words, isCut) : drawQuote(words, isCut);
}
