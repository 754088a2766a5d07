import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharedBytes } from '../../../src/articles/shared-bytes.ts';

const EMPTY = new Uint8Array();
const BLOCK = 4 * 2 ** 20;

const array = fc.oneof(
  fc.uint8Array({ maxLength: 9 }),
  fc.uint32Array({ maxLength: 9 }),
  // Some that fill a block, or need one of their own.
  fc.constantFrom(BLOCK / 4 - 1, BLOCK / 4, 2 * BLOCK).map((size) => new Uint8Array(size).fill(7)),
);

function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array = EMPTY): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

it('Shared bytes hold what they were given, apart from each other', () => {
  fc.assert(
    fc.property(fc.array(array, { maxLength: 12 }), (all) => {
      const memory = sharedBytes();
      const shared = all.map((one) => memory.share(one));
      expect(shared.every((one, nth) => bytesOf(one).equals(bytesOf(all[nth])))).toBe(true);
      for (const one of shared) {
        expect(one.buffer).toBeInstanceOf(SharedArrayBuffer);
        expect(memory.share(one)).toBe(one);
      }
    }),
    { numRuns: 30 },
  );
});

it('Small shared arrays lie in one block', () => {
  const memory = sharedBytes();
  const [one, other] = [Uint8Array.of(1, 2, 3), Uint32Array.of(4)].map((each) =>
    memory.share(each),
  );
  expect(one?.buffer).toBe(other?.buffer);
});
