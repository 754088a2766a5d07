import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '../../../src/text/partition-point.ts';

it('The partition point is where going through all places one by one would stop', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), fc.nat(5), (numbers, least, from) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const start = Math.min(from, sorted.length);
      const found = sorted.findIndex((number, place) => place >= start && number >= least);
      const point = partitionPoint(start, sorted.length, (place) => (sorted[place] ?? 0) < least);
      expect(point).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
