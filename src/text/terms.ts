import { MAX_COPIED_LENGTH } from './own-copy.ts';
import { familyOf } from './word-families.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Span } from './span.ts';

/** A word of a text that search goes by. */
export interface Term extends Span {
  /** What is compared: folded to lower case, without marks, stemmed. */
  readonly term: string;
}

/**
 * Dotted abbreviations, numbers with their separators, and runs of letters, which may hold
 * apostrophes and characters that aren't seen (soft hyphens, joiners); scripts that don't part
 * their words come as one run.
 */
const WORD =
  /(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}])|\p{N}{1,3}(?:[\u00a0\u2009\u202f]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}\p{M}*)*(?:['’]s(?!\p{L}))?|(?:\p{L}(?:(?!\u200b)[\p{M}\p{Cf}])*|\p{N})+(?:['’ʼ＇](?:\p{L}(?:(?!\u200b)[\p{M}\p{Cf}])*)+)*/gu;

/** Marks, what isn't seen between letters, and the spaces that ligatures such as ﷺ hold. */
const UNSEEN = /[\p{M}\p{Cf}\s]+/gu;
const DIGIT_GROUPS = /[,\u00a0\u2009\u202f]/gu;

const UNPARTED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+$/u;

/** Words that mean something else in capitals: "US", "WHO", "IT". */
const CAPITALISED_ACRONYM = /^\p{Lu}{2,5}$/u;

/**
 * The words of `text` that say something, in order: without stop and question words, folded and
 * stemmed (English, Porter2), each with its place. Curly and straight quotes, dashes, no-break
 * spaces, accents and ligatures make no difference.
 */
export function termsOf(text: string): readonly Term[] {
  const isShouted = !/\p{Ll}/u.test(text);
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    if (isUnparted(word)) terms.push(...pairsOf(word, start));
    else {
      const term = termOf(word, isShouted);
      if (term) terms.push({ term, start, end: start + word.length });
    }
  }
  return terms;
}

/** Whether a run of letters is of a script that doesn't part its words. */
export function isUnparted(word: string): boolean {
  return UNPARTED.test(word);
}

const knownTerms = new Map<string, string>();
const MAX_KNOWN_TERMS = 100_000;

/** As `workOutTerm`; most words come again and again. A longer one would be known with all its text. */
function termOf(word: string, isShouted: boolean): string {
  if (isShouted || word.length > MAX_COPIED_LENGTH) return workOutTerm(word, isShouted);
  let term = knownTerms.get(word);
  if (term === undefined) {
    term = workOutTerm(word, isShouted);
    if (knownTerms.size >= MAX_KNOWN_TERMS) knownTerms.clear();
    knownTerms.set(word, term);
  }
  return term;
}

/** The term that a single word stands for; empty for a stop word. */
export function workOutTerm(word: string, isShouted: boolean): string {
  if (/\./.test(word) && /\p{L}/u.test(word)) return acronym(word.replaceAll('.', ''));
  const folded = fold(word);
  if (!isShouted && CAPITALISED_ACRONYM.test(word) && isStopWord(folded)) return acronym(word);
  return isStopWord(folded) ? '' : stemOf(familyOf(folded));
}

/** Keeps "U.S." and "US" together and apart from "us". */
function acronym(letters: string): string {
  const folded = fold(letters);
  return isStopWord(folded) ? `${folded}.` : stemOf(folded);
}

/** Lower case, compatibility forms made plain, marks, possessive and digit separators dropped. */
function fold(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  if (/^\p{N}/u.test(word)) {
    const digits = word.replaceAll(DIGIT_GROUPS, '').replace(/['’]s$/u, '');
    return digits.normalize('NFKC').toLowerCase();
  }
  const plain = word.normalize('NFKD').replaceAll(UNSEEN, '').toLowerCase();
  return plain.replace(/['’ʼ＇]s?$/u, '').replaceAll(/['’ʼ＇]/gu, '');
}

/** Porter's algorithm is about English words; nobody looks for one of a thousand letters. */
const STEMMABLE = /^[a-z]{3,40}$/;

function stemOf(word: string): string {
  return STEMMABLE.test(word) ? stem(word) : word;
}

/** Overlapping pairs of characters stand in for words where a script doesn't show them. */
function pairsOf(run: string, start: number): readonly Term[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [{ term: run, start, end: start + run.length }];
  let at = start;
  return characters.slice(1).map((second, index) => {
    const first = characters[index] ?? '';
    const pair = { term: first + second, start: at, end: at + first.length + second.length };
    at += first.length;
    return pair;
  });
}
