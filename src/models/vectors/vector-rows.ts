import type { Vectors } from '../../retrieval/memory/passage-vectors.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { TextHash } from './text-to-embed.ts';
import type { VectorBlock } from './vector-block.ts';

/** Vectors in memory, by the texts that they belong to. They come, and stay. */
export interface VectorRows {
  readonly size: number;
  has(hash: TextHash): boolean;
  /**
   * Takes in a copy of each that isn't known.
   *
   * @throws TypeError if they don't have as many numbers as those that came before.
   */
  add(block: VectorBlock): void;
  /**
   * The vectors of these texts one after the other; undefined if one is missing. Those that came in this
   * order aren't copied.
   */
  of(hashes: readonly TextHash[]): Vectors | undefined;
}

export function vectorRows(): VectorRows {
  const known = new Map<TextHash, number>();
  const pieces: Piece[] = [];
  let next = 0;
  let end = 0;
  let dimensions = 0;

  const pieceOf = (row: number): Piece | undefined =>
    pieces[partitionPoint(0, pieces.length, (at) => (pieces[at]?.start ?? 0) <= row) - 1];
  const makeRoom = (rows: number): void => {
    if (next + rows <= end) return;
    const capacity = Math.max(rows, Math.min(Math.max(next, LEAST_ROWS), MOST_ROWS));
    const numbers = new Int8Array(capacity * dimensions);
    pieces.push({ start: end, numbers, scales: new Float32Array(capacity) });
    next = end;
    end += capacity;
  };
  const vectorsAt = (row: number, rows = 1): Vectors | undefined => {
    const piece = pieceOf(row);
    return piece && rowsOf(piece, row - piece.start, rows, dimensions);
  };

  return {
    get size() {
      return known.size;
    },
    has: (hash) => known.has(hash),
    add(block) {
      dimensions ||= block.numbers.length / block.hashes.length;
      if (block.numbers.length !== dimensions * block.hashes.length)
        throw new TypeError(`these are no vectors of ${dimensions} numbers`);
      makeRoom(block.hashes.length);
      for (const [row, hash] of block.hashes.entries()) {
        if (known.has(hash)) continue;
        copyRow(rowsOf(block, row, 1, dimensions), vectorsAt(next));
        known.set(hash, next);
        next += 1;
      }
    },
    of(hashes) {
      const rows: number[] = [];
      for (const hash of hashes) {
        const row = known.get(hash);
        if (row === undefined) return undefined;
        rows.push(row);
      }
      const [first = 0] = rows;
      if (rows.every((row, at) => row === first + at)) {
        const together = vectorsAt(first, rows.length);
        if (together?.scales.length === rows.length) return together;
      }
      const copy = {
        numbers: new Int8Array(rows.length * dimensions),
        scales: new Float32Array(rows.length),
      };
      for (const [at, row] of rows.entries())
        copyRow(vectorsAt(row), rowsOf(copy, at, 1, dimensions));
      return copy;
    },
  };
}

/** Memory for vectors that lie together. */
interface Piece extends Vectors {
  /** The number of its first row. */
  readonly start: number;
}

/** A piece has as much room as all before it, within these limits, in vectors. */
const LEAST_ROWS = 64;
const MOST_ROWS = 8_192;

/** Some of the rows, in the same memory. */
function rowsOf(
  { numbers, scales }: Vectors,
  from: number,
  rows: number,
  dimensions: number,
): Vectors {
  return {
    numbers: numbers.subarray(from * dimensions, (from + rows) * dimensions),
    scales: scales.subarray(from, from + rows),
  };
}

function copyRow(from: Vectors | undefined, to: Vectors | undefined): void {
  if (!from || !to) return;
  to.numbers.set(from.numbers);
  to.scales.set(from.scales);
}
