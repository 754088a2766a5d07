import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitCosines } from '../../../../src/retrieval/memory/cosines.ts';
import type { Vectors } from '../../../../src/retrieval/memory/passage-vectors.ts';
import { anyVector } from '../../../support/any-vector.ts';

function cosines(all: readonly Vectors[], question: Float32Array): readonly number[] {
  const found: number[] = [];
  visitCosines(all, question, (cosine) => found.push(cosine));
  return found;
}

/** The same number by number. */
function cosinesSlowly(all: readonly Vectors[], question: Float32Array): readonly number[] {
  return all.flatMap(({ numbers, scales }) =>
    Array.from(scales, (scale, row) => {
      let sum = 0;
      for (const [at, number] of question.entries()) {
        sum += number * (numbers[row * question.length + at] ?? 0);
      }
      return sum * scale;
    }),
  );
}

const anyVectors = (length: number): fc.Arbitrary<Vectors> =>
  fc.nat(4).chain((rows) =>
    fc.record({
      numbers: fc.int8Array({ minLength: rows * length, maxLength: rows * length }),
      scales: fc.constant(new Float32Array(rows).fill(1 / (127 * Math.sqrt(length)))),
    }),
  );

describe('Cosines', () => {
  it('are those of each vector in turn, of any length', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 70 })
          .chain((length) =>
            fc.tuple(fc.array(anyVectors(length), { maxLength: 3 }), anyVector(length)),
          ),
        ([all, question]) => {
          const [found, wanted] = [cosines(all, question), cosinesSlowly(all, question)];
          expect(found).toHaveLength(wanted.length);
          for (const [at, cosine] of found.entries()) {
            expect(Math.abs(cosine - (wanted[at] ?? 0))).toBeLessThan(0.0002);
          }
        },
      ),
    );
  });

  it('are those of a book with more passages than are looked at in one step', () => {
    const rows = 1_000;
    const numbers = Int8Array.from({ length: rows * 24 }, (_, at) => (at * 31) % 128);
    const book = { numbers, scales: new Float32Array(rows).fill(0.001) };
    const question = new Float32Array(24).fill(1 / Math.sqrt(24));
    const [found, wanted] = [
      cosines([book, book], question),
      cosinesSlowly([book, book], question),
    ];
    expect(found).toHaveLength(2 * rows);
    for (const [at, cosine] of found.entries()) expect(cosine).toBeCloseTo(wanted[at] ?? 0, 3);
  });

  it('are right for the largest of vectors', () => {
    for (const length of [1, 384, 4_096]) {
      for (const sign of [1, -1]) {
        const numbers = new Int8Array(2 * length).fill(-127, 0, length).fill(127, length);
        const scales = new Float32Array(2).fill(1 / (127 * Math.sqrt(length)));
        const question = new Float32Array(length).fill(sign / Math.sqrt(length));
        const [one = 0, other = 0] = cosines([{ numbers, scales }], question);
        expect(one).toBeCloseTo(-sign, 2);
        expect(other).toBeCloseTo(sign, 2);
      }
    }
  });
});
