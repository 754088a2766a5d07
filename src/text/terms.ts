import type { Term } from './term.ts';
import type { WordRules } from './word-rules.ts';

/** Letters of scripts that don't part their words. */
const UNPARTED = String.raw`[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ーｰﾞﾟ]&&[\p{L}\p{Nl}]]`;
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
    partedWord(String.raw`[\p{L}--${UNPARTED}]`, String.raw`[\p{N}--${UNPARTED}]`),
  ].join('|'),
  'gv',
);

/** The same for texts without such letters, which takes half the time. */
const PARTED_WORD = new RegExp(partedWord(String.raw`\p{L}`, String.raw`\p{N}`), 'gv');

function partedWord(letter: string, number: string): string {
  return [
    String.raw`(?:${letter}\.){2,}`,
    String.raw`(?:${letter}\.)+${letter}(?![\p{L}\p{M}])`,
    String.raw`${number}{1,3}(?:[\u00a0\u2009\u202f]${number}{3})+(?!${number})`,
    String.raw`${number}+(?:[.,]${number}+)*(?:${letter}\p{M}*)*(?:['’]s(?!\p{L}))?`,
    `(?:${letter}${UNSEEN}|${number})+(?:['’ʼ＇](?:${letter}${UNSEEN})+)*`,
  ].join('|');
}

/**
 * The words of `text` that say something, in order: without stop and question words, folded and
 * stemmed, each with its place; a compound's parts all have the whole word's. Curly and straight
 * quotes, dashes, no-break spaces, accents and ligatures make no difference.
 *
 * @param words Those of the text's language.
 */
export function termsOf(text: string, words: WordRules): readonly Term[] {
  const isShouted = !/\p{Ll}/u.test(text);
  const hasUnparted = isUnparted(text);
  const pattern = hasUnparted ? WORD : PARTED_WORD;
  const terms: Term[] = [];
  // Faster than matchAll, which makes a pattern anew for each of thousands of short texts.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0];
    const at = match.index;
    if (hasUnparted && isUnparted(word)) {
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

/** Whether words have letters of a script that doesn't part its words. */
export function isUnparted(words: string): boolean {
  return HAS_UNPARTED.test(words);
}
