import { isDeepStrictEqual } from 'node:util';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import {
  packFetched,
  readFetchedHead,
  revisionOf,
  unpackFetched,
} from '../../../src/articles/fetched-file.ts';
import type { FetchedHead } from '../../../src/articles/fetched-head.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';
import { knownOfFetched } from '../../support/sources/known-of-fetched.ts';

const PAGE = new TextEncoder().encode('<h1>The mill</h1><p>The old mill turns again.</p>');

const anyKnown = fc
  .record(
    {
      source: fc.string({ unit: 'grapheme' }),
      fileName: fc.string(),
      mediaType: fc.string(),
      charset: fc.string(),
      leaveOut: fc.array(fc.string(), { maxLength: 3 }),
      told: fc.record({ title: fc.string(), authors: fc.array(fc.string()) }),
      given: fc.record({ linkOnly: fc.boolean(), licence: fc.string() }),
      addedBy: fc.record({ serverId: fc.string(), userId: fc.string(), atMs: fc.nat() }),
    },
    { requiredKeys: [] },
  )
  .map(knownOfFetched);

describe('A fetched article’s file', () => {
  it('gives back what was put into it, byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyKnown, fc.uint8Array({ maxLength: 2000 }), async (known, bytes) => {
        const { head, packed } = await packFetched(known, bytes);
        expect(unpackFetched('mill.fetched', packed)).toEqual({ head, bytes: Buffer.from(bytes) });
        expect(head).toMatchObject({ revision: revisionOf(bytes), length: bytes.length });
        expect(await headOf(packed)).toEqual(head);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses whatever isn’t all of what was written, and says what to do', async () => {
    const { packed } = await packFetched(knownOfFetched(), PAGE);
    const whole = unpackFetched('mill.fetched', packed);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.nat(packed.length - 1).map((length) => packed.subarray(0, length)),
          fc
            .tuple(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }))
            .map(([at, bits]) => packed.map((byte, nth) => (nth === at ? byte ^ bits : byte))),
          fc.uint8Array(),
        ),
        async (bytes) => {
          const refused = refusalOf(() => unpackFetched('mill.fetched', bytes));
          // Some bits that the packing leaves over mean nothing.
          const isRight = refused
            ? /remove/iu.test(refused.remedy)
            : isDeepStrictEqual(unpackFetched('mill.fetched', bytes), whole);
          expect(isRight).toBe(true);
          // It may be whole where the bytes aren't.
          const isClear = await headOf(bytes).then(
            () => true,
            (error: unknown) => error instanceof CorpusError,
          );
          expect(isClear).toBe(true);
        },
      ),
    );
  });

  it('tells a damaged file from a foreign one, and from one of another version', async () => {
    const { packed } = await packFetched(knownOfFetched(), PAGE);
    const text = Buffer.from(packed).toString('latin1');
    expect(faultIn(text.slice(0, -3))).toContain('damaged');
    expect(faultIn(text.slice(0, 40))).toContain('damaged');
    expect(faultIn('PK\u0003\u0004')).toContain('no fetched article');
    expect(faultIn(text.replace('fetched 1 ', 'fetched 2 '))).toContain('another version');
  });

  it('unpacks no more bytes than its head tells', async () => {
    const { packed } = await packFetched(knownOfFetched(), PAGE);
    const bomb = brotliCompressSync(new Uint8Array(60_000_000));
    const head = packed.subarray(0, Buffer.from(packed).lastIndexOf('}') + 1);
    const before = process.memoryUsage().arrayBuffers;
    const refused = refusalOf(() => unpackFetched('mill.fetched', Buffer.concat([head, bomb])));
    expect(refused?.message).toContain('damaged');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
});

function faultIn(latin: string): string | undefined {
  return refusalOf(() => unpackFetched('mill.fetched', Buffer.from(latin, 'latin1')))?.message;
}

function refusalOf(unpack: () => unknown): CorpusError | undefined {
  try {
    unpack();
    return undefined;
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
}

async function headOf(packed: Uint8Array): Promise<FetchedHead> {
  return inScratchFolder(async (folder) => {
    const path = join(folder, 'mill.fetched');
    await writeFile(path, packed);
    const handle = await open(path);
    try {
      return await readFetchedHead('mill.fetched', handle);
    } finally {
      await handle.close();
    }
  });
}
