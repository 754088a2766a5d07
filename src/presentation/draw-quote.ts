import type { Quote } from '../articles/quote.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape-markdown.ts';

/**
 * Shows that a quote was cut short. Its bracket is not escaped, while every bracket of an article
 * is, so no article can say it.
 */
const CUT_MARK = ' […]';

/** The article's line breaks; each is drawn with as many carriage returns as its place in the list. */
const LINE_BREAKS = ['\n', '\r\n', '\r'] as const;

/**
 * The quoted words as a block quote, for a text display of its own. The cut mark stands behind the
 * words and is no part of them.
 */
export function drawQuote(quote: Quote, isCut = false): string {
  return drawWords(quote.text) + (isCut ? CUT_MARK : '');
}

/**
 * The words that a block quote shows: the inverse of {@link drawQuote}.
 *
 * @returns undefined if the text is no block quote from end to end, or shows anything else than
 *   literal words.
 */
export function readQuote(drawn: string): string | undefined {
  const quoted = drawn.endsWith(CUT_MARK) ? drawn.slice(0, -CUT_MARK.length) : drawn;
  const words = unescapeMarkdown(quoted.slice('> '.length)).replace(
    /(\r{0,2})\n> /g,
    (_, returns: string) => LINE_BREAKS[returns.length] ?? '',
  );
  return drawWords(words) === quoted ? words : undefined;
}

function drawWords(words: string): string {
  const lines = escapeMarkdown(words).replace(
    /\r\n|\n|\r/g,
    (lineBreak) => `${'\r'.repeat(LINE_BREAKS.findIndex((each) => each === lineBreak))}\n> `,
  );
  return `> ${lines}`;
}
