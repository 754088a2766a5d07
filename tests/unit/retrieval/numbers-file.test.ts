import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readNumbersFile, writeNumbersFile } from '../../../src/retrieval/numbers-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-numbers-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('What is no file is as good as none', async () => {
  expect(await readNumbersFile(folder, 'v1')).toBeUndefined();
});

const arrays = fc
  .array(fc.oneof(fc.uint8Array(), fc.uint32Array()), { maxLength: 5 })
  .map((all) => Object.fromEntries(all.map((one, index) => [`array ${index}`, one])));

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
