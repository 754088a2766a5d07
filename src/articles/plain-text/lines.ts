import { splitSentences } from '../../text/sentences.ts';
import { endsSentence } from '../block.ts';

/** A line of a text, without the white space around it; one that is empty parts what stands around it. */
export interface Line {
  readonly words: string;
  /** How far in it begins, in characters. */
  readonly indent: number;
}

/** How somebody wrapped a text by hand. */
export interface Wrapping {
  /** Of its lines, in characters: the ninetieth percentile, for a long address may stick out. */
  readonly width: number;
  /** A shorter line is too short to have been wrapped. */
  readonly minLine: number;
}

/** In columns of the usual width, a shorter line wasn't wrapped. */
const MIN_WRAPPED_LINE = 30;

/** In narrow columns, as newspapers have them. */
const MIN_NARROW_LINE = 8;
const MAX_NARROW_WIDTH = 48;

/** A text is wrapped by hand if this share of its line breaks stands inside a sentence. */
const MIN_SHARE_OF_WRAPPED = 1 / 3;

/** So many of its line breaks in sentences stand where the next word wouldn't have fitted. */
const MIN_SHARE_OF_FULL = 0.7;

/** A line that fills this share of the width goes on in the next one if its sentence does. */
const NEARLY_FULL = 0.75;

/** A list of a few words in lower case is no speech. */
const MIN_UNPUNCTUATED = 5;

/** As editors and web pages end lines: also Unicode's own separators, and the pages of a PDF. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u;

/** White space, and what looks like none at all. */
const EDGES = /^[\s\u200b\ufeff]+/u;

export function linesOf(text: string): readonly Line[] {
  return text.split(LINE_END).map((line) => {
    const indent = EDGES.exec(line)?.[0].length ?? 0;
    return { words: withoutEdge(line.slice(indent)), indent };
  });
}

/** From the end on: a pattern would begin anew at each of a thousand spaces. */
function withoutEdge(line: string): string {
  let end = line.length;
  while (end > 0 && EDGES.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

/**
 * How the lines are wrapped; undefined if a line is a paragraph.
 *
 * @param isSpoken They were written down as they were heard.
 */
export function wrappingOf(lines: readonly Line[], isSpoken = false): Wrapping | undefined {
  const pairs = adjacentPairs(lines);
  if (isUnpunctuated(pairs, isSpoken ? 1 : MIN_UNPUNCTUATED))
    return { width: percentile(pairs.map(lengthOf)), minLine: 1 };
  const wrapped = pairs.filter(([line, next]) => runsOn(line, next, MIN_WRAPPED_LINE));
  if (wrapped.length > 0 && wrapped.length >= pairs.length * MIN_SHARE_OF_WRAPPED)
    return { width: percentile(wrapped.map(lengthOf)), minLine: MIN_WRAPPED_LINE };
  return narrowWrapping(pairs);
}

/** Whether the next line goes on with this one, in a text that is wrapped so. */
export function continues(line: Line, next: Line, wrapping: Wrapping | undefined): boolean {
  if (wrapping === undefined || line.words === '' || next.words === '') return false;
  const { width, minLine } = wrapping;
  if (runsOn(line, next, minLine)) return true;
  if (!endsThere(line, next)) return line.words.length >= width * NEARLY_FULL;
  return next.indent <= line.indent && isFull(line, next, width);
}

/** Whether the next line's first word wouldn't have fitted on this one. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S+/u.exec(next.words)?.[0] ?? '';
  return line.words.length + 1 + firstWord.length > width;
}

/** Thai and Lao have neither capitals nor marks that end a sentence: their breaks tell nothing. */
const UNMARKED = /^[\p{Script=Thai}\p{Script=Lao}]/u;

/** The break stands inside a sentence: no end before it, no capital behind it. */
export function runsOn(line: Line, next: Line, minLine = MIN_NARROW_LINE): boolean {
  const isParted = /\p{L}[-‐\u00ad]$/u.test(line.words.slice(-3));
  return (
    (isParted || line.words.length >= minLine) &&
    !/[.!?…:;。！？؟۔।]["'”’»)\]]*$/u.test(line.words) &&
    /^["'“‘«(]*(?:\p{Ll}|\p{Lo})/u.test(next.words) &&
    !UNMARKED.test(next.words)
  );
}

type Pair = readonly [Line, Line];

/** Lines between which nothing but a line break stands. */
function adjacentPairs(lines: readonly Line[]): readonly Pair[] {
  return lines.flatMap((line, index): readonly Pair[] => {
    const next = lines[index + 1];
    return next && line.words !== '' && next.words !== '' ? [[line, next]] : [];
  });
}

/** As machines write down what they hear: no capitals, and no ends of sentences. */
function isUnpunctuated(pairs: readonly Pair[], atLeast: number): boolean {
  const bare = pairs.filter(
    ([line, next]) => /[\p{L}\p{N}]$/u.test(line.words) && /^\p{Ll}/u.test(next.words),
  );
  return pairs.length >= atLeast && bare.length >= pairs.length * 0.9;
}

/** Short lines are wrapped only if they are as full as they can be. */
function narrowWrapping(pairs: readonly Pair[]): Wrapping | undefined {
  const wrapped = pairs.filter(([line, next]) => runsOn(line, next));
  const width = percentile(wrapped.map(lengthOf));
  const full = wrapped.filter(
    ([line, next]) => /\p{L}[-\u00ad]$/u.test(line.words) || isFull(line, next, width * 0.9),
  );
  const isNarrow =
    wrapped.length >= 4 &&
    wrapped.length >= pairs.length * MIN_SHARE_OF_WRAPPED &&
    full.length >= wrapped.length * MIN_SHARE_OF_FULL &&
    width <= MAX_NARROW_WIDTH;
  return isNarrow ? { width, minLine: MIN_NARROW_LINE } : undefined;
}

function lengthOf([line]: Pair): number {
  return line.words.length;
}

function percentile(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
}

/** The line ends a sentence, and not only with "Mr." above "Reed". */
function endsThere(line: Line, next: Line): boolean {
  if (!endsSentence(line.words)) return false;
  const words = `${line.words} ${next.words}`;
  const sentences = splitSentences(words, { start: 0, end: words.length });
  return sentences.some(({ end }) => end === line.words.length) || /[:;,]$/u.test(line.words);
}
