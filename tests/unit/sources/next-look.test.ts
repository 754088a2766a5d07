import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, gapMs, recheckMs, spreadMs } from '../../../src/sources/next-look.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const half = (): number => 0.5;
const anyRandom = double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the time until the next look', () => {
  it('is what the admin wants on average, and never far from it', () => {
    expect(gapMs(HOUR_MS, half)).toBe(HOUR_MS);
    assert(
      property(integer({ min: 1, max: 400 * DAY_MS }), anyRandom, (everyMs, random) => {
        const gap = gapMs(everyMs, () => random);
        expect(gap).toBeGreaterThanOrEqual(everyMs * 0.9 - 1);
        expect(gap).toBeLessThanOrEqual(everyMs * 1.1 + 1);
      }),
    );
  });

  it('doubles after each fault, up to a day', () => {
    const hours = [1, 2, 3, 4, 5, 6, 40].map((n) => backoffMs(n, HOUR_MS, half) / HOUR_MS);
    expect(hours).toEqual([1, 2, 4, 8, 16, 24, 24]);
  });

  it('is a day at most after a fault of what is looked at once a month', () => {
    expect(backoffMs(1, 30 * DAY_MS, half)).toBe(DAY_MS);
  });

  it('is as long as the server asks for, within reason', () => {
    expect(backoffMs(1, HOUR_MS, half, 3 * HOUR_MS)).toBe(3 * HOUR_MS);
    expect(backoffMs(1, HOUR_MS, half, 90_000)).toBe(90_000);
    expect(backoffMs(1, HOUR_MS, half, 0)).toBe(60_000);
    expect(backoffMs(1, HOUR_MS, half, 1000 * DAY_MS)).toBe(7 * DAY_MS);
  });

  it('is ever longer while the server goes on to ask for it, up to what is usual', () => {
    const minutes = [1, 2, 3, 7, 40].map((n) => backoffMs(n, HOUR_MS, half, 60_000) / 60_000);
    expect(minutes).toEqual([1, 2, 4, 64, 1440]);
  });

  it('parts those that are due at a start', () => {
    expect([0, 1, 499].map((place) => spreadMs(place, half))).toEqual([500, 1500, 499_500]);
  });

  it('grows with the age of a page, from a day to thirty', () => {
    const days = [0, 4, 20, 400].map((age) => recheckMs(age * DAY_MS, half) / DAY_MS);
    expect(days).toEqual([1, 1, 5, 30]);
  });
});
