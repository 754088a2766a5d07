import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestStretch } from '../../../../src/models/inference/stretches.ts';

const logits = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 1,
    maxLength: 70,
  })
  .map((pairs) => Float32Array.from(pairs.flat()));

describe('The best stretch of tokens', () => {
  it('is the best of all within its range that have up to forty tokens', () => {
    fc.assert(
      fc.property(logits, fc.nat(70), fc.nat(70), (logits, a, b) => {
        const from = Math.min(a, b);
        const to = Math.min(Math.max(a, b), logits.length / 2);
        const all: number[] = [];
        for (let start = from; start < to; start += 1) {
          for (let end = start; end < to && end - start < 40; end += 1) {
            all.push((logits[2 * start] ?? 0) + (logits[2 * end + 1] ?? 0));
          }
        }
        const none = (logits[0] ?? 0) + (logits[1] ?? 0);
        expect(bestStretch(logits, { from, to })).toBe(
          all.length === 0 ? undefined : Math.max(...all) - none,
        );
      }),
    );
  });

  it('never ends before it starts', () => {
    // The best end stands before the best start.
    const logits = Float32Array.of(0, 0, 0, 9, 9, 0);
    expect(bestStretch(logits, { from: 1, to: 3 })).toBe(9);
  });
});
