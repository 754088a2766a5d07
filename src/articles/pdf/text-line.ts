import { withAccents } from './accents.ts';
import type { Piece } from './page.ts';
import { UNKNOWN_SIGN } from './pieces.ts';

/** Pieces that stand on one line, in the order in which they are read. */
export interface TextLine {
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** That of most of its letters. */
  readonly size: number;
}

/** A narrower gap is the space between two letters, as a share of the letters' size. */
const MIN_SPACE = 0.16;

/** Raised letters are smaller than this share of the line's, or plainly raised. */
const SMALL = 0.88;

/** A line of the pieces, which come in the order in which they are drawn. */
export function lineOf(pieces: readonly [Piece, ...Piece[]]): TextLine {
  const size = commonest(pieces, (piece) => piece.size);
  const ofSize = pieces.filter((piece) => piece.size === size);
  return {
    pieces: withoutSigns(inReadingOrder(pieces)),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline: commonest(ofSize, ({ baseline }) => baseline),
    size,
  };
}

/** A sign that nobody knows opens an item of a list, or says nothing. */
function withoutSigns([first, ...others]: TextLine['pieces']): TextLine['pieces'] {
  const opening = first.words === UNKNOWN_SIGN ? { ...first, words: '•' } : first;
  return [opening, ...others.filter(({ words }) => words !== UNKNOWN_SIGN)];
}

/** Whether a piece stands above the line's letters, and is hardly larger. */
export function isRaised({ size, baseline }: Piece, line: TextLine): boolean {
  const raise = (line.baseline - baseline) / line.size;
  return size < line.size * SMALL ? raise > 0.12 : size < line.size * 1.05 && raise > 0.28;
}

/** The words of a line, or of some of its pieces. */
export function wordsOf(pieces: readonly Piece[]): string {
  let words = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before && isApart(before, piece)) words += ' ';
    words += piece.words;
    before = piece;
  }
  return withAccents(words.replaceAll(/ {2,}/gu, ' '));
}

export function isApart(before: Piece, piece: Piece): boolean {
  const [left, right] = before.left <= piece.left ? [before, piece] : [piece, before];
  // What is drawn over a letter belongs to it.
  if (right.left < left.right - Math.max(left.size, right.size) * 0.05) return false;
  if (left.hasSpaceRight || right.hasSpaceLeft) return true;
  const gap = Math.max(piece.left - before.right, before.left - piece.right);
  return gap > Math.max(before.size, piece.size) * MIN_SPACE;
}

/** What most letters have. */
function commonest(pieces: readonly Piece[], measure: (piece: Piece) => number): number {
  const letters = new Map<number, number>();
  for (const piece of pieces)
    letters.set(measure(piece), (letters.get(measure(piece)) ?? 0) + piece.words.length);
  let common = 0;
  for (const [value, count] of letters) {
    if (count > (letters.get(common) ?? 0)) common = value;
  }
  return common;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** From left to right; where most is written from right to left, that way, but for numbers and names. */
function inReadingOrder(pieces: readonly [Piece, ...Piece[]]): readonly [Piece, ...Piece[]] {
  const [first, ...others] = pieces.toSorted((a, b) => a.left - b.left);
  if (!first) return pieces;
  const fromLeft: readonly [Piece, ...Piece[]] = [first, ...others];
  if (!isLeftwards(fromLeft)) return fromLeft;
  return turnedRound(fromLeft);
}

/** Whether most of it is written from right to left. */
export function isLeftwards(pieces: readonly Piece[]): boolean {
  const leftwards = pieces.filter(({ words }) => RIGHT_TO_LEFT.test(words)).length;
  if (leftwards === 0) return false;
  return leftwards * 2 >= pieces.filter(({ words }) => /\p{L}/u.test(words)).length;
}

function turnedRound(fromLeft: readonly [Piece, ...Piece[]]): readonly [Piece, ...Piece[]] {
  const ordered: Piece[] = [];
  let rightwards: Piece[] = [];
  // Marks over a letter stand within it, and are read behind it.
  for (const piece of fromLeft.toSorted((a, b) => b.right - a.right)) {
    if (/[\p{Script=Latin}\d]/u.test(piece.words) && !RIGHT_TO_LEFT.test(piece.words)) {
      rightwards.unshift(piece);
      continue;
    }
    ordered.push(...rightwards, piece);
    rightwards = [];
  }
  const [first = fromLeft[0], ...others] = [...ordered, ...rightwards];
  return [first, ...others];
}
