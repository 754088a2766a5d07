import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type FileRecords,
  openFileRecords,
  readFileRecords,
} from '../../../../src/records/files/file-records.ts';
import type { RecordKind } from '../../../../src/records/record-store.ts';
import { anyCharacter } from '../../../support/any-character.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';
import { failingDisk } from './failing-disk.ts';

const KIND: RecordKind<string> = { name: 'kept', schema: z.string() };
const RULES = { keepQuestions: false, now: () => 0 };

const withRecords = (use: (file: string) => Promise<void>) => () =>
  inScratchFolder((folder) => use(join(folder, 'kept.jsonl')));

const open = (file: string, kind = KIND) => openFileRecords(file, kind, RULES);

const read = (file: string, kind = KIND) => readFileRecords(file, kind, RULES);

async function entriesOf(records: FileRecords<string>) {
  return (await records.list()).entries;
}

async function damagedIn(records: FileRecords<string>): Promise<number> {
  return (await records.list()).damaged;
}

async function set(records: FileRecords<string>, key: string, value?: string): Promise<void> {
  await records.update(key, () => value);
}

async function stateOf(file: string): Promise<Readonly<Record<string, string>>> {
  const records = await open(file);
  await records.close();
  return Object.fromEntries(await entriesOf(records));
}

function line(key: string, value: unknown): string {
  return `${JSON.stringify({ key, value })}\n`;
}

type Change = readonly [key: string, value: string | undefined];

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '__proto__', ''),
  fc.string({ unit: anyCharacter, maxLength: 4 }),
);
const value = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom('\n', '{"key":"a"}', '“…”'),
);
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.tuple(key, fc.option(value, { nil: undefined })),
  { maxLength: 12 },
);

/** Without waiting in between. */
async function make(all: readonly Change[], records: FileRecords<string>): Promise<void> {
  await Promise.all(all.map(([key, value]) => set(records, key, value)));
}

/** In the order of the last changes. */
function outcomeOf(all: readonly Change[]): ReadonlyMap<string, string> {
  const state = new Map<string, string>();
  for (const [key, value] of all) {
    state.delete(key);
    if (value !== undefined) state.set(key, value);
  }
  return state;
}

describe('records', () => {
  it('are after any changes what they are after opening them again', async () => {
    await fc.assert(
      fc.asyncProperty(changes, (all) =>
        inScratchFolder(async (folder) => {
          const file = join(folder, 'kept.jsonl');
          const records = await open(file);
          await make(all, records);
          const state = outcomeOf(all);
          expect(await entriesOf(records)).toEqual([...state]);
          await records.close();
          const again = await open(file);
          expect(await entriesOf(again)).toEqual([...state]);
          expect(await damagedIn(again)).toBe(0);
          await again.close();
          expect((await read(file)).entries).toEqual([...state]);
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('are still there, up to the last whole line, wherever the file is cut off', async () => {
    const sets = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sets, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) =>
        inScratchFolder(async (folder) => {
          const file = join(folder, 'kept.jsonl');
          const whole = Buffer.from(all.map(([key, value]) => line(key, value)).join(''));
          const rest = whole.subarray(0, Math.floor(whole.length * share));
          await writeFile(file, rest);
          const completed = rest.toString().split('\n').length - 1;
          // Only its line feed may be missing of the next one.
          const isNextWhole = whole[rest.length] === 0x0a;
          const state = new Map(outcomeOf(all.slice(0, completed + (isNextWhole ? 1 : 0))));

          const records = await open(file);
          expect(new Map(await entriesOf(records))).toEqual(state);
          expect(await damagedIn(records)).toBe(0);
          await set(records, 'next', 'one');
          await records.close();
          const again = await open(file);
          expect(new Map(await entriesOf(again))).toEqual(state.set('next', 'one'));
          expect(await damagedIn(again)).toBe(0);
          await again.close();
        }),
      ),
      { numRuns: 150 },
    );
  });

  it(
    'are not what their schema doesn’t allow',
    withRecords(async (file) => {
      const records = await open(file, { ...KIND, schema: z.string().max(3) });
      await expect(set(records, 'a', 'four')).rejects.toThrow(TypeError);
      await records.close();
      expect(await readFile(file, 'utf8')).toBe('');
    }),
  );
});

describe('deleted records', () => {
  it(
    'leave nothing in the file, not even what they were before',
    withRecords(async (file) => {
      const records = await open(file);
      await set(records, 'ann/1', 'secret');
      await set(records, 'ann/1', 'changed');
      await set(records, 'ben/1', 'stays');
      await set(records, 'ann/2', 'hidden');
      expect(await records.deleteOf('ann')).toBe(2);
      expect(await readFile(file, 'utf8')).toBe(line('ben/1', 'stays'));
      await set(records, 'ben/2', 'new');
      await set(records, 'ben/1');
      expect(await readFile(file, 'utf8')).toBe(line('ben/2', 'new'));
      await records.close();
    }),
  );

  it(
    'take along damaged lines that may be theirs',
    withRecords(async (file) => {
      const [theirs, others, anybodys] = [
        '{"key":"ann/1","value":"secr',
        '{"key":"ben/1","value":',
        'cret"}',
      ];
      await writeFile(file, [theirs, others, anybodys, ''].join('\n'));
      const records = await open(file);
      expect(await damagedIn(records)).toBe(3);
      await set(records, 'ben/2');
      expect(await damagedIn(records)).toBe(3);
      expect(await records.deleteOf('ann')).toBe(0);
      expect(await readFile(file, 'utf8')).toBe(`${others}\n`);
      await records.close();
    }),
  );
});

describe('damaged lines', () => {
  const DAMAGED = [
    Buffer.from('{"key":"b","value":"half of i'),
    Buffer.from('{"key":"a","value":{"a newer version":"knows"}}'),
    Buffer.concat([Buffer.from('{"key":"c","value":"'), Buffer.of(0xff), Buffer.from('"}')]),
    Buffer.alloc(5),
  ];
  const BREAK = Buffer.from('\n');

  it(
    'are counted, cost no other record, and stay as they are where they are',
    withRecords(async (file) => {
      const sound = Buffer.from(line('a', '1'));
      const outdated = Array.from({ length: 20 }, (_, at) => Buffer.from(line('d', String(at))));
      const damaged = DAMAGED.flatMap((bytes) => [bytes, BREAK]);
      await writeFile(file, Buffer.concat([sound, ...damaged, ...outdated]));
      const records = await open(file);
      expect(await damagedIn(records)).toBe(DAMAGED.length);
      expect(await entriesOf(records)).toEqual([
        ['a', '1'],
        ['d', '19'],
      ]);
      await records.close();
      expect(await readFile(file)).toEqual(
        Buffer.concat([sound, ...damaged, Buffer.from(line('d', '19'))]),
      );
      expect(await read(file)).toEqual({
        entries: [
          ['a', '1'],
          ['d', '19'],
        ],
        damaged: DAMAGED.length,
      });
    }),
  );
});

/** Under these rules, words go. */
const kind: RecordKind<string> = {
  ...KIND,
  withoutWords: (text) => (text === 'old' ? undefined : text.slice(0, 2)),
};

describe('opening', () => {
  it(
    'writes the file anew once most of its lines are out of date',
    withRecords(async (file) => {
      const half = line('a', '1') + line('a', '2');
      await writeFile(file, half);
      await stateOf(file);
      expect(await readFile(file, 'utf8')).toBe(half);
      await writeFile(file, half + line('a', '3'));
      await stateOf(file);
      expect(await readFile(file, 'utf8')).toBe(line('a', '3'));
    }),
  );

  it(
    'leaves out or changes what is not to be retained',
    withRecords(async (file) => {
      await writeFile(file, line('a', 'old') + line('b', 'long') + line('c', 'ok'));
      expect((await read(file, kind)).entries).toEqual([
        ['b', 'lo'],
        ['c', 'ok'],
      ]);
      const records = await open(file, kind);
      expect(Object.fromEntries(await entriesOf(records))).toEqual({ b: 'lo', c: 'ok' });
      expect(await readFile(file, 'utf8')).toBe(line('b', 'lo') + line('c', 'ok'));
      await records.close();
    }),
  );
});

describe('records on a full disk', () => {
  it(
    'stay what the disk says',
    withRecords(async (file) => {
      const disk = failingDisk();
      const records = await openFileRecords(file, KIND, RULES, disk.openFile);
      await set(records, 'a', '1');
      disk.isFull = true;
      await expect(set(records, 'a', '2')).rejects.toThrow('the disk is full');
      await expect(set(records, 'a')).rejects.toThrow('the disk is full');
      expect(await records.get('a')).toBe('1');
      expect((await read(file)).entries).toEqual([['a', '1']]);
      disk.isFull = false;
      await set(records, 'b', '2');
      await records.close();
      expect(await stateOf(file)).toEqual({ a: '1', b: '2' });
    }),
  );
});

describe('what stands at the end of a file and is no record', () => {
  it(
    'is set aside, for its reader alone, and told of once',
    withRecords(async (file) => {
      const told: string[] = [];
      const openTold = () =>
        openFileRecords(file, KIND, RULES, undefined, (...paths) => void told.push(...paths));
      await writeFile(file, `${line('a', '1')}{"key":"b","val`);
      await (await openTold()).close();
      await (await openTold()).close();
      expect(told).toEqual([file, `${file}.damaged`]);
      expect(await readFile(`${file}.damaged`, 'utf8')).toBe('{"key":"b","val\n');
      expect((await stat(`${file}.damaged`)).mode & 0o777).toBe(0o600);
      expect(await readFile(file, 'utf8')).toBe(line('a', '1'));
    }),
  );

  it(
    'goes with all that is its owner’s, and with what may be anybody’s',
    withRecords(async (file) => {
      await writeFile(file, '{"key":"a/1","val');
      await (await open(file)).close();
      await writeFile(file, '{"key":"b/1","val');
      await (await open(file)).close();
      await writeFile(file, 'PK\u0003\u0004');
      const records = await open(file);
      await records.deleteOf('a');
      expect(await readFile(`${file}.damaged`, 'utf8')).toBe('{"key":"b/1","val\n');
      await records.deleteOf('b');
      await expect(stat(`${file}.damaged`)).rejects.toThrow('ENOENT');
      await records.close();
    }),
  );
});
