import type { Piece } from './page.ts';

/** As far aside, in multiples of the letters' size, letters are drawn again to be bold or to cast shadows. */
const MAX_SHIFT = 0.2;

/** So many pieces on one height are compared with another. */
const MAX_COMPARED = 60;

/**
 * The pieces that a reader sees: some programs draw letters twice, a little aside, and not always in the
 * same stretches.
 */
export function withoutDoubles(pieces: readonly Piece[]): readonly Piece[] {
  const doubles = new Set<Piece>();
  const onHeight = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const height = Math.round(piece.baseline / 2);
    for (const other of near(onHeight, height)) {
      if (isDrawnAgain(piece, other)) {
        doubles.add(piece);
        break;
      }
      if (isDrawnAgain(other, piece)) doubles.add(other);
    }
    const level = onHeight.get(height);
    if (level) level.push(piece);
    else onHeight.set(height, [piece]);
  }
  return doubles.size === 0 ? pieces : pieces.filter((piece) => !doubles.has(piece));
}

function near(onHeight: ReadonlyMap<number, readonly Piece[]>, height: number): readonly Piece[] {
  return [height - 1, height, height + 1].flatMap(
    (one) => onHeight.get(one)?.slice(-MAX_COMPARED) ?? [],
  );
}

/** Its letters stand in the same place among those of the other. */
function isDrawnAgain(piece: Piece, other: Piece): boolean {
  const shift = piece.size * MAX_SHIFT;
  return (
    piece.left > other.left - shift &&
    piece.right < other.right + shift &&
    Math.abs(piece.baseline - other.baseline) < shift &&
    Math.abs(piece.size - other.size) < shift &&
    lettersOf(other).includes(lettersOf(piece))
  );
}

function lettersOf({ words }: Piece): string {
  return words.replaceAll(' ', '');
}
