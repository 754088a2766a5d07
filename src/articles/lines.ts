import { splitSentences, trim } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { endsSentence } from './block.ts';

/** A line of a text, without the white space around it. */
export interface Line extends Span {
  readonly words: string;
  /** How far in it begins, in characters. */
  readonly indent: number;
}

/** A shorter line is too short to have been wrapped by hand. */
const MIN_WRAPPED_LINE = 30;

/** A text is wrapped by hand if this share of its line breaks stands inside a sentence. */
const MIN_SHARE_OF_WRAPPED = 1 / 3;

/** A line that fills this share of the width goes on in the next one if its sentence does. */
const NEARLY_FULL = 0.75;

/** As editors and web pages end lines: also Unicode's own separators, and the pages of a PDF. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]|$(?![\s\S])/gu;

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    const span = trim(text, { start, end: index });
    lines.push({ ...span, words: text.slice(span.start, span.end), indent: span.start - start });
    start = index + lineEnd.length;
  }
  return lines;
}

/**
 * How wide the lines are that somebody wrapped by hand; undefined if a line is a paragraph. The
 * width is the ninetieth percentile, for a long address may stick out.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  let breaks = 0;
  const wrapped: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.words === '' || next.words === '') continue;
    breaks += 1;
    if (runsOn(line, next)) wrapped.push(line.words.length);
  }
  if (wrapped.length === 0 || wrapped.length < breaks * MIN_SHARE_OF_WRAPPED) return undefined;
  return wrapped.toSorted((a, b) => a - b)[Math.floor((wrapped.length - 1) * 0.9)];
}

/** Whether the next line goes on with this one, in a text whose lines are so wide. */
export function continues(line: Line, next: Line, width: number | undefined): boolean {
  if (width === undefined || line.words === '' || next.words === '') return false;
  if (runsOn(line, next)) return true;
  if (!endsThere(line, next)) return line.words.length >= width * NEARLY_FULL;
  const firstWord = /^\S+/u.exec(next.words)?.[0] ?? '';
  return next.indent <= line.indent && line.words.length + 1 + firstWord.length > width;
}

/** The line ends a sentence, and not only with "Mr." above "Reed". */
function endsThere(line: Line, next: Line): boolean {
  if (!endsSentence(line.words)) return false;
  const words = `${line.words} ${next.words}`;
  const sentences = splitSentences(words, { start: 0, end: words.length });
  return sentences.some(({ end }) => end === line.words.length) || /[:;,]$/u.test(line.words);
}

/** The break stands inside a sentence: no end before it, no capital behind it. */
function runsOn(line: Line, next: Line): boolean {
  return (
    line.words.length >= MIN_WRAPPED_LINE &&
    !/[.!?…:;。！？؟۔।]["'”’»)\]]*$/u.test(line.words) &&
    /^["'“‘«(]*(?:\p{Ll}|\p{Lo})/u.test(next.words)
  );
}
