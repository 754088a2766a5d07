import type { Term } from './term.ts';
import type { WordRules } from './word-rules.ts';

/**
 * Dotted abbreviations, numbers with their separators, and runs of letters, which may hold
 * apostrophes and characters that aren't seen (soft hyphens, joiners); scripts that don't part
 * their words come as one run.
 */
const WORD =
  /(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}])|\p{N}{1,3}(?:[\u00a0\u2009\u202f]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}\p{M}*)*(?:['’]s(?!\p{L}))?|(?:\p{L}(?:(?!\u200b)[\p{M}\p{Cf}])*|\p{N})+(?:['’ʼ＇](?:\p{L}(?:(?!\u200b)[\p{M}\p{Cf}])*)+)*/gu;

const UNPARTED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+$/u;

/**
 * The words of `text` that say something, in order: without stop and question words, folded and
 * stemmed, each with its place; a compound's parts all have the whole word's. Curly and straight
 * quotes, dashes, no-break spaces, accents and ligatures make no difference.
 *
 * @param words Those of the text's language.
 */
export function termsOf(text: string, words: WordRules): readonly Term[] {
  const isShouted = !/\p{Ll}/u.test(text);
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const at = match.index;
    if (isUnparted(word)) {
      for (const { term, start, end } of words.termsOfRun(word))
        terms.push({ term, start: at + start, end: at + end });
    } else {
      for (const term of words.termsIn(word, isShouted))
        terms.push({ term, start: at, end: at + word.length });
    }
  }
  return terms;
}

/** The same, each once, without their places. */
export function termSet(text: string, words: WordRules): ReadonlySet<string> {
  return new Set(termsOf(text, words).map(({ term }) => term));
}

/** Whether a run of letters is of a script that doesn't part its words. */
export function isUnparted(word: string): boolean {
  return UNPARTED.test(word);
}
