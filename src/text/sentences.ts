import { isAbbreviated, LONGEST_ABBREVIATION } from './abbreviations.ts';
import {
  hasClass,
  LETTER,
  LOWER_CASE,
  NUMBER,
  SPACE,
  SURROGATE,
  UPPER_CASE,
} from './character-class.ts';
import type { Span } from './span.ts';

/**
 * A possible end: terminal marks (1), what closes with them (quotes, brackets, footnote marks,
 * Markdown's and HTML's own signs), then white space. The full-width marks of Chinese and Japanese
 * need no space, unless what they close goes on: 「…。」と.
 */
const END =
  /([.!?…؟۔।॥։]+)(?:["'”’»›)\]*_`]|\[\^?\w{1,4}\]|\]\([^()\s]*\)|<\/\w+>|[¹²³⁰-⁹]|(?<=\p{Ll}{3}[.!?]["'”’]?)\d{1,2})*(?=\s)|[。！？｡]+(?:["'”’」』）)\]]+(?![とって、，])|(?!["'”’」』）)\]]))/guy;

/** What a possible end begins with. */
const MARK = /[.!?…؟۔।॥։。！？｡]/g;

const OPENING = /^["'“‘«‹„¿¡([{*_`—–-]*/u;

/** "1." or "(b)." alone is no sentence: it counts what follows. */
const MARKER = /^\s*[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})$/u;

/**
 * The sentences of `span` (a paragraph), in order, without the white space between them. A span
 * of white space alone has none.
 */
export function splitSentences(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const end of sentenceEnds(text, span)) {
    const sentence = trim(text, { start, end });
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  }
  return joinAsides(text, sentences);
}

/** The span without white space at its edges. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function sentenceEnds(text: string, span: Span): readonly number[] {
  const paragraph = text.slice(span.start, span.end);
  const ends: number[] = [];
  let start = 0;
  let markAt = nextMark(paragraph, 0);
  while (markAt !== NONE) {
    const found = possibleEnd(paragraph, markAt);
    if (found && isEnd(paragraph, start, markAt, found)) {
      start = found.end;
      ends.push(span.start + start);
    }
    markAt = nextMark(paragraph, found?.end ?? markAt + 1);
  }
  ends.push(span.end);
  return ends;
}

/** There is no such place. */
const NONE = -1;

function nextMark(paragraph: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(paragraph) ? MARK.lastIndex - 1 : NONE;
}

interface PossibleEnd {
  readonly end: number;
  /** Undefined for full-width ones. */
  readonly marks: string | undefined;
}

/** The marks that need no space behind them begin here. */
const FULL_WIDTH = 0x3000;

/** What {@link END} finds at a mark; most ends, and the points inside of words, are told without it. */
function possibleEnd(paragraph: string, markAt: number): PossibleEnd | undefined {
  const next = markAt + 1;
  if (paragraph.charCodeAt(markAt) < FULL_WIDTH) {
    if (hasClass(paragraph, next, SPACE)) return { end: next, marks: paragraph.charAt(markAt) };
    if (hasClass(paragraph, next, UPPER_CASE | LOWER_CASE)) return undefined;
  }
  END.lastIndex = markAt;
  const match = END.exec(paragraph);
  return match ? { end: END.lastIndex, marks: match[1] } : undefined;
}

function isEnd(paragraph: string, start: number, markAt: number, { end, marks }: PossibleEnd) {
  if (marks === undefined) return true;
  if (markAt - start <= 10 && MARKER.test(paragraph.slice(start, markAt))) return false;
  const next = nextWords(paragraph, end);
  if (opensInLowerCase(next)) return false;
  if (marks !== '.' || endsInLongWord(paragraph, markAt)) return true;
  return !isAbbreviated(lastWord(paragraph, markAt), next);
}

function opensInLowerCase(words: string): boolean {
  return hasClass(words, 0, SURROGATE) ? /^\p{Ll}/u.test(words) : hasClass(words, 0, LOWER_CASE);
}

/** What follows an end, without the signs that open it. */
function nextWords(paragraph: string, end: number): string {
  const rest = paragraph.slice(end, end + 80).trimStart();
  if (hasClass(rest, 0, LETTER)) return rest;
  return rest.slice(OPENING.exec(rest)?.[0].length);
}

/** Whether the last letters belong to a word that is longer than any abbreviation. */
function endsInLongWord(paragraph: string, end: number): boolean {
  const start = end - LONGEST_ABBREVIATION - 1;
  for (let at = end - 1; at >= start; at -= 1) if (!hasClass(paragraph, at, LETTER)) return false;
  return true;
}

function lastWord(paragraph: string, end: number): string {
  const least = Math.max(0, end - 24);
  let start = end;
  while (start > least && isOfWord(paragraph, start - 1)) start -= 1;
  if (start > least && hasClass(paragraph, start - 1, SURROGATE))
    return /[\p{L}\p{N}.]*$/u.exec(paragraph.slice(least, end))?.[0] ?? '';
  return paragraph.slice(start, end);
}

function isOfWord(paragraph: string, at: number): boolean {
  return paragraph.charCodeAt(at) === FULL_STOP || hasClass(paragraph, at, LETTER | NUMBER);
}

const FULL_STOP = 0x2e;

/** An aside in brackets without an end of its own, "(PMOI/MEK)", belongs to what it follows. */
function joinAsides(text: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    if (previous && isAside(text, sentence))
      joined[joined.length - 1] = { start: previous.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function isAside(text: string, { start, end }: Span): boolean {
  const opening = text.charAt(start);
  if (opening !== '(' && opening !== '[') return false;
  return /^[^.!?]*[)\]]$/u.test(text.slice(start + 1, end));
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return hasClass(text, at, SPACE) || unit === 0x200b || unit === 0xfeff;
}
