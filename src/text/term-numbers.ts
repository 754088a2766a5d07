import {
  classOf,
  LETTER,
  LOWER_CASE,
  NUMBER,
  SURROGATE,
  UNSEEN,
  UPPER_CASE,
} from './character-class.ts';
import { KnownWords, UNKNOWN } from './known-words.ts';
import { ownCopy } from './own-copy.ts';
import type { Span } from './span.ts';
import { isUnparted, termsOf } from './terms.ts';
import type { WordRules } from './word-rules.ts';

/** Numbers the terms of texts from 0 on, as they come. */
export interface TermNumbers {
  /** The terms by number. */
  readonly vocabulary: readonly string[];
  /** Tells the number of each term that `termsOf(text.slice(start, end), words)` finds, in their order. */
  read(text: string, span: Span, words: WordRules, take: (number: number) => void): void;
}

/** What stands for a word that is no term. */
const STOP_WORD = -1;

/** What stands for the first of the words that are several terms; the next one is one less. */
const FIRST_COMPOUND = UNKNOWN - 1;

/** A longer one hardly comes again. */
const MAX_KNOWN_LENGTH = 40;

/**
 * Goes through texts as `termsOf` does, many times as fast: plain words are found without regular
 * expressions, and known ones without a string for each. Where a text goes on with something else,
 * `termsOf` takes over.
 */
export function numberTerms(): TermNumbers {
  const vocabulary: string[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<WordRules, KnownWords>();
  const compounds: (readonly number[])[] = [];

  const numberOf = (term: string): number => {
    const number = numbers.get(term);
    if (number !== undefined) return number;
    const own = ownCopy(term);
    numbers.set(own, vocabulary.length);
    return vocabulary.push(own) - 1;
  };

  const numberOfWord = (word: string, words: WordRules, knownWords: KnownWords): number => {
    const [first = STOP_WORD, ...others] = words.termsIn(word, false).map(numberOf);
    const number = others.length === 0 ? first : UNKNOWN - compounds.push([first, ...others]);
    if (word.length <= MAX_KNOWN_LENGTH) knownWords.add(word, number);
    return number;
  };

  return {
    vocabulary,
    read(text, { start, end }, words, take) {
      const knownWords = known.get(words) ?? new KnownWords();
      known.set(words, knownWords);
      const isShouted = !hasLowerCase(text, start, end);
      let count = 0;
      let at = start;
      while (at < end) {
        const first = classOf(text.charCodeAt(at));
        if ((first & (LETTER | NUMBER | SURROGATE)) === 0) {
          at += 1;
          continue;
        }
        if (isShouted && (first & UPPER_CASE) !== 0) break;
        const wordEnd = plainWordEnd(text, at, end);
        if (wordEnd === ODD) break;
        let number = knownWords.numberOf(text, at, wordEnd);
        if (number === UNKNOWN) {
          const word = text.slice(at, wordEnd);
          if (isUnparted(word)) break;
          number = numberOfWord(word, words, knownWords);
        }
        if (number >= 0) {
          take(number);
          count += 1;
        } else if (number <= FIRST_COMPOUND) {
          const parts = compounds[FIRST_COMPOUND - number] ?? [];
          for (const part of parts) take(part);
          count += parts.length;
        }
        at = wordEnd;
      }
      if (at === end) return;
      for (const { term } of termsOf(text.slice(start, end), words).slice(count))
        take(numberOf(term));
    },
  };
}

/** The end of a word that `termsOf` has to look at. */
const ODD = -1;

const SPACE = 0x20;
const FULL_STOP = 0x2e;

function hasLowerCase(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if ((classOf(text.charCodeAt(at)) & LOWER_CASE) !== 0) return true;
  }
  return false;
}

function plainWordEnd(text: string, start: number, end: number): number {
  const at = runEnd(text, start, end, LETTER);
  // As nine of ten words do.
  if (at > start && at < end && text.charCodeAt(at) === SPACE) return at;
  return at > start ? lettersEnd(text, start, at, end) : numberEnd(text, start, end);
}

/**
 * Of letters with digits among them and apostrophes between them, or of single letters with full stops.
 *
 * @param run Where the first letters end.
 */
function lettersEnd(text: string, start: number, run: number, end: number): number {
  if (run === start + 1 && unitAt(text, run, end) === FULL_STOP) return dottedEnd(text, start, end);
  let at = runEnd(text, run, end, LETTER | NUMBER);
  while (isApostrophe(unitAt(text, at, end)) && isIn(LETTER, text, at + 1, end))
    at = runEnd(text, at + 1, end, LETTER);
  if (isIn(NUMBER | UNSEEN | SURROGATE, text, at, end)) return ODD;
  return isApostrophe(unitAt(text, at, end)) && isIn(SURROGATE, text, at + 1, end) ? ODD : at;
}

/** Of a letter with a full stop: of more of them, or it stands alone. */
function dottedEnd(text: string, start: number, end: number): number {
  let at = start;
  while (isIn(LETTER, text, at, end) && unitAt(text, at + 1, end) === FULL_STOP) at += 2;
  if (isIn(SURROGATE, text, at, end)) return ODD;
  if (at > start + 2) return at;
  return isIn(LETTER, text, at, end) ? ODD : start + 1;
}

/** Of digits with points or commas between them, and letters behind them. */
function numberEnd(text: string, start: number, end: number): number {
  let at = runEnd(text, start, end, NUMBER);
  while (isSeparator(unitAt(text, at, end)) && isIn(NUMBER, text, at + 1, end))
    at = runEnd(text, at + 1, end, NUMBER);
  at = runEnd(text, at, end, LETTER);
  if (isIn(NUMBER | UNSEEN | SURROGATE, text, at, end)) return ODD;
  const next = unitAt(text, at, end);
  const mayGoOn = isApostrophe(next) || isSeparator(next) || isGroupSpace(next);
  return mayGoOn && isIn(LETTER | NUMBER | SURROGATE, text, at + 1, end) ? ODD : at;
}

function runEnd(text: string, start: number, end: number, wanted: number): number {
  let at = start;
  while (at < end && (classOf(text.charCodeAt(at)) & wanted) !== 0) at += 1;
  return at;
}

function isIn(wanted: number, text: string, at: number, end: number): boolean {
  return at < end && (classOf(text.charCodeAt(at)) & wanted) !== 0;
}

/** −1 behind the end. */
function unitAt(text: string, at: number, end: number): number {
  return at < end ? text.charCodeAt(at) : -1;
}

function isSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}

/** The spaces that group digits. */
function isGroupSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x2009 || unit === 0x202f;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0xff07;
}
