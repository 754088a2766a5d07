import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RecordStore } from '../../../src/records/record-store.ts';
import { RecordsError } from '../../../src/records/records-error.ts';
import { watchStore } from '../../../src/records/watch-store.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { openMemoryStore } from '../../support/memory-store.ts';

const HALF_A_MINUTE_MS = 30_000;
const KIND = { name: 'words', schema: z.string() };
const FULL = { file: 'data', message: 'can’t be written: the disk is full', remedy: 'Make room.' };

/** A watched store on a disk that can run full, and what was told of it. */
async function begin() {
  const disk = { isFull: false };
  const refuse = async (): Promise<void> => {
    if (disk.isFull) throw new RecordsError(FULL);
  };
  const memory = openMemoryStore({ keepQuestions: true, now: Date.now });
  const failing: RecordStore = {
    ...memory,
    async open(kind) {
      const records = await memory.open(kind);
      return {
        ...records,
        update: async (key, change) => {
          await refuse();
          return records.update(key, change);
        },
      };
    },
    probe: refuse,
  };
  const clock = manualClock();
  const told: string[] = [];
  const tell = (advice: string): void => void told.push(advice);
  const store = watchStore(failing, { tell, schedule: clock.schedule });
  const words = await store.open(KIND);
  return { disk, clock, told, store, write: () => words.update('a', () => 'b') };
}

describe('somebody who watches a store', () => {
  it('is told once that it can’t be used, and once that it can be again', async () => {
    const { disk, clock, told, write } = await begin();
    await write();
    disk.isFull = true;
    await expect(write()).rejects.toThrow(RecordsError);
    await expect(write()).rejects.toThrow(RecordsError);
    await clock.advance(HALF_A_MINUTE_MS);
    expect(told).toEqual([
      'data can’t be written: the disk is full. Make room. ' +
        'Until then the bot keeps nothing more; ' +
        'where it can’t read what it has kept either, people are asked to try again.',
    ]);
    disk.isFull = false;
    await clock.advance(HALF_A_MINUTE_MS);
    expect(told.slice(1)).toEqual(['data can be used again: all is kept as before.']);
    expect(clock.pending).toBe(0);
  });

  it('is told less and less of one that is well only for moments', async () => {
    const { disk, clock, told, write } = await begin();
    for (let hour = 0; hour < 24; hour += 1) {
      for (let half = 0; half < 120; half += 1) {
        disk.isFull = true;
        await write().catch(() => {});
        disk.isFull = false;
        await clock.advance(HALF_A_MINUTE_MS);
      }
    }
    expect(told.length).toBeLessThan(70);
  });

  it('is told nothing more once it is closed', async () => {
    const { disk, clock, told, store, write } = await begin();
    disk.isFull = true;
    await write().catch(() => {});
    await store.close();
    disk.isFull = false;
    await clock.advance(HALF_A_MINUTE_MS);
    expect(told).toHaveLength(1);
  });
});
