import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type KeyedRecords,
  type RecordKind,
  type RecordStore,
  type StoreRules,
} from '../../src/records/record-store.ts';
import { anyCharacter } from './any-character.ts';
import { DAY_MS } from '../../src/text/calendar.ts';

/** Opens the same store again and again, each time after the one before was closed. */
export type OpenStore = (rules: StoreRules) => Promise<RecordStore>;

const WORDS: RecordKind<string> = { name: 'words', schema: z.string() };
const OTHERS: RecordKind<string> = { name: 'other-words', schema: z.string() };

interface Note {
  readonly at: number;
  readonly note?: string | undefined;
}

const NOTES: RecordKind<Note> = {
  name: 'notes',
  schema: z.looseObject({ at: z.number(), note: z.string().optional() }),
  lifetime: { days: 2, since: ({ at }) => at },
  withoutWords: ({ note, ...rest }) => (note === 'all of it' ? undefined : rest),
};

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'a/b', '__proto__', ''),
  fc.string({ unit: anyCharacter, maxLength: 4 }),
);
const value = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom('\n', '{"key":"a"}', '“…”'),
);
const changes = fc.array(fc.tuple(key, fc.option(value, { nil: undefined })), { maxLength: 12 });

function fail(): never {
  throw new RangeError('no');
}

/**
 * What every {@link RecordStore} promises, wherever it keeps records.
 *
 * @param numRuns How many series of changes are tried.
 */
export function describeRecordStore(
  name: string,
  withStore: (use: (open: OpenStore) => Promise<void>) => Promise<void>,
  numRuns = 40,
): void {
  const START = Date.UTC(2026, 0, 1);

  /** Opens a kind of records in a new store, for as long as `use` takes. */
  function withRecords<T>(
    kind: RecordKind<T>,
    use: (records: KeyedRecords<T>, store: RecordStore) => Promise<void>,
  ): Promise<void> {
    return withStore((open) =>
      during(open, {}, async (store) => use(await store.open(kind), store)),
    );
  }

  async function during(
    open: OpenStore,
    rules: Partial<StoreRules>,
    use: (store: RecordStore) => Promise<void>,
  ): Promise<void> {
    const store = await open({ keepQuestions: true, now: () => START, ...rules });
    try {
      await use(store);
    } finally {
      await store.close();
    }
  }

  describe(`${name} is a store of records that`, () => {
    it('holds after any changes what it holds after opening it again', async () => {
      await fc.assert(
        fc.asyncProperty(changes, (all) =>
          withStore(async (open) => {
            const state = new Map<string, string>();
            for (const [key, value] of all) {
              state.delete(key);
              if (value !== undefined) state.set(key, value);
            }
            const look = async (records: KeyedRecords<string>): Promise<void> => {
              expect(await records.list()).toEqual({ entries: [...state], damaged: 0 });
              for (const [key] of all) expect(await records.get(key)).toBe(state.get(key));
            };
            await during(open, {}, async (store) => {
              const records = await store.open(WORDS);
              // Without waiting in between.
              const updates = all.map(([key, value]) => records.update(key, () => value));
              expect(await Promise.all(updates)).toEqual(all.map(([, value]) => value));
              await look(records);
            });
            await during(open, {}, async (store) => look(await store.open(WORDS)));
          }),
        ),
        { numRuns },
      );
    });

    it('makes changes to a record one after another, each knowing the one before', () =>
      withRecords(WORDS, async (records) => {
        const add = (letter: string) => records.update('word', (before = '') => before + letter);
        await Promise.all(Array.from('quotation', add));
        expect(await records.get('word')).toBe('quotation');
      }));

    it('leaves all as it was if a change fails, and takes the next one', () =>
      withRecords(WORDS, async (records) => {
        await records.update('a', () => '1');
        await expect(records.update('a', fail)).rejects.toThrow(RangeError);
        expect(await records.get('a')).toBe('1');
        expect(await records.update('a', (before) => `${before}2`)).toBe('12');
      }));

    it('takes nothing that the schema doesn’t allow', async () => {
      const short: RecordKind<string> = { name: 'short', schema: z.string().max(3) };
      await withRecords(short, async (records) => {
        await records.update('a', () => 'one');
        await expect(records.update('a', () => 'four')).rejects.toThrow(TypeError);
        expect(await records.get('a')).toBe('one');
      });
    });

    it('keeps what this version doesn’t understand, counts it, and keeps it out of the way', () =>
      withStore(async (open) => {
        const newer: RecordKind<number | string> = {
          name: WORDS.name,
          schema: z.union([z.number(), z.string()]),
        };
        await during(open, {}, async (store) => {
          const records = await store.open(newer);
          await records.update('a', () => 1);
          await records.update('b', () => 'two');
          await records.update('c/1', () => 3);
        });
        await during(open, {}, async (store) => {
          const records = await store.open(WORDS);
          expect(await records.list()).toEqual({ entries: [['b', 'two']], damaged: 2 });
          expect(await records.get('a')).toBeUndefined();
          await records.update('b', () => undefined);
          expect(await records.listOf('c')).toEqual([]);
          expect(await records.countOf('c')).toBe(0);
          expect(await records.deleteOf('c')).toBe(0);
        });
        await during(open, {}, async (store) => {
          expect((await (await store.open(newer)).list()).entries).toEqual([['a', 1]]);
        });
      }));

    it('keeps what only a newer version knows of a record', () =>
      withRecords(NOTES, async (records) => {
        const note = { at: START, mood: { of: 'tomorrow' } };
        await records.update('a', () => note);
        await records.update('a', (before) => ({ at: START, ...before, note: 'new' }));
        expect(await records.get('a')).toEqual({ ...note, note: 'new' });
      }));

    it('keeps kinds apart, each opened once', () =>
      withStore((open) =>
        during(open, {}, async (store) => {
          const words = await store.open(WORDS);
          const others = await store.open(OTHERS);
          await words.update('a', () => 'mine');
          await others.update('a', () => 'theirs');
          await others.update('b', () => 'theirs');
          expect((await words.list()).entries).toEqual([['a', 'mine']]);
          expect(await words.deleteOf('a')).toBe(1);
          expect(await others.get('a')).toBe('theirs');
          await expect(store.open(OTHERS)).rejects.toThrow('other-words is open already');
        }),
      ));

    it('lists, counts and deletes what is an owner’s, and nobody else’s', () =>
      withRecords(WORDS, async (records) => {
        for (const key of ['ann', 'ann/1', 'ann/2/3', 'anna', 'anna/1', 'an', 'ben/ann']) {
          await records.update(key, () => key);
        }
        expect(await records.countOf('ann')).toBe(3);
        await records.update('ann', () => 'ann, later');
        expect(await records.listOf('ann')).toEqual([
          ['ann/1', 'ann/1'],
          ['ann/2/3', 'ann/2/3'],
          ['ann', 'ann, later'],
        ]);
        expect(await records.listOf('nobody')).toEqual([]);
        expect(await records.deleteOf('ann')).toBe(3);
        expect(await records.countOf('ann')).toBe(0);
        const { entries } = await records.list();
        expect(entries.map(([key]) => key)).toEqual(['anna', 'anna/1', 'an', 'ben/ann']);
      }));

    it('gives out nothing that has outlived its time, and lets go of it when it is tidied', () =>
      withStore(async (open) => {
        let time = START;
        await during(open, { now: () => time }, async (store) => {
          const records = await store.open(NOTES);
          await records.update('ann/1', () => ({ at: START }));
          await records.update('ann/2', () => ({ at: START + 1 }));
          time += 2 * DAY_MS;
          expect(await records.get('ann/1')).toBeUndefined();
          expect(await records.get('ann/2')).toEqual({ at: START + 1 });
          expect((await records.list()).entries).toEqual([['ann/2', { at: START + 1 }]]);
          expect(await records.listOf('ann')).toEqual([['ann/2', { at: START + 1 }]]);
          expect(await records.countOf('ann')).toBe(2);
          await store.tidy();
          expect(await records.countOf('ann')).toBe(1);
          expect(await records.update('ann/3', () => ({ at: START }))).toBeUndefined();
          time += 1;
        });
        await during(open, { now: () => time }, async (store) => {
          expect(await (await store.open(NOTES)).countOf('ann')).toBe(0);
        });
      }));

    it('keeps nothing that members write where that isn’t allowed, nor what it kept before', () =>
      withStore(async (open) => {
        const write = async (store: RecordStore): Promise<KeyedRecords<Note>> => {
          const records = await store.open(NOTES);
          await records.update('a', () => ({ at: START, note: 'some of it' }));
          await records.update('b', () => ({ at: START, note: 'all of it' }));
          return records;
        };
        const bare = [['a', { at: START }]];
        await during(open, { keepQuestions: false }, async (store) => {
          expect((await (await write(store)).list()).entries).toEqual(bare);
        });
        await during(open, {}, async (store) => {
          const records = await store.open(NOTES);
          expect((await records.list()).entries).toEqual(bare);
        });
        await during(open, {}, async (store) => {
          expect((await (await write(store)).list()).entries).toHaveLength(2);
        });
        await during(open, { keepQuestions: false }, async (store) => {
          expect((await (await store.open(NOTES)).list()).entries).toEqual(bare);
        });
        await during(open, {}, async (store) => {
          expect((await (await store.open(NOTES)).list()).entries).toEqual(bare);
        });
      }));

    it('tells whether something could be kept, which leaves no trace', () =>
      withStore(async (open) => {
        await during(open, {}, async (store) => {
          const records = await store.open(WORDS);
          await Promise.all([store.probe(), store.probe()]);
          expect((await records.list()).entries).toEqual([]);
        });
      }));

    it('finishes the changes under way when it is closed, and takes no other', () =>
      withStore(async (open) => {
        const store = await open({ keepQuestions: true, now: () => START });
        const records = await store.open(WORDS);
        const update = records.update('a', () => '1');
        await store.close();
        await update;
        await expect(records.update('b', () => '2')).rejects.toThrow('closed');
        await during(open, {}, async (again) => {
          expect((await (await again.open(WORDS)).list()).entries).toEqual([['a', '1']]);
        });
      }));

    it('has a salt of its own, the same each time', async () => {
      const salts: string[] = [];
      const note = async ({ salt }: RecordStore): Promise<void> => {
        salts.push(salt);
      };
      for (const times of [2, 1]) {
        await withStore(async (open) => {
          for (let time = 0; time < times; time += 1) await during(open, {}, note);
        });
      }
      const [first, again, another] = salts;
      expect(first).toMatch(/^[0-9a-f]{64}$/);
      expect(again).toBe(first);
      expect(another).not.toBe(first);
    });
  });
}
