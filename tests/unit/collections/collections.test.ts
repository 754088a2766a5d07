import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  COLLECTIONS_FILE,
  CollectionsError,
  openCollections,
} from '../../../src/collections/collections.ts';
import { rulesFor } from '../../../src/collections/collection-settings.ts';
import { isCollectionSeen } from '../../../src/collections/collection-rules.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

async function scratch() {
  const corpusDir = await scratchFolder('collections');
  const told: string[] = [];
  return {
    told,
    options: { corpusDir, tellAdmin: (advice: string) => void told.push(advice) },
    write: (source: string | Uint8Array) => writeFile(join(corpusDir, COLLECTIONS_FILE), source),
    remove: () => rm(join(corpusDir, COLLECTIONS_FILE)),
  };
}

const CLOSED = 'collections: {news: {servers: none}}';

describe('the file of collections', () => {
  it('opens everything while there is none', async () => {
    const { options } = await scratch();
    const collections = await openCollections(options);
    expect(isCollectionSeen('news', rulesFor(collections.current(), '1'))).toBe(true);
  });

  it('keeps the bot from starting if it can’t be used', async () => {
    const { options, write } = await scratch();
    await write('collections: {news: {servers: nobody}}');
    await expect(openCollections(options)).rejects.toThrow(CollectionsError);
    await expect(openCollections(options)).rejects.toThrow('collections.yaml:1: ');
    await write(Uint8Array.of(0xff, 0xfe, 0x80));
    await expect(openCollections(options)).rejects.toThrow('not UTF-8');
  });

  it('holds anew when it has changed', async () => {
    const { options, write } = await scratch();
    const collections = await openCollections(options);
    expect(await collections.reload()).toBe(false);
    await write(CLOSED);
    expect(await collections.reload()).toBe(true);
    expect(await collections.reload()).toBe(false);
    expect(isCollectionSeen('news', rulesFor(collections.current(), '1'))).toBe(false);
  });

  it('opens nothing when it has become faulty, or has gone, which is told once', async () => {
    const { options, write, remove, told } = await scratch();
    await write(CLOSED);
    const collections = await openCollections(options);
    const isClosed = () => !isCollectionSeen('news', rulesFor(collections.current(), '1'));
    await write('');
    expect([await collections.reload(), await collections.reload(), isClosed()]).toEqual([
      false,
      false,
      true,
    ]);
    expect(told).toEqual([expect.stringMatching(/empty[^]*goes on holding/)]);
    await remove();
    expect([await collections.reload(), await collections.reload(), isClosed()]).toEqual([
      false,
      false,
      true,
    ]);
    expect(told).toHaveLength(2);
    await write(CLOSED);
    expect(await collections.reload()).toBe(false);
    await remove();
    await collections.reload();
    expect(told).toHaveLength(3);
    await write('collections: {}');
    expect([await collections.reload(), isClosed()]).toEqual([true, false]);
  });
});
