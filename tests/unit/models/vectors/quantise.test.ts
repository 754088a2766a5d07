import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantise } from '../../../../src/models/vectors/quantise.ts';
import { anyVector, innerProduct } from '../../../support/any-vector.ts';

function rounded(vector: Float32Array): Float32Array {
  const numbers = new Int8Array(vector.length);
  const scale = quantise(vector, numbers);
  return Float32Array.from(numbers, (number) => number * scale);
}

describe('A vector in eight bits a number', () => {
  it('keeps its unit length', () => {
    fc.assert(
      fc.property(anyVector(24), (vector) => {
        const again = rounded(vector);
        expect(innerProduct(again, again)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('is nowhere near another direction: cosines change by what rounding can do at most', () => {
    fc.assert(
      fc.property(anyVector(24), anyVector(24), (vector, question) => {
        const largest = Math.max(...vector.map(Math.abs));
        // Each number is off by half a step at most, and the length is put right afterwards.
        const most = (2 * Math.sqrt(24) * largest * 0.5) / 127;
        const error = innerProduct(rounded(vector), question) - innerProduct(vector, question);
        expect(Math.abs(error)).toBeLessThanOrEqual(most + 1e-5);
      }),
    );
  });

  it('uses all of the eight bits', () => {
    const numbers = new Int8Array(2);
    const scale = quantise(Float32Array.of(-0.8, 0.6), numbers);
    expect([...numbers]).toEqual([-127, 95]);
    expect(scale * 127).toBeCloseTo(0.8, 2);
  });

  it('is near nothing if it has no direction', () => {
    for (const broken of [0, Number.NaN, Infinity]) {
      const numbers = new Int8Array([1, 1]);
      expect(quantise(Float32Array.of(broken, 0), numbers)).toBe(0);
      expect([...numbers]).toEqual([0, 0]);
    }
  });
});
