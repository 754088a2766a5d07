import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/articles/load-corpus.ts';
import {
  type FetchedStore,
  FetchedStoreError,
  openFetchedStore,
} from '../../../src/sources/fetched-store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { knownOfFetched } from '../../support/sources/known-of-fetched.ts';

const MILL = 'herald/herald.example/2024/the-mill.fetched';
const TIDE = 'herald/herald.example/the-tide.fetched';
const OTHER = 'gazette/gazette.example/the-mill.fetched';

const page = (words: string) =>
  Buffer.from(`<html><body><h1>The mill</h1><p>${words}</p></body></html>`);

let folder: string;
let store: FetchedStore;

beforeEach(async () => {
  folder = await scratchFolder('store');
  store = openFetchedStore(join(folder, 'fetched'));
});

describe('The store of fetched articles', () => {
  it('is empty before there is a folder', async () => {
    expect(await store.list()).toEqual({ heads: new Map(), problems: [] });
    expect(await store.read(MILL)).toBeUndefined();
    expect(await store.readHead(MILL)).toBeUndefined();
    expect(await store.remove(MILL)).toBe(false);
    await store.tidy();
  });

  it('keeps articles with what is known of them, and a corpus is read from it', async () => {
    const bytes = page('The old mill turns again after forty years of rest.');
    const head = await store.write(MILL, knownOfFetched(), bytes);
    expect(await store.read(MILL)).toEqual({ head, bytes });
    expect(await store.readHead(MILL)).toEqual(head);
    const { articles, problems } = await loadCorpus(join(folder, 'fetched'));
    expect(problems).toEqual([]);
    expect(articles.map(({ id, url }) => [id, url])).toEqual([
      ['herald/herald.example/2024/the-mill', 'https://herald.example/2024/the-mill'],
    ]);
  });

  it('tells what it has, in all and in a collection, and what is damaged', async () => {
    for (const file of [TIDE, MILL, OTHER])
      await store.write(file, knownOfFetched(), page('It turns.'));
    await writeFile(join(folder, 'fetched', 'herald/faulty.fetched'), 'nothing');
    await writeFile(join(folder, 'fetched', 'herald/notes.txt'), 'nothing');
    const all = await store.list();
    expect([...all.heads.keys()]).toEqual([OTHER, MILL, TIDE]);
    expect(all.problems.map(({ file }) => file)).toEqual(['herald/faulty.fetched']);
    expect([...(await store.list('gazette')).heads.keys()]).toEqual([OTHER]);
    expect([...(await store.list('no-such')).heads.keys()]).toEqual([]);
    await expect(store.readHead('herald/faulty.fetched')).rejects.toThrow('no fetched article');
  });

  it('removes an article, and folders that are empty then', async () => {
    for (const file of [MILL, TIDE]) await store.write(file, knownOfFetched(), page('It turns.'));
    expect(await store.remove(MILL)).toBe(true);
    expect(await readdir(join(folder, 'fetched/herald/herald.example'))).toEqual([
      'the-tide.fetched',
    ]);
    expect(await store.remove(TIDE)).toBe(true);
    expect(await readdir(folder)).toEqual(['fetched']);
    expect(await readdir(join(folder, 'fetched'))).toEqual([]);
  });

  it('has the last of many versions that are written at once, whole', async () => {
    const versions = Array.from({ length: 20 }, (_, nth) => page(`It turns ${nth} times.`));
    await Promise.all(versions.map((bytes) => store.write(MILL, knownOfFetched(), bytes)));
    const { bytes } = (await store.read(MILL)) ?? {};
    expect(versions).toContainEqual(bytes);
    expect(await readdir(join(folder, 'fetched/herald/herald.example/2024'))).toHaveLength(1);
  });

  it('keeps the old version where a new one can’t be written, and clears up after a crash', async () => {
    const old = page('It turns.');
    await store.write(MILL, knownOfFetched(), old);
    const before = await readFile(join(folder, 'fetched', MILL));
    await writeFile(join(folder, 'fetched', `${MILL}.unfinished`), before.subarray(0, 100));
    expect((await store.read(MILL))?.bytes).toEqual(old);
    expect((await store.list()).heads.size).toBe(1);
    await store.tidy();
    expect(await readdir(join(folder, 'fetched/herald/herald.example/2024'))).toHaveLength(1);
  });

  it('says what the disk refuses, and where', async () => {
    await writeFile(join(folder, 'fetched'), 'a file stands where the folder belongs');
    const refused = store.write(MILL, knownOfFetched(), page('It turns.'));
    await expect(refused).rejects.toBeInstanceOf(FetchedStoreError);
    await expect(refused).rejects.toThrow('DATA_DIR');
    await expect(store.list()).rejects.toThrow(folder);
  });

  it.each([
    '../a.fetched',
    'a/../../b.fetched',
    '/a.fetched',
    'a\\b.fetched',
    'a/./b.fetched',
    'a.txt',
  ])('has nothing to do with files elsewhere: %s', async (file) => {
    for (const work of [
      () => store.write(file, knownOfFetched(), page('It turns.')),
      () => store.read(file),
      () => store.remove(file),
    ])
      await expect((async () => work())()).rejects.toThrow('no file of a fetched article');
    expect(await readdir(folder)).toEqual([]);
  });
});
