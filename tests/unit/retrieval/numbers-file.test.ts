import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { readNumbersFile, writeNumbersFile } from '../../../src/retrieval/numbers-file.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await scratchFolder('numbers');
});

it('What is no file is as good as none', async () => {
  expect(await readNumbersFile(folder, 'v1')).toBeUndefined();
});

const arrays = fc
  .array(fc.oneof(fc.uint8Array(), fc.uint32Array()), { maxLength: 5 })
  .map((all) => Object.fromEntries(all.map((one, index) => [`array ${index}`, one])));

it('An array that was written in pieces is read as one', async () => {
  const file = join(folder, 'numbers');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint32Array()), fc.array(fc.uint8Array()), async (four, one) => {
      await writeNumbersFile(file, 'v1', { data: null, arrays: { four, one } });
      const { arrays } = (await readNumbersFile(file, 'v1')) ?? {};
      expect([...(arrays?.['four'] ?? [])]).toEqual(four.flatMap((piece) => [...piece]));
      expect([...(arrays?.['one'] ?? [])]).toEqual(one.flatMap((piece) => [...piece]));
    }),
    { numRuns: 40 },
  );
});

it('Many small pieces are written with a few large ones', async () => {
  const file = join(folder, 'numbers');
  const pieces = Array.from({ length: 9 }, (_, nth) => new Uint8Array(2 ** 20 + nth).fill(nth));
  await writeNumbersFile(file, 'v1', { data: null, arrays: { pieces } });
  const read = await readNumbersFile(file, 'v1');
  expect(Buffer.from(read?.arrays['pieces'] ?? []).equals(Buffer.concat(pieces))).toBe(true);
});

it('A file of numbers is read as it was written, into shared memory', async () => {
  const file = join(folder, 'numbers');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), arrays, async (data, all) => {
      await writeNumbersFile(file, 'v1', { data, arrays: all });
      const read = await readNumbersFile(file, 'v1');
      expect(read).toEqual({ data, arrays: all });
      for (const { buffer } of Object.values(read?.arrays ?? {})) {
        expect(buffer).toBeInstanceOf(SharedArrayBuffer);
      }
    }),
    { numRuns: 40 },
  );
});
