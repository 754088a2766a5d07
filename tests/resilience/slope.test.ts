import { describe, expect, it } from 'vitest';
import { slopeOf } from './slope.ts';

describe('slopeOf', () => {
  it('is that of a line', () => {
    expect(slopeOf([0, 1, 2, 5].map((time) => [time, 3 - 2 * time]))).toBe(-2);
  });

  it('is not moved by a few values that are far off', () => {
    const line = Array.from({ length: 21 }, (_, time) => [time, time] as const);
    expect(slopeOf(line.with(7, [7, 500]).with(20, [20, -90]))).toBe(1);
  });

  it('is none where time doesn’t pass', () => {
    expect(slopeOf([])).toBe(0);
    expect(slopeOf([[1, 5]])).toBe(0);
  });
});
