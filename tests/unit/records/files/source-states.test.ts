import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  openSourceStates,
  readSourceStatuses,
} from '../../../../src/records/files/source-states.ts';
import { newStatus, type SourceItem } from '../../../../src/sources/source-status.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { makeSource } from '../../../support/sources/pretend-sources.ts';

const FEED = 'https://herald.example/feed';
const ITEM: SourceItem = {
  listed: { url: 'https://herald.example/reeds', authors: ['Ann Lee'] },
  state: { kind: 'kept', file: 'web/herald.example/reeds.fetched' },
  validators: { etag: '"1"' },
  firstAt: 1,
  changedAt: 2,
  nextAt: 3,
};

let folder: string;
beforeEach(async () => {
  folder = await scratchFolder('states');
});

/** The file of the one source's pages. */
const pagesFile = async (): Promise<string> => {
  const [name = ''] = await readdir(join(folder, 'pages'));
  return join(folder, 'pages', name);
};

describe('what is known of sources', () => {
  it('outlasts the process', async () => {
    const status = newStatus(makeSource(), 5);
    const states = await openSourceStates(folder);
    await states.save(status);
    const items = await states.openItems(FEED);
    await items.set('reeds', ITEM);
    await items.set('mill', ITEM);
    await items.delete('mill');
    await items.close();
    await states.takeDown('reeds');
    await states.close();
    const again = await openSourceStates(folder);
    expect(await again.list()).toEqual([status]);
    const found = await again.openItems(FEED);
    expect([...found.known]).toEqual([['reeds', ITEM]]);
    await found.close();
    expect([...(await again.takenDown())]).toEqual(['reeds']);
    await again.close();
  });

  it('can be read beside the process that has it', async () => {
    const states = await openSourceStates(folder);
    await states.save(newStatus(makeSource(), 5));
    await states.save(newStatus(makeSource(), 6));
    expect(await readSourceStatuses(folder)).toMatchObject([{ url: FEED, nextAt: 6 }]);
    await states.forget(FEED);
    expect(await readSourceStatuses(folder)).toEqual([]);
    await states.close();
    expect(await readSourceStatuses(join(folder, 'nowhere'))).toEqual([]);
  });

  it('begins anew where it can’t be understood, and is told once to be damaged', async () => {
    const states = await openSourceStates(folder);
    const items = await states.openItems(FEED);
    await items.set('reeds', ITEM);
    await items.close();
    await appendFile(await pagesFile(), '{"key":"mill","value":{"state":"?"}}\nnothing\n');
    const damaged = await states.openItems(FEED);
    expect([damaged.damaged, [...damaged.known.keys()]]).toEqual([2, ['reeds']]);
    await damaged.close();
    const mended = await states.openItems(FEED);
    expect([mended.damaged, mended.known.size]).toEqual([0, 1]);
    await mended.close();
    await states.close();
  });

  it('loses no more than the line that a crash cut off, which is no damage', async () => {
    const states = await openSourceStates(folder);
    const items = await states.openItems(FEED);
    await items.set('reeds', ITEM);
    await items.set('mill', ITEM);
    await items.close();
    const file = await pagesFile();
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -9));
    const cut = await states.openItems(FEED);
    expect([cut.damaged, [...cut.known.keys()]]).toEqual([0, ['reeds']]);
    await cut.set('mill', ITEM);
    await cut.close();
    const mended = await states.openItems(FEED);
    expect(mended.known.size).toBe(2);
    await mended.close();
    await states.close();
  });

  it('doesn’t grow without end', async () => {
    const states = await openSourceStates(folder);
    const items = await states.openItems(FEED);
    for (let nth = 0; nth < 2100; nth += 1) await items.set('reeds', { ...ITEM, nextAt: nth });
    await items.close();
    const lines = (await readFile(await pagesFile(), 'utf8')).split('\n');
    expect(lines.length).toBeLessThan(200);
    await states.close();
  });
});

describe('what can’t be understood of sources', () => {
  it('is set aside where it can’t be found out again, and goes if it may be somebody’s', async () => {
    await writeFile(join(folder, 'taken-down.jsonl'), '{"key":"a","value":7}\n');
    await writeFile(join(folder, 'added.jsonl'), '{"key":"b","value":{"by":{"userId":"1"}');
    const told: string[] = [];
    const states = await openSourceStates(folder, undefined, (file) => void told.push(file));
    expect(told).toEqual([join(folder, 'taken-down.jsonl'), join(folder, 'added.jsonl')]);
    expect(await readFile(`${told[0]}.damaged`, 'utf8')).toBe('{"key":"a","value":7}\n');
    await states.forgetSetAside();
    await expect(readFile(`${told[1]}.damaged`, 'utf8')).rejects.toThrow('ENOENT');
    await states.close();
  });
});
