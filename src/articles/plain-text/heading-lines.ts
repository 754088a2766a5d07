import { splitSentences } from '../../text/sentences.ts';
import { endsSentence } from '../block.ts';
import { wordsIn } from '../page-languages.ts';

/** "[laughter]", a picture: what may stand behind the end of a sentence. */
const BEHIND_END =
  /(?:\s?(?:\[[^[\]]{1,30}\]|\([^()]{1,30}\)|\p{Extended_Pictographic}|\ufe0f))+$/u;

/** A title in lower case with more words than that is a sentence without its full stop. */
const MAX_HEADING_WORDS = 13;

/** The same for scripts that don't part their words, in characters. */
const MAX_UNPARTED_LENGTH = 40;

/**
 * Whether a short line without a full stop reads as running text all the same: it has a sentence's end in it, goes
 * on with one, or is too long for a heading.
 */
export function readsAsProse(line: string): boolean {
  const words = line.split(' ');
  if (line.endsWith(',')) return true;
  const isParted = /^\p{Ll}/u.test(line) || /(?:[,;…]|--|[–—])["'”’»]?$/u.test(line);
  if (isParted && words.length >= 4) return true;
  const bare = line.replace(BEHIND_END, '');
  if (bare !== line && endsSentence(bare)) return true;
  if (/[.!?…。！？]["'”’»)]?\s*\p{L}/u.test(line) && isMoreThanOneSentence(line)) return true;
  if (/^[^\s]*\p{Lo}{2}/u.test(line)) return line.length > MAX_UNPARTED_LENGTH;
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return words.length > MAX_HEADING_WORDS && capitals < words.length / 2;
}

/** "— Ada Example, baker": who said what stands above. */
export function isAttribution(line: string): boolean {
  return line.length <= 80 && /^[—–―-]{1,2}\s?["“(]?\p{Lu}/u.test(line) && !/[.!?]$/u.test(line);
}

/** Little words that no title ends with: "THE OLD HARBOUR AND". */
const JOINING: ReadonlySet<string> = new Set([
  ...wordsIn('articles'),
  ...wordsIn('and'),
  ...'of in on for to with from by at or von im am zu für mit de du des en à pour del para con por'.split(
    ' ',
  ),
]);

/** Whether a line in capitals goes on in the next one. */
export function isPartOfTitle(line: string, next: string): boolean {
  if (/\p{Ll}/u.test(line + next) || !/\p{Lu}{2}/u.test(line) || line.length > 120) return false;
  const [last = ''] = /\S+$/u.exec(line) ?? [];
  return JOINING.has(last.toLowerCase()) || /[:,–—-]$/u.test(last);
}

function isMoreThanOneSentence(line: string): boolean {
  return splitSentences(line, { start: 0, end: line.length }).length > 1;
}
