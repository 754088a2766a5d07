import { describe, expect, it } from 'vitest';
import type { Tombstone } from '../../../src/living/takedown/tombstones.ts';
import {
  openSharedTombstones,
  type SharedTombstones,
  TAKEDOWNS,
  TAKEDOWNS_MARK,
} from '../../../src/replicas/shared-tombstones.ts';
import { openMemoryStore } from '../../support/memory-store.ts';

const ORCHARD: Tombstone = { id: 'orchard', at: 1, isDone: true };
const LIGHTHOUSE: Tombstone = {
  id: 'lighthouse',
  at: 2,
  isDone: false,
  messages: [{ channelId: '7', messageId: '8' }],
};

describe('What was taken down before there was a database', () => {
  it('stays so in all processes, and what was left of it is done by one of them', async () => {
    const { open, raised } = await database();
    const first = await open([ORCHARD, LIGHTHOUSE]);
    expect(first.all()).toEqual([ORCHARD, LIGHTHOUSE]);
    expect(raised).toEqual([TAKEDOWNS_MARK]);
    expect((await open([])).all()).toEqual([ORCHARD, LIGHTHOUSE]);
  });

  it('takes nothing back that the database knows of it', async () => {
    const { open, raised } = await database();
    await (await open([LIGHTHOUSE])).finish('lighthouse');
    const again = await open([LIGHTHOUSE]);
    expect(again.all()).toEqual([{ id: 'lighthouse', at: 2, isDone: true }]);
    expect(raised).toHaveLength(1);
  });
});

async function database() {
  const store = openMemoryStore({ keepQuestions: false, now: () => 0 });
  const records = await store.open(TAKEDOWNS);
  const raised: string[] = [];
  const raise = async (mark: string): Promise<void> => void raised.push(mark);
  const open = (known: readonly Tombstone[]): Promise<SharedTombstones> =>
    openSharedTombstones({ records, marks: { raise }, now: () => 3, known });
  return { open, raised };
}
