import type { Quote } from '../../articles/quote.ts';
import type { Span } from '../../text/span.ts';
import { withDirectionMarks, withoutDirectionMarks } from './direction-mark.ts';
import { isolated, LEFTWARDS } from '../markdown/draw-line.ts';
import { escapeMarkdown, unescapeMarkdown } from '../markdown/escape-markdown.ts';

/**
 * Shows that a quote was cut short. Its bracket is not escaped, while every bracket of an article
 * is, so no article can say it.
 */
const CUT_MARK = ' […]';

/** Every backtick of an article is escaped, so bare ones at the beginning are ours. */
const LABEL = /^(> (?:-# )?)`[^`\n]+` /;

const BOLD = '**';

/** The mark of small print in a block quote; an article's own is escaped. */
const SMALL_LINES = /((?:^|\n)> )-# /g;

/** A line that has something to it: Discord shows the mark of an empty one. */
const FILLED_LINES = /((?:^|\n)> )(?=[^\n]*\S)/g;

/** Every asterisk of an article is escaped, so a bare pair is a mark of ours. */
const ESCAPE_OR_BOLD = /\\[\s\S]|\*\*/g;

/** The article's line breaks; each is drawn with as many carriage returns as its place in the list. */
const LINE_BREAKS = ['\n', '\r\n', '\r'] as const;

/**
 * The quoted words as a block quote, for a text display of its own. The cut mark stands behind the
 * words and is no part of them, and so does the direction mark before a line that needs one.
 */
export function drawQuote(quote: Quote, isCut = false): string {
  return drawWords(quote.text) + (isCut ? CUT_MARK : '');
}

/** The same in small print, for what stands beside an article's running text. */
export function drawSmallQuote(quote: Quote, isCut = false): string {
  return drawSmallWords(quote.text) + (isCut ? CUT_MARK : '');
}

/**
 * A block quote with a few words of ours before its own, such as "¶ 3": as code in a line, which Discord shows
 * small and set off. They don't turn the direction of the quote.
 */
export function withLabel(drawn: string, label: string): string {
  const line = label.replaceAll(/[`\n]/g, '’');
  const shown = LEFTWARDS.test(drawn) ? isolated(line) : line;
  return drawn.replace(/^> (?:-# )?/, (marks) => `${marks}\`${shown}\` `);
}

/** The inverse of {@link withLabel}, for anything that is drawn. */
export function withoutLabel(drawn: string): string {
  return drawn.replace(LABEL, '$1');
}

/**
 * The same with parts of it in bold.
 *
 * @param parts Spans of the article, in order, that neither overlap nor touch; what lies outside the
 *   quote is left out.
 */
export function drawMarkedQuote(quote: Quote, parts: readonly Span[], isCut = false): string {
  const edgeAt = (offset: number): number =>
    behindCharacter(quote.text, Math.min(Math.max(offset, quote.start), quote.end) - quote.start);
  const edges = parts
    .map(({ start, end }) => ({ start: edgeAt(start), end: edgeAt(end) }))
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => [start, end]);
  return drawWords(quote.text, new Set(edges)) + (isCut ? CUT_MARK : '');
}

/** A place that isn't between the two units of one character, nor between those of one line break. */
function behindCharacter(text: string, offset: number): number {
  const units = text.slice(Math.max(0, offset - 1), offset + 1);
  return units === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(units) ? offset + 1 : offset;
}

/**
 * The words that a block quote shows, labelled or not: the inverse of {@link drawQuote} and
 * {@link drawSmallQuote}.
 *
 * @returns undefined if the text is no block quote from end to end, or shows anything else than
 *   literal words.
 */
export function readQuote(content: string): string | undefined {
  const unlabelled = withoutLabel(content);
  const quoted = unlabelled.endsWith(CUT_MARK) ? unlabelled.slice(0, -CUT_MARK.length) : unlabelled;
  const lines = quoted.replaceAll(SMALL_LINES, '$1');
  const words = unescapeMarkdown(withoutDirectionMarks(lines).slice('> '.length)).replace(
    /(\r{0,2})\n> /g,
    (_, returns: string) => LINE_BREAKS[returns.length] ?? '',
  );
  const drawn = lines === quoted ? drawWords(words) : drawSmallWords(words);
  return drawn === quoted ? words : undefined;
}

/** The words of a block quote some of which may be in bold: the inverse of {@link drawMarkedQuote}. */
export function readMarkedQuote(drawn: string): string | undefined {
  return readQuote(drawn.replaceAll(ESCAPE_OR_BOLD, (part) => (part === BOLD ? '' : part)));
}

function drawWords(words: string, boldEdges: ReadonlySet<number> = new Set()): string {
  const lines = withBold(escapeMarkdown(words), boldEdges).replace(
    /\r\n|\n|\r/g,
    (lineBreak) => `${'\r'.repeat(LINE_BREAKS.findIndex((each) => each === lineBreak))}\n> `,
  );
  return withDirectionMarks(`> ${lines}`);
}

function drawSmallWords(words: string): string {
  return drawWords(words).replaceAll(FILLED_LINES, '$1-# ');
}

/** Puts marks before the n-th character of the words, counted without the backslashes of escaping. */
function withBold(escaped: string, edges: ReadonlySet<number>): string {
  if (edges.size === 0) return escaped;
  const characters = escaped.match(/\\[\s\S]|[\s\S]/g) ?? [];
  return [...characters, '']
    .map((character, index) => (edges.has(index) ? BOLD + character : character))
    .join('');
}
