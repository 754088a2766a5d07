import { partitionPoint } from './partition-point.ts';
import { plainArabic } from './arabic-forms.ts';
import type { Span } from './span.ts';

/** A text without its typography, and where each of its characters comes from. */
export interface PlainCopy {
  readonly text: string;
  /** The place in the original from which the characters of `span` were made; not for an empty one. */
  originalOf(span: Span): Span;
}

/**
 * What may look different in a plain copy: dashes with the spaces around them; dots in a row, spaced or
 * not; white space other than a single space; characters that aren't seen; ASCII's quotation marks;
 * characters with marks, and all that aren't ASCII. None begins with a plain letter or digit: that is
 * asked first, because most characters are one.
 */
const PIECE =
  /(?![A-Za-z0-9](?!\p{M}))(?:\s*(?:[-\u2010-\u2015\u2212\ufe58\uff0d]+\s*)+|(?:\.[ \u00a0]?){2,}\.|\s{2,}|[^\S ]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+|[^\s\P{ASCII}]\p{M}+|["`]|\p{M}+|\P{ASCII}\p{M}*)/gu;

const QUOTATION_MARK = /^[\u2018-\u201f\u2032\u2033\u2039\u203a«»"'`´ʼ＇＂]$/u;
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;
const ARABIC = /[\u0600-\u06ff]/u;
const DASHES = /^\s*[-\u2010-\u2015\u2212\ufe58\uff0d]/u;

/**
 * The text as two people would type it alike: one kind of quotation mark ('), of dash (-, without
 * spaces), of space and of ellipsis (…), characters in their composed plain form (NFKC), Arabic and Persian
 * letters in one form and without vowel marks, nothing that isn't seen. Letters keep their case.
 */
export function plainCopy(text: string): PlainCopy {
  let plain = '';
  let copied = 0;
  const changes: Change[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    plain += text.slice(copied, index);
    copied = index + piece.length;
    const start = plain.length;
    plain += plainPiece(piece);
    changes.push({ start, end: plain.length, original: { start: index, end: copied } });
  }
  plain += text.slice(copied);

  const originalAt = (unit: number): Span => {
    const startsUpTo = (place: number): boolean => (changes[place]?.start ?? 0) <= unit;
    const change = changes[partitionPoint(0, changes.length, startsUpTo) - 1];
    if (change && unit < change.end) return change.original;
    const start = change ? unit - change.end + change.original.end : unit;
    return { start, end: start + 1 };
  };
  return {
    text: plain,
    originalOf: ({ start, end }) => ({
      start: originalAt(start).start,
      end: originalAt(end - 1).end,
    }),
  };
}

/** Where characters of a plain copy were made from others; the rest are the original's own. */
interface Change extends Span {
  readonly original: Span;
}

function plainPiece(piece: string): string {
  if (DASHES.test(piece)) return '-';
  if (UNSEEN.test(piece)) return '';
  if (/^\s/u.test(piece)) return ' ';
  if (QUOTATION_MARK.test(piece)) return "'";
  if (piece === '…' || /^\.[. \u00a0]+\.$/.test(piece)) return '…';
  const plain = piece.normalize('NFKC');
  return ARABIC.test(plain) ? plainArabic(plain) : plain;
}
