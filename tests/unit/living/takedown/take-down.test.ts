import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/articles/load-corpus.ts';
import {
  finishTakedowns,
  takeDown,
  type TakedownParts,
} from '../../../../src/living/takedown/take-down.ts';
import {
  openTombstones,
  type Tombstones,
  TombstonesError,
} from '../../../../src/living/takedown/tombstones.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const LAMP = { id: 'news/lamp' };

const refuse = () => Promise.reject(new Error('read-only'));

async function begin() {
  const dataDir = await scratchFolder('takedown');
  const corpusDir = join(dataDir, 'corpus');
  await mkdir(join(corpusDir, 'news'), { recursive: true });
  const file = join(corpusDir, 'news/lamp.md');
  await writeFile(file, '# The lamp\n\nIt burns.\n');
  await writeFile(join(corpusDir, 'gate.md'), '# The gate\n\nIt is shut.\n');
  const open = () => openTombstones(dataDir, () => 1000);
  const partsWith = (tombstones: Tombstones, done: string[] = []): TakedownParts => ({
    folders: { corpusDir },
    tombstones,
    find: async (id) => (id === LAMP.id ? LAMP : undefined),
    letGo: async (id) => void done.push(`let go ${id}`),
    shown: {
      messages: async () => [
        { serverId: '1', channelId: '2', messageId: '3' },
        { serverId: '1', channelId: '2', messageId: '5' },
        { serverId: '1', channelId: '6' },
      ],
      forget: async (id) => void done.push(`forget ${id}`),
      remove: async ({ messageId }) => messageId === '3',
    },
  });
  return { dataDir, corpusDir, file, open, partsWith };
}

describe('a takedown', () => {
  it('deletes the file, has it let go of and forgotten, and says which messages are left', async () => {
    const { corpusDir, file, open, partsWith } = await begin();
    const tombstones = await open();
    const done: string[] = [];
    expect(await takeDown(LAMP.id, partsWith(tombstones, done))).toEqual({
      filesDeleted: ['news/lamp.md'],
      filesLeft: [],
      messages: {
        removed: 1,
        left: [
          { serverId: '1', channelId: '2', messageId: '5' },
          { serverId: '1', channelId: '6' },
        ],
      },
    });
    expect(done).toEqual([`forget ${LAMP.id}`, `let go ${LAMP.id}`]);
    expect(existsSync(file)).toBe(false);
    expect((await loadCorpus(corpusDir)).articles.map(({ id }) => id)).toEqual(['gate']);
    expect(tombstones.all()).toMatchObject([{ id: LAMP.id, isDone: true }]);
  });

  it('keeps the article out that comes back', async () => {
    const { corpusDir, file, open, partsWith } = await begin();
    await takeDown(LAMP.id, partsWith(await open()));
    await writeFile(file, '# The lamp\n\nIt burns.\n');
    const later = await open();
    const isTakenDown = (id: string) => later.has(id);
    expect((await loadCorpus(corpusDir, { isTakenDown })).articles.map(({ id }) => id)).toEqual([
      'gate',
    ]);
  });

  it('says so where a file can’t be deleted, which isn’t read any more', async () => {
    const { corpusDir, open, partsWith } = await begin();
    const tombstones = await open();
    expect(await takeDown(LAMP.id, { ...partsWith(tombstones), deleteFile: refuse })).toMatchObject(
      {
        filesDeleted: [],
        filesLeft: ['news/lamp.md'],
      },
    );
    const isTakenDown = (id: string) => tombstones.has(id);
    expect((await loadCorpus(corpusDir, { isTakenDown })).articles).toHaveLength(1);
  });

  it('knows no article that was never there', async () => {
    const { open, partsWith } = await begin();
    const tombstones = await open();
    expect(await takeDown('nowhere', partsWith(tombstones))).toBeUndefined();
    expect(tombstones.all()).toEqual([]);
  });

  it.each(['leaveAlone', 'letGo', 'messages', 'forget', 'remove'] as const)(
    'that is stopped at %s is finished later, and the article stays away meanwhile',
    async (step) => {
      const { corpusDir, open, partsWith } = await begin();
      const parts = partsWith(await open());
      const killed = { [step]: () => Promise.reject(new Error('killed')) };
      const shown = parts.shown && { ...parts.shown, ...killed };
      const stopped = { ...parts, ...killed, shown };
      const isFetched = step === 'leaveAlone';
      const folders = isFetched ? { corpusDir: join(corpusDir, 'x'), fetchedDir: corpusDir } : null;
      const first = { ...stopped, ...(folders && { folders }) };
      await expect(takeDown(LAMP.id, first)).rejects.toThrow('killed');
      const later = await open();
      expect(later.has(LAMP.id)).toBe(true);
      const done: string[] = [];
      expect(await finishTakedowns(partsWith(later, done))).toHaveLength(1);
      expect(done).toContain(`forget ${LAMP.id}`);
      expect((await open()).all()).toMatchObject([{ isDone: true }]);
      expect(await finishTakedowns(partsWith(await open()))).toEqual([]);
      const isTakenDown = (id: string) => later.has(id);
      expect((await loadCorpus(corpusDir, { isTakenDown })).articles).toHaveLength(1);
    },
  );

  it('without a running bot is finished when one starts', async () => {
    const { open, partsWith } = await begin();
    const { folders, find, tombstones } = partsWith(await open());
    const report = await takeDown(LAMP.id, { folders, find, tombstones });
    expect(report).toEqual({ filesDeleted: ['news/lamp.md'], filesLeft: [] });
    const [finished] = await finishTakedowns(partsWith(await open()));
    expect(finished?.messages?.removed).toBe(1);
  });

  it('keeps everything closed where what was taken down can’t be told', async () => {
    const { dataDir, open, partsWith } = await begin();
    await takeDown(LAMP.id, partsWith(await open()));
    const file = join(dataDir, 'takedowns.json');
    const written = await readFile(file, 'utf8');
    await writeFile(file, written.slice(0, 40));
    await expect(open()).rejects.toThrow(TombstonesError);
  });
});
