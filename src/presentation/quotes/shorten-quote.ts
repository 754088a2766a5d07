import type { Excerpt } from '../../answers/answer.ts';
import { quote } from '../../articles/quote.ts';
import type { Quote } from '../../articles/quote.ts';
import { MAX_TEXT_UNITS } from '../cards/limits.ts';
import { codePointEnds, graphemeEnds, lastFitting, wordEnds } from '../markdown/cut-text.ts';

/**
 * The longest beginning of the excerpt's quote that fits and is not all of it. It ends with a
 * sentence if one fits, else with a word, else with a character.
 *
 * @returns undefined if not even the first character fits.
 */
export function shortenQuote(
  excerpt: Excerpt,
  fits: (shorter: Quote) => boolean,
): Quote | undefined {
  const { article, start, text } = excerpt.quote;
  const limit = Math.min(text.length - 1, MAX_TEXT_UNITS);
  const beginning = (end: number): Quote => quote(article, { start, end: start + end });
  const edges = [
    () => sentenceEnds(excerpt, limit),
    () => wordEnds(text, limit),
    () => graphemeEnds(text, limit),
    () => codePointEnds(text, limit),
  ];
  for (const ends of edges) {
    const end = lastFitting(ends(), (end) => fits(beginning(end)));
    if (end !== undefined) return beginning(end);
  }
  return undefined;
}

/** Where sentences of the quote's paragraph end in the quote's text, the blanks behind them left out. */
function sentenceEnds({ quote, paragraph }: Excerpt, limit: number): readonly number[] {
  const { sentences = [] } =
    quote.article.paragraphs.find(({ number }) => number === paragraph) ?? {};
  return sentences
    .map(({ end }) => quote.text.slice(0, Math.max(0, end - quote.start)).trimEnd().length)
    .filter((end) => end > 0 && end <= limit);
}
