import * as fc from 'fast-check';
import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashOfText } from '../../../../src/models/vectors/text-to-embed.ts';
import { openVectorStore, type VectorStore } from '../../../../src/models/vectors/vector-store.ts';
import {
  VectorStoreError,
  type VectorStoreFault,
} from '../../../../src/models/vectors/vector-store-error.ts';
import { vectorsFile } from '../../../../src/models/vectors/vectors-file.ts';
import { fakeVector } from '../../../support/fake-embedder.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await scratchFolder('vectors');
  file = join(folder, 'vectors', 'some');
});

interface OpenedStore extends VectorStore {
  readonly faults: readonly VectorStoreFault[];
}

async function open(): Promise<OpenedStore> {
  const faults: VectorStoreFault[] = [];
  const store = await openVectorStore(file, ({ fault }) => faults.push(fault));
  return Object.create(store, { faults: { value: faults } }) as OpenedStore;
}

const numbered = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => `Text ${from + at}`);

function add(store: VectorStore, texts: readonly string[]): Promise<void> {
  return store.add(texts.map(hashOfText), texts.map(fakeVector));
}

/** Which of these texts it has, each with the right vector. */
function known(store: VectorStore, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const found = store.of([hashOfText(text)]);
    if (!found) return false;
    const [scale = 0] = found.scales;
    for (const [at, number] of fakeVector(text).entries()) {
      expect((found.numbers[at] ?? 0) * scale).toBeCloseTo(number, 2);
    }
    return true;
  });
}

const wanted = (texts: readonly string[]) => async () => new Set(texts.map(hashOfText));

describe('A store of vectors', () => {
  it('has them at the next start', async () => {
    const texts = numbered(0, 1_200);
    const first = await open();
    await add(first, texts.slice(0, 3));
    await add(first, texts.slice(3));
    await first.close();
    const second = await open();
    expect(second.size).toBe(1_200);
    expect(known(second, [...texts, 'Another'])).toEqual(texts);
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  it('gives those of several texts one after the other, in any order', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(99), { minLength: 1 }), async (numbers) => {
        const store = await openVectorStore(undefined, () => {});
        await add(store, numbered(0, 64));
        await add(store, numbered(64, 100));
        const hashes = numbers.map((number) => hashOfText(`Text ${number}`));
        const together = store.of(hashes);
        const singly = hashes.map((hash) => store.of([hash]));
        expect([...(together?.numbers ?? [])]).toEqual(
          singly.flatMap((one) => Array.from(one?.numbers ?? [])),
        );
        expect([...(together?.scales ?? [])]).toEqual(
          singly.flatMap((one) => Array.from(one?.scales ?? [])),
        );
        expect(store.of([...hashes, hashOfText('Another')])).toBeUndefined();
      }),
      { examples: [[[62, 63, 64, 65]]] },
    ));

  it('believes nothing of what is torn or damaged, tells it, and has all the rest', async () => {
    const batches = [numbered(0, 4), numbered(4, 5), numbered(5, 30), numbered(30, 33)];
    const writer = await open();
    for (const batch of batches) await add(writer, batch);
    const whole = await readFile(file);
    const texts = batches.flat();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
          maxLength: 3,
        }),
        async (length, flips) => {
          const damaged = Buffer.from(whole.subarray(0, length));
          for (const [at, bits] of flips) if (at < length) damaged[at] = (damaged[at] ?? 0) ^ bits;
          await writeFile(file, damaged);
          const store = await open();
          const found = known(store, texts);
          expect(store.size).toBe(found.length);
          // What is added goes behind what is whole, and is found next time.
          await add(store, ['A new text']);
          const again = await open();
          expect(known(again, [...texts, 'A new text'])).toEqual([...found, 'A new text']);
          const isWhole = batches.map((batch) => batch.every((text) => found.includes(text)));
          expect(batches.map((batch) => batch.some((text) => found.includes(text)))).toEqual(
            isWhole,
          );
          const dropped = flips.filter(([at]) => at < length).length + 1;
          expect(
            isWhole.slice(0, batchesWithin(length)).filter((each) => !each).length,
          ).toBeLessThan(dropped);
        },
      ),
      { numRuns: 60 },
    );

    function batchesWithin(length: number): number {
      let end = 0;
      return batches.filter((batch) => (end += 16 + batch.length * 36) <= length).length;
    }
  });

  it('tells how much is damaged, cuts off a torn end, and writes the rest anew', async () => {
    const writer = await open();
    await add(writer, numbered(0, 3));
    const { size } = await stat(file);
    await add(writer, numbered(3, 6));
    await appendFile(file, Buffer.alloc(10, 1));
    const torn = await open();
    expect(torn.faults).toEqual([{ kind: 'damaged', bytes: 10 }]);
    expect((await open()).faults).toEqual([]);

    const bytes = await readFile(file);
    bytes[size - 1] = (bytes[size - 1] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const damaged = await open();
    expect(damaged.faults).toEqual([{ kind: 'damaged', bytes: size }]);
    expect(known(damaged, numbered(0, 6))).toEqual(numbered(3, 6));
    await damaged.tidyUp(6, wanted(numbered(0, 6)));
    expect(known(await open(), numbered(0, 6))).toEqual(numbered(3, 6));
    expect((await stat(file)).size).toBe(bytes.length - size);
    expect((await open()).faults).toEqual([]);
  });

  it('has all of a file that is read piece by piece but what is damaged', async () => {
    const texts = numbered(0, 4_000);
    const vector = new Float32Array(1_000).fill(1);
    const writer = await open();
    for (let at = 0; at < texts.length; at += 20) {
      const some = texts.slice(at, at + 20).map(hashOfText);
      await writer.add(
        some,
        some.map(() => vector),
      );
    }
    const whole = await readFile(file);
    const has = (store: VectorStore) => texts.filter((text) => store.has(hashOfText(text)));
    expect(has(await open())).toEqual(texts);
    const inBlock = whole.length / 200;
    for (const place of [2 ** 21 - 1, 2 ** 21, 2 ** 21 + 7]) {
      const damaged = Buffer.from(whole);
      damaged[place] = (damaged[place] ?? 0) ^ 255;
      await writeFile(file, damaged);
      const block = Math.floor(place / inBlock);
      const store = await open();
      expect(has(store)).toEqual(texts.filter((_, at) => Math.floor(at / 20) !== block));
      expect(store.faults).toEqual([{ kind: 'damaged', bytes: inBlock }]);
    }
  });

  it('lets go of texts that nobody has any more once they are most of it', async () => {
    const writer = await open();
    await add(writer, numbered(0, 100));
    await writer.tidyUp(50, () => Promise.reject(new Error('half of it is wanted')));
    await writer.tidyUp(49, wanted(numbered(20, 60)));
    const later = await open();
    expect(known(later, numbered(0, 100))).toEqual(numbered(20, 60));
    expect(await readdir(join(folder, 'vectors'))).toEqual(['some']);
    await add(writer, ['A new text']);
    expect(known(await open(), ['A new text'])).toEqual(['A new text']);
  });

  it('leaves a file alone that another process has added to', async () => {
    const one = await open();
    await add(one, numbered(0, 100));
    const another = await open();
    await add(another, numbered(100, 110));
    await one.tidyUp(10, wanted(numbered(0, 10)));
    expect(known(await open(), numbered(0, 110))).toEqual(numbered(0, 110));
    expect(await readdir(join(folder, 'vectors'))).toEqual(['some']);
  });

  it('loses nothing of what two write at once', async () => {
    const [one, another] = [await open(), await open()];
    const written: Promise<void>[] = [];
    for (let at = 0; at < 100; at += 1) {
      written.push(
        add(one, numbered(10 * at, 10 * at + 7)),
        add(another, numbered(10 * at + 5, 10 * at + 10)),
      );
    }
    await Promise.all(written);
    const both = await open();
    expect(known(both, numbered(0, 1_000))).toEqual(numbered(0, 1_000));
    expect(both.faults).toEqual([]);
  });

  it('is in memory alone, and says so once, where it can’t be written', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'vectors'), 'A file where the folder should be.');
    const store = await open();
    await add(store, numbered(0, 2));
    await add(store, numbered(2, 4));
    expect(known(store, numbered(0, 4))).toEqual(numbered(0, 4));
    expect(store.faults).toMatchObject([{ kind: 'unusable', cause: { code: 'ENOTDIR' } }]);
  });

  it('doesn’t write down that a text can’t be embedded', async () => {
    const store = await open();
    await store.add(
      [hashOfText('One'), hashOfText('Two')],
      [fakeVector('One'), new Float32Array(16)],
    );
    expect(store.of([hashOfText('Two')])?.scales).toEqual(Float32Array.of(0));
    const again = await open();
    expect([again.has(hashOfText('One')), again.has(hashOfText('Two'))]).toEqual([true, false]);
  });

  it('uses no file that has vectors of several lengths', async () => {
    const longer = await openVectorStore(file, () => {});
    await longer.add([hashOfText('One')], [new Float32Array(32).fill(1)]);
    const shorter = await open();
    await expect(add(shorter, ['Two'])).rejects.toThrow('vectors of 32 numbers');
    await rm(file);
    await add(await open(), ['Two']);
    await longer.add([hashOfText('Three')], [new Float32Array(32).fill(1)]);
    const mixed = await open();
    expect(mixed.faults).toMatchObject([{ kind: 'unusable', cause: expect.any(TypeError) }]);
    expect(known(mixed, ['Two'])).toEqual(['Two']);
  });

  it('lets nobody else read it', async () => {
    await add(await open(), ['One']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe('The file of vectors', () => {
  const model = {
    pooling: 'mean',
    prefixes: { question: 'q: ', passage: 'p: ' },
    maxTokens: 512,
  } as const;

  it('is another one for another folder, another model, or another use of it', () => {
    const files = [
      vectorsFile('/cache', '/articles', 'a', model),
      vectorsFile('/cache', '/others', 'a', model),
      vectorsFile('/cache', '/articles', 'b', model),
      vectorsFile('/cache', '/articles', 'a', { ...model, pooling: 'first' }),
      vectorsFile('/cache', '/articles', 'a', { ...model, maxTokens: 128 }),
      vectorsFile('/cache', '/articles', 'a', {
        ...model,
        prefixes: { ...model.prefixes, passage: '' },
      }),
    ];
    expect(new Set(files).size).toBe(files.length);
    const asks = { ...model, prefixes: { ...model.prefixes, question: '' } };
    expect(vectorsFile('/cache', '/articles', 'a', asks)).toBe(files[0]);
  });
});

describe('What is told of the file', () => {
  it('says what is wrong and what to do, in one line', () => {
    const cause = new Error('ENOSPC: no space left on device');
    const { advice } = new VectorStoreError('/cache/vectors/some', { kind: 'unusable', cause });
    expect(advice).toBe(
      'Vectors of passages can’t be kept in /cache/vectors/some and are made again at each start: ' +
        'ENOSPC: no space left on device. Make room on the disk, give this user the right to write there, ' +
        'or set CACHE_DIR to another folder.',
    );
    const damaged = new VectorStoreError('some', { kind: 'damaged', bytes: 10 });
    expect(damaged.advice).toBe(
      'some was damaged, as after a crash: 10 bytes are left out, and what was in them is made again.',
    );
  });

  it('lets go of single texts at once, and of nothing else', async () => {
    const texts = numbered(0, 600);
    const first = await open();
    await add(first, texts);
    const { size } = await stat(file);
    const gone = [...numbered(3, 5), ...numbered(299, 300)];
    await first.forget(new Set(gone.map(hashOfText)));
    expect((await stat(file)).size).toBe(size);
    const bytes = (await readFile(file)).toString('latin1');
    expect(gone.filter((text) => bytes.includes(hashOfText(text)))).toEqual([]);
    const second = await open();
    expect(known(second, texts)).toEqual(texts.filter((text) => !gone.includes(text)));
    expect(second.faults).toEqual([]);
    await add(second, gone);
    await second.close();
    expect(known(await open(), texts)).toEqual(texts);
  });
});
