import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool } from '../../../../src/models/inference/pooling.ts';

const number = fc.float({ min: -100, max: 100, noNaN: true });

/** The numbers of some tokens, as many of each. */
const values = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 16 }))
  .chain(([tokens, size]) =>
    fc
      .array(number, { minLength: tokens * size, maxLength: tokens * size })
      .map((all) => ({ tokens, size, values: Float32Array.from(all) })),
  );

describe('The vector of a text', () => {
  it('has unit length and the direction of the mean of its tokens, or of its first', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('mean', 'first'), ({ tokens, size, values }, pooling) => {
        const sums = Array.from({ length: size }, (_, at) => {
          const ofTokens = values.filter((_, place) => place % size === at);
          const pooled = pooling === 'mean' ? ofTokens : ofTokens.slice(0, 1);
          return pooled.reduce((sum, one) => sum + one, 0);
        });
        const length = Math.hypot(...sums);
        const vector = pool(values, tokens, pooling);
        expect(vector).toHaveLength(size);
        for (const [at, sum] of sums.entries()) {
          expect(vector[at]).toBeCloseTo(length === 0 ? 0 : sum / length, 5);
        }
      }),
    );
  });

  it('is the same whatever the size of its tokens’ numbers', () => {
    const small = pool(Float32Array.of(3, 4, 3, 4), 2, 'mean');
    expect([...small]).toEqual([...Float32Array.of(0.6, 0.8)]);
    expect(pool(Float32Array.of(300, 400, 300, 400), 2, 'mean')).toEqual(small);
  });
});
