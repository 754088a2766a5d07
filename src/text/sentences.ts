import { isAbbreviated } from './abbreviations.ts';
import type { SentenceRules } from './analyser.ts';
import { analyserOf } from './analysers.ts';
import {
  hasClass,
  LETTER,
  LOWER_CASE,
  NUMBER,
  SPACE,
  SURROGATE,
  UNSEEN,
} from './character-class.ts';
import { isInCitation } from './legal-citation.ts';
import { isOrdinal } from './ordinal.ts';
import {
  behindMarks,
  nextMark,
  NONE,
  type PossibleEnd,
  possibleEnd,
  straightQuotations,
} from './possible-end.ts';
import type { Span } from './span.ts';

const OPENING = /^["'“‘«‹„‚»›¿¡([{*_`—–-]*/u;

/** What opens no sentence; but a smile of such signs may. */
const NO_OPENING = /^[/,;%](?![-()DPO])/u;

/** "1." or "(b)." alone is no sentence: it counts what follows. */
const MARKER = /^\s*[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})$/u;

/**
 * The sentences of `span` (a paragraph), in order, without the white space between them. A span
 * of white space alone has none.
 *
 * @param rules Those of the text's language; general ones where nobody knows it.
 */
export function splitSentences(
  text: string,
  span: Span,
  rules: SentenceRules = analyserOf(undefined).sentences,
): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const end of sentenceEnds(text, span, rules)) {
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

function sentenceEnds(text: string, span: Span, rules: SentenceRules): readonly number[] {
  const paragraph = text.slice(span.start, span.end);
  const ends: number[] = [];
  const isQuoting = straightQuotations(paragraph);
  let start = 0;
  let markAt = nextMark(paragraph, 0);
  while (markAt !== NONE) {
    const found = possibleEnd(paragraph, markAt, isQuoting);
    if (found && isEnd(paragraph, start, markAt, found, rules)) {
      start = found.end;
      ends.push(span.start + start);
    }
    markAt = nextMark(paragraph, found?.end ?? behindMarks(paragraph, markAt));
  }
  ends.push(span.end);
  return ends;
}

function isEnd(
  paragraph: string,
  start: number,
  markAt: number,
  { end, marks }: PossibleEnd,
  rules: SentenceRules,
): boolean {
  if (marks === undefined) return true;
  if (markAt - start <= 10 && MARKER.test(paragraph.slice(start, markAt))) return false;
  const following = paragraph.slice(end, end + 80).trimStart();
  const next = withoutOpening(following);
  if (NO_OPENING.test(next) || (isEllipsis(marks) && /^[!?]/u.test(following))) return false;
  if (!opensInLowerCase(next)) return marks !== '.' || !isOfWord(paragraph, markAt, next, rules);
  // Which word it is doesn't tell whether it opens a sentence.
  const isClosed = end > markAt + 1;
  return (
    !isClosed &&
    isWithoutCapitals(paragraph, start, markAt) &&
    !isOfWord(paragraph, markAt, '', rules)
  );
}

/** Whether a full stop belongs to the word before it. */
function isOfWord(paragraph: string, markAt: number, next: string, rules: SentenceRules): boolean {
  if (endsInLongWord(paragraph, markAt, rules.longest))
    return endsInSuffix(paragraph, markAt, next, rules);
  const word = lastWord(paragraph, markAt);
  const from = markAt - word.length;
  const around = { word, before: paragraph.slice(Math.max(0, from - LOOK_BACK), from), next };
  return isAbbreviated(around, rules) || isOrdinal(around, rules) || isInCitation(around);
}

/** How far an abbreviation is told by what stands before it. */
const LOOK_BACK = 32;

function isEllipsis(marks: string): boolean {
  return marks === '…' || marks === '...';
}

function opensInLowerCase(words: string): boolean {
  return hasClass(words, 0, SURROGATE) ? /^\p{Ll}/u.test(words) : hasClass(words, 0, LOWER_CASE);
}

/** Whoever begins a sentence in lower case goes on like that, behind words that are no short forms. */
function isWithoutCapitals(paragraph: string, start: number, markAt: number): boolean {
  if (!hasClass(paragraph, firstLetter(paragraph, start), LOWER_CASE)) return false;
  return [1, 2, 3].every((back) => hasClass(paragraph, markAt - back, LETTER));
}

function firstLetter(paragraph: string, start: number): number {
  return hasClass(paragraph, start, SPACE) ? start + 1 : start;
}

/** What follows an end, without the signs that open it. */
function withoutOpening(following: string): string {
  if (hasClass(following, 0, LETTER)) return following;
  return following.slice(OPENING.exec(following)?.[0].length).trimStart();
}

/** Whether the last letters belong to a word that is longer than any abbreviation. */
function endsInLongWord(paragraph: string, end: number, longest: number): boolean {
  const start = end - longest - 1;
  for (let at = end - 1; at >= start; at -= 1) if (!hasClass(paragraph, at, LETTER)) return false;
  return true;
}

/** "Hafenstr. 5" */
function endsInSuffix(
  paragraph: string,
  markAt: number,
  next: string,
  { suffixes }: SentenceRules,
): boolean {
  if (suffixes.length === 0 || !hasClass(next, 0, NUMBER)) return false;
  return suffixes.some((suffix) => paragraph.endsWith(suffix, markAt));
}

function lastWord(paragraph: string, end: number): string {
  const least = Math.max(0, end - 24);
  let start = end;
  while (start > least && mayStandInWord(paragraph, start - 1)) start -= 1;
  if (start > least && hasClass(paragraph, start - 1, SURROGATE))
    return /[\p{L}\p{M}\p{Cf}\p{N}.]*$/u.exec(paragraph.slice(least, end))?.[0] ?? '';
  return paragraph.slice(start, end);
}

function mayStandInWord(paragraph: string, at: number): boolean {
  return (
    paragraph.charCodeAt(at) === FULL_STOP || hasClass(paragraph, at, LETTER | NUMBER | UNSEEN)
  );
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
  return /^(?:[^.!?]*|\.{3})[)\]]$/u.test(text.slice(start + 1, end));
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return hasClass(text, at, SPACE) || unit === 0x200b || unit === 0xfeff;
}
