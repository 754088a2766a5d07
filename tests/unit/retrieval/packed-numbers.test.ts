import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/retrieval/packed-numbers.ts';

const number = fc.oneof(
  fc.nat(0xffff_ffff),
  fc.constantFrom(0, 127, 128, 2 ** 14 - 1, 2 ** 14, 2 ** 28, 2 ** 31, 2 ** 32 - 1),
);

it('Packed numbers are unpacked as they were, all or those of a part', () => {
  fc.assert(
    fc.property(fc.array(number), fc.array(number), (before, after) => {
      const packed = packNumbers();
      for (const one of before) packed.push(one);
      const middle = packed.length;
      for (const one of after) packed.push(one);
      const bytes = packed.trimmed();
      expect([...unpackNumbers(bytes)]).toEqual([...before, ...after]);
      expect([...unpackNumbers(bytes, 0, middle)]).toEqual(before);
      expect([...unpackNumbers(bytes, middle)]).toEqual(after);
    }),
  );
});

it('Packed numbers take a byte if they are small, and may be many', () => {
  const packed = packNumbers();
  for (let number = 0; number < 5000; number += 1) packed.push(number % 128);
  expect(packed.trimmed()).toHaveLength(5000);
  expect(unpackNumbers(packed.trimmed())[4999]).toBe(4999 % 128);
});
