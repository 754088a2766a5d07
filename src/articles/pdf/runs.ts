import type { Piece } from './page.ts';
import { isLeftwards, lineOf } from './text-line.ts';

/** Pieces on one line with no gap between them that could part two columns. */
export interface Run {
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly wordCount: number;
  /** What it begins with, where it is read from. */
  readonly opening: string;
  readonly isLeftwards: boolean;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu;

/** Where lines are made equally long, spaces between words are as wide as this. */
const MAX_SPACE = 0.9;
/** From the upper to the lower one, and from the left to the right one. */
export function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  let open: [Piece, ...Piece[]] | undefined;
  for (const piece of pieces) {
    const before = open?.at(-1);
    if (open && before && goesOn(before, piece)) {
      open.push(piece);
      continue;
    }
    if (open) runs.push(runOf(open));
    open = [piece];
  }
  if (open) runs.push(runOf(open));
  return runs.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
}

function goesOn(before: Piece, piece: Piece): boolean {
  const size = Math.max(before.size, piece.size);
  const gap = Math.max(piece.left - before.right, before.left - piece.right);
  return Math.abs(piece.baseline - before.baseline) < size * 0.5 && gap < size * MAX_SPACE;
}

function runOf(pieces: readonly [Piece, ...Piece[]]): Run {
  const { left, right, baseline, size, pieces: inOrder } = lineOf(pieces);
  const wordCount = pieces.reduce((sum, { words }) => sum + wordCountOf(words), 0);
  const [{ words: opening }] = inOrder;
  const goesLeft = isLeftwards(pieces);
  return { pieces, left, right, baseline, size, wordCount, opening, isLeftwards: goesLeft };
}

/** Where no spaces part them, words have two signs each. */
function wordCountOf(words: string): number {
  return words.split(' ').length + (words.match(UNSPACED)?.length ?? 0) / 2;
}

/** What is raised over large letters stands further up. */
export function isOnLineOf(above: Run, run: Run): boolean {
  const size = above.size < run.size * 0.75 ? run.size * 1.2 : run.size;
  return run.baseline - above.baseline < size * 0.45;
}
