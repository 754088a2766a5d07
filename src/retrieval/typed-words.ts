import { foldLetters } from '../text/fold-letters.ts';

/** One wrong letter in a shorter word makes it another one. */
export const MIN_LENGTH_FOR_ERROR = 5;

/** Letters of scripts that don't part their words: what is typed may stand inside of what is written. */
export const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** ZERO WIDTH NON-JOINER, with which Persian parts words that belong together. */
const JOINER = '\u200c';

/** As {@link foldLetters} has them. */
export function wordsOf(text: string): readonly string[] {
  return foldLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Parts of words between which nothing is seen; many type a space there, or nothing. */
export function wordsAndParts(text: string): readonly string[] {
  return text.includes(JOINER) ? wordsOf(`${text} ${text.replaceAll(JOINER, ' ')}`) : wordsOf(text);
}
