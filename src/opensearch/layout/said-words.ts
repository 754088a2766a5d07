import { classOf, LETTER, NUMBER, SURROGATE, UNSEEN } from '../../text/character-class.ts';
import { plainCopy } from '../../text/plain-copy.ts';
import { tokenOf } from './tokens.ts';

/** Letters and digits without what may stand among them. */
const SAID = /(?:[\p{L}\p{N}]\p{M}*)+/gu;

/** The same one by one where scripts don't part their words. */
const UNPARTED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const HAS_UNPARTED = new RegExp(UNPARTED, 'u');
const SAID_UNPARTED = new RegExp(
  String.raw`${UNPARTED}\p{M}*|(?:(?!${UNPARTED})[\p{L}\p{N}]\p{M}*)+`,
  'gu',
);

/**
 * All words of a text in their order, as a quote is looked for by them: typography aside, and parted
 * wherever a quote may begin or end.
 */
export function saidWords(text: string): readonly string[] {
  return saidInPlain(plainCopy(text).text);
}

/** The same of words that are plain already. */
export function saidInPlain(words: string): readonly string[] {
  const said = inOneCase(words);
  return runsIn(said) ?? saidByPattern(said);
}

/** The same of words in one case, as it is written down; in most texts it is found faster. */
export function saidByPattern(said: string): readonly string[] {
  const pattern = HAS_UNPARTED.test(said) ? SAID_UNPARTED : SAID;
  return said.match(pattern)?.map(tokenOf) ?? [];
}

/** Finds it faster; undefined where a letter may consist of several characters, or be a word of its own. */
function runsIn(said: string): readonly string[] | undefined {
  const found: string[] = [];
  let start = NONE;
  for (let at = 0; at < said.length; at += 1) {
    const unit = said.charCodeAt(at);
    if (unit >= FIRST_UNPARTED && HAS_UNPARTED.test(said.charAt(at))) return undefined;
    const kind = classOf(unit);
    if ((kind & (UNSEEN | SURROGATE)) !== 0) return undefined;
    if ((kind & (LETTER | NUMBER)) !== 0) {
      if (start === NONE) start = at;
    } else if (start !== NONE) {
      found.push(tokenOf(said.slice(start, at)));
      start = NONE;
    }
  }
  if (start !== NONE) found.push(tokenOf(said.slice(start)));
  return found;
}

/** There is no such place. */
const NONE = -1;

/** Of Thai. */
const FIRST_UNPARTED = 0x0e00;

/** The first letter of a quote may have another case than the article's; Turkish has four letters i. */
function inOneCase(words: string): string {
  return words.toLowerCase().replaceAll(/\u0307|ı/gu, (letter) => (letter === 'ı' ? 'i' : ''));
}
