import type { Piece } from './page.ts';

/** A letter that opens a chapter and reaches down beside its first lines. */
const MIN_SIZE = 1.8;

/** The pieces with such letters put before the first of the lines that they stand beside. */
export function withDropCaps(pieces: readonly Piece[], size: number): readonly Piece[] {
  const caps = pieces.filter((piece) => isDropCap(piece, size));
  let mended = pieces;
  for (const cap of caps) mended = withDropCap(mended, cap, size);
  return mended;
}

function isDropCap(piece: Piece, size: number): boolean {
  return piece.size > size * MIN_SIZE && /^["“‘«'„]?\p{Lu}$/u.test(piece.words);
}

function withDropCap(pieces: readonly Piece[], cap: Piece, size: number): readonly Piece[] {
  const beside = pieces.filter(
    (piece) =>
      piece !== cap &&
      piece.size < size * 1.5 &&
      piece.left > cap.right - size * 0.5 &&
      piece.left < cap.right + size * 1.5 &&
      piece.baseline > cap.baseline - cap.size &&
      piece.baseline - size * 0.75 < cap.baseline,
  );
  const first = Math.min(...beside.map(({ baseline }) => baseline));
  // A single line beside a large letter is a title, or a number's name.
  if (beside.every(({ baseline }) => baseline < first + size * 0.5)) return pieces;
  const opened = beside.find(({ baseline }) => baseline === first);
  return pieces.flatMap((piece) => {
    if (piece === cap) return [];
    if (!beside.includes(piece)) return [piece];
    if (piece !== opened) return [{ ...piece, left: cap.left }];
    const gap = piece.hasSpaceLeft || piece.left - cap.right > size * 0.45 ? ' ' : '';
    return [{ ...piece, words: cap.words + gap + piece.words, left: cap.left }];
  });
}
