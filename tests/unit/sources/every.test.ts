import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEvery, readEvery } from '../../../src/sources/every.ts';

const MINUTE_MS = 60_000;

describe('readEvery', () => {
  it.each([
    ['30m', 30],
    ['30 min', 30],
    ['2 hours', 120],
    ['2h', 120],
    ['1.5 hours', 90],
    ['hourly', 60],
    ['every hour', 60],
    ['Daily', 1440],
    ['3 days', 4320],
    ['weekly', 10_080],
    ['every 2 weeks', 20_160],
  ])('takes %s for %i minutes', (words, minutes) => {
    expect(readEvery(words)).toBe(minutes * MINUTE_MS);
  });

  it.each(['', '30', 'soon', '-2 hours', '2 hours 30', 'every', 'constructor', 'two hours'])(
    'makes nothing of %j',
    (words) => {
      expect(readEvery(words)).toBeUndefined();
    },
  );

  it('reads what it describes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500_000 }), (minutes) => {
        expect(readEvery(describeEvery(minutes * MINUTE_MS))).toBe(minutes * MINUTE_MS);
      }),
    );
  });
});
