import { endsSentence } from '../block.ts';
import { type Body, isAllBold, rounded, type Style } from './flow.ts';
import type { LineGroup } from './paragraphs.ts';

/** Headings are set in letters that are larger than the text's by this share, or more. */
const HEADING_SIZE = 1.09;

const MAX_LENGTH = 250;
const MAX_BOLD_LENGTH = 150;

/** A larger text of whole sentences leads over to the article. */
const MAX_SENTENCE = 90;

export function isHeading(group: LineGroup, words: string, style: Style): boolean {
  if (!/[\p{L}\p{N}]/u.test(words) || words.length > MAX_LENGTH) return false;
  const [{ size }] = group;
  if (size > style.size * HEADING_SIZE) {
    if (size > style.size * 1.4) return true;
    return !endsSentence(words) || /[?!]$/u.test(words) || words.length < MAX_SENTENCE;
  }
  if (words.length > MAX_BOLD_LENGTH || group.length > 3) return false;
  if (isInCapitals(words) && group.length < 3) return true;
  if (/[.,;]$/u.test(words) && !/^\d/u.test(words)) return false;
  const isOther = group.every(({ line }) => line.pieces.every(({ font }) => font !== style.font));
  return isOther && group.every((line) => isAllBold(line, style)) && size > style.size * 0.93;
}

/** "II. BASICS OF SAILING": letters alone can tell, where there are capital ones. */
function isInCapitals(words: string): boolean {
  const letters = words.replace(/^(?:[\dIVX]+[.)]|[A-Z][.)])\s/u, '').match(/\p{L}/gu) ?? [];
  return (
    letters.length > 4 &&
    letters.every((letter) => /\p{Lu}/u.test(letter)) &&
    !/[.,;]$/u.test(words)
  );
}

/** The sizes of what is larger than the text, the largest first. */
export function headingSizesOf(groups: readonly LineGroup[], body: Body): readonly number[] {
  const sizes = groups
    .map(([{ size }]) => rounded(size))
    .filter((size) => size > body.size * HEADING_SIZE);
  return [...new Set(sizes)].toSorted((a, b) => b - a);
}

/** The largest letters are the title's, from 1; bold ones of the text's size come last. */
export function levelOf([{ size }]: LineGroup, sizes: readonly number[]): number {
  const rank = sizes.indexOf(rounded(size));
  return Math.min((rank === -1 ? Math.max(sizes.length, 1) : rank) + 1, 6);
}
