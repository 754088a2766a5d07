import type { Term } from './term.ts';
import type { WordRules } from './word-rules.ts';

/** Letters of scripts that don't part their words. */
const UNPARTED = String.raw`[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ーｰﾞﾟ]&&[\p{L}\p{Nl}]]`;
const LETTER = String.raw`[\p{L}--${UNPARTED}]`;
const NUMBER = String.raw`[\p{N}--${UNPARTED}]`;
const UNSEEN = String.raw`(?:(?!\u200b)[\p{M}\p{Cf}])*`;

const HAS_UNPARTED = new RegExp(UNPARTED, 'v');

/**
 * Runs of letters of scripts that don't part their words, dotted abbreviations, numbers with their
 * separators, and runs of other letters, which may hold apostrophes and characters that aren't seen (soft
 * hyphens, joiners).
 */
const WORD = new RegExp(
  [
    String.raw`(?:${UNPARTED}\p{M}*)+`,
    String.raw`(?:${LETTER}\.){2,}`,
    String.raw`(?:${LETTER}\.)+${LETTER}(?![\p{L}\p{M}])`,
    String.raw`${NUMBER}{1,3}(?:[\u00a0\u2009\u202f]${NUMBER}{3})+(?!${NUMBER})`,
    String.raw`${NUMBER}+(?:[.,]${NUMBER}+)*(?:${LETTER}\p{M}*)*(?:['’]s(?!\p{L}))?`,
    `(?:${LETTER}${UNSEEN}|${NUMBER})+(?:['’ʼ＇](?:${LETTER}${UNSEEN})+)*`,
  ].join('|'),
  'gv',
);

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

/** Whether a word has letters of a script that doesn't part its words. */
export function isUnparted(word: string): boolean {
  return HAS_UNPARTED.test(word);
}
