import type { Span } from './span.ts';

/** A text without its typography, and where each of its characters comes from. */
export interface PlainCopy {
  readonly text: string;
  /** The place in the original from which the characters of `span` were made; not for an empty one. */
  originalOf(span: Span): Span;
}

/**
 * Plain letters and digits; a character with its marks; white space in a row; dashes with the spaces around them; dots in a
 * row, spaced or not; characters that aren't seen.
 */
const PIECE =
  /\s*(?:[-\u2010-\u2015\u2212\ufe58\uff0d]+\s*)+|(?:\.[ \u00a0]?){2,}\.|\s+|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+|[A-Za-z0-9]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gsu;

const PLAIN = /^[A-Za-z0-9]+$/;
const QUOTATION_MARK = /^[\u2018-\u201f\u2032\u2033\u2039\u203a«»"'`´ʼ＇＂]$/u;
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;
const DASHES = /^\s*[-\u2010-\u2015\u2212\ufe58\uff0d]/u;

/**
 * The text as two people would type it alike: one kind of quotation mark ('), of dash (-, without
 * spaces), of space and of ellipsis (…), characters in their composed plain form (NFKC), nothing that
 * isn't seen. Letters keep their case.
 */
export function plainCopy(text: string): PlainCopy {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (PLAIN.test(piece)) {
      plain += piece;
      for (let unit = 0; unit < piece.length; unit += 1) {
        starts.push(index + unit);
        ends.push(index + unit + 1);
      }
      continue;
    }
    const made = plainPiece(piece);
    plain += made;
    for (let unit = 0; unit < made.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return {
    text: plain,
    originalOf: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}

function plainPiece(piece: string): string {
  if (DASHES.test(piece)) return '-';
  if (UNSEEN.test(piece)) return '';
  if (/^\s/u.test(piece)) return ' ';
  if (QUOTATION_MARK.test(piece)) return "'";
  if (piece === '…' || /^\.[. \u00a0]+\.$/.test(piece)) return '…';
  return piece.normalize('NFKC');
}
