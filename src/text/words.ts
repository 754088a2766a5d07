import type { Span } from './span.ts';

/** What a text is compared by, word for word: a word or a single sign. */
export interface Word extends Span {
  readonly word: string;
  /** It has a letter or a digit. */
  readonly isWord: boolean;
}

/** A character of the scripts that don't part their words: these are compared one by one. */
const UNPARTED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;
const LETTER = String.raw`(?!${UNPARTED})[\p{L}\p{N}]\p{M}*`;

const WORD = new RegExp(
  String.raw`${UNPARTED}|(?:${LETTER})+(?:['’](?:${LETTER})+)*|[^\s\p{M}]\p{M}*|\p{M}+`,
  'gu',
);
const ENDS_IN_LETTER = new RegExp(`(?:${LETTER})$`, 'u');
const BEGINS_WITH_LETTER = new RegExp(`^(?:${LETTER})`, 'u');

/** All words and signs of a text, stop words included, in their order; white space lies between. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    isWord: /[\p{L}\p{N}]/u.test(word),
    start: index,
    end: index + word.length,
  }));
}

/** More units than a letter with its marks has in any language. */
const NEAR_UNITS = 8;

/** Whether a word goes on across this place of the text. */
export function isInsideWord(text: string, offset: number): boolean {
  return (
    BEGINS_WITH_LETTER.test(text.slice(offset, offset + NEAR_UNITS)) &&
    ENDS_IN_LETTER.test(text.slice(Math.max(0, offset - NEAR_UNITS), offset))
  );
}
