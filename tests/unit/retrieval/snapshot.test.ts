import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { packArticle } from '../../../src/articles/packed-article.ts';
import { analyse } from '../../../src/retrieval/analysis.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../../src/retrieval/snapshot.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const SNAPSHOT: Snapshot = {
  articles: new Map(
    ['ferry', 'fog'].map((id) => [`hash of ${id}`, packArticle(fromLibrary(id))] as const),
  ),
  corpusHash: 'hash of all',
  analysis: analyse(LIBRARY),
};

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await scratchFolder('cache');
  file = join(folder, 'deep', 'below', 'one.snapshot');
  await writeSnapshot(file, 'v1', SNAPSHOT);
});

describe('A snapshot', () => {
  it('is read as it was written', async () => {
    expect(await readSnapshot(file, 'v1')).toEqual(SNAPSHOT);
  });

  it('leaves nothing else behind, and takes the place of an older one', async () => {
    await writeSnapshot(file, 'v2', { ...SNAPSHOT, corpusHash: 'other' });
    expect(await readdir(join(folder, 'deep', 'below'))).toEqual(['one.snapshot']);
    expect((await readSnapshot(file, 'v2'))?.corpusHash).toBe('other');
  });

  it('holds the texts of its articles, for nobody but its owner to read', async () => {
    const bytes = await readFile(file);
    expect(bytes.includes('“Nobody won,”')).toBe(true);
    expect(bytes.includes('How the ferry strike ended')).toBe(true);
    const { mode } = await stat(file);
    expect(mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0);
  });

  it('is none if it was written by other code', async () => {
    expect(await readSnapshot(file, 'v2')).toBeUndefined();
  });

  it('is none if there is no file, or an empty one, or another kind', async () => {
    expect(await readSnapshot(join(folder, 'none'), 'v1')).toBeUndefined();
    for (const content of ['', '\n', 'pullquote snapshot v1', 'GIF89a\n…']) {
      await writeFile(file, content);
      expect(await readSnapshot(file, 'v1')).toBeUndefined();
    }
  });

  it('is none if any byte of it changed, or if its end is missing', async () => {
    const bytes = await readFile(file);
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 50)) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(file, changed);
      expect(await readSnapshot(file, 'v1')).toBeUndefined();
      await writeFile(file, bytes.subarray(0, at));
      expect(await readSnapshot(file, 'v1')).toBeUndefined();
    }
  });
});
