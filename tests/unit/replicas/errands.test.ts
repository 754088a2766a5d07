import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import {
  type ControlCommand,
  controlCommand,
  type ControlDeclaration,
} from '../../../src/living/control/control-command.ts';
import { ControlError } from '../../../src/living/control/control-error.ts';
import { LostLeaseError } from '../../../src/records/lost-lease-error.ts';
import {
  openPostgresStore,
  type PostgresStore,
} from '../../../src/records/postgres/postgres-store.ts';
import type { KeyedRecords, RecordKind } from '../../../src/records/record-store.ts';
import { type Errand, type Errands, ERRANDS, openErrands } from '../../../src/replicas/errands.ts';
import { describeWithPostgres } from '../../support/postgres.ts';

const SOON = { interval: 20 };

const ECHO: ControlDeclaration<{ readonly word: string }, { readonly said: string }> = {
  name: 'echo',
  options: z.object({ word: z.string() }),
  outcome: z.object({ said: z.string() }),
};

interface Process extends Errands {
  readonly store: PostgresStore;
  readonly records: KeyedRecords<Errand>;
  readonly failed: readonly unknown[];
}

async function openProcess(url: string, now = Date.now): Promise<Process> {
  const store = await openPostgresStore(url, { keepQuestions: false, now });
  const records = await store.open(ERRANDS);
  const failed: unknown[] = [];
  const { marks } = store;
  const errands = openErrands({ records, marks, now, onFailed: (error) => failed.push(error) });
  onTestFinished(() => store.close());
  return { ...errands, store, records, failed };
}

/** Looks as soon as there is something, until the test is done. */
async function serve(process: Process, ...commands: readonly ControlCommand[]): Promise<void> {
  const serving = process.serve(commands);
  onTestFinished(() => serving.close());
  await expect.poll(() => process.records.list(), SOON).not.toMatchObject({ entries: [] });
  await serving.look();
}

const saying = (work: (word: string) => string | Promise<string>): ControlCommand =>
  controlCommand(ECHO, async ({ word }) => ({ said: await work(word) }));

describeWithPostgres('An errand between processes that share a database', (server) => {
  async function openTwo(): Promise<{ readonly one: Process; readonly other: Process }> {
    const url = await server().url();
    return { one: await openProcess(url), other: await openProcess(url) };
  }

  it('is done by whoever serves, and leaves nothing behind', async () => {
    const { one, other } = await openTwo();
    const asked = one.ask(ECHO, { word: 'fog' });
    await serve(
      other,
      saying((word) => `${word}, ${word}`),
    );
    expect(await asked).toEqual({ said: 'fog, fog' });
    expect(await one.records.list()).toEqual({ entries: [], damaged: 0 });
  });

  it('says why it can’t be done, and where a bug is told of', async () => {
    const { one, other } = await openTwo();
    const refused = one.ask(ECHO, { word: 'fog' });
    await serve(
      other,
      saying(() => {
        throw new ControlError('Not in fog.');
      }),
    );
    await expect(refused).rejects.toThrow('Not in fog.');
    const failed = one.ask(ECHO, { word: 'fog' });
    await serve(
      other,
      saying(() => {
        throw new TypeError('no word');
      }),
    );
    await expect(failed).rejects.toThrow('its log says more');
    expect(other.failed).toEqual([new TypeError('no word')]);
  });

  it('that an older version doesn’t know is refused', async () => {
    const { one, other } = await openTwo();
    const asked = one.ask({ ...ECHO, name: 'sing' }, { word: 'fog' });
    await serve(
      other,
      saying((word) => word),
    );
    await expect(asked).rejects.toThrow('does not know how to do this; it knows: echo.');
  });

  it('that nobody does is given up, and taken back', async () => {
    const { one } = await openTwo();
    await expect(one.ask(ECHO, { word: 'fog' }, 300)).rejects.toThrow('No process');
    expect(await one.records.list()).toEqual({ entries: [], damaged: 0 });
  });

  it('is left to the next one by a process that has lost its lease', async () => {
    const { one, other } = await openTwo();
    const asked = one.ask(ECHO, { word: 'fog' });
    let isTried = false;
    await serve(
      one,
      saying(() => {
        isTried = true;
        throw new LostLeaseError();
      }),
    );
    await expect.poll(() => isTried, SOON).toBe(true);
    await serve(
      other,
      saying((word) => word),
    );
    expect(await asked).toEqual({ said: 'fog' });
    expect(one.failed).toEqual([]);
  });

  it('is answered though the database was away when it was done', async () => {
    const { one, other } = await openTwo();
    const asked = one.ask(ECHO, { word: 'fog' });
    let times = 0;
    await serve(
      other,
      saying(async (word) => {
        times += 1;
        await server().stop();
        return word;
      }),
    );
    await expect.poll(() => other.records.list().catch(() => 'away'), SOON).toBe('away');
    await server().start();
    expect(await asked).toEqual({ said: 'fog' });
    expect({ times, failed: other.failed }).toEqual({ times: 1, failed: [] });
  });

  it('is done again where its process could ask the database nothing', async () => {
    const { one, other } = await openTwo();
    const asked = one.ask(ECHO, { word: 'fog' });
    let times = 0;
    await serve(
      other,
      saying(async (word) => {
        times += 1;
        if (times === 1) await server().stop();
        if (times === 1) await other.store.probe();
        return word;
      }),
    );
    await expect.poll(() => other.records.list().catch(() => 'away'), SOON).toBe('away');
    await server().start();
    expect(await asked).toEqual({ said: 'fog' });
    expect({ times, failed: other.failed }).toEqual({ times: 2, failed: [] });
  });

  it('that a later version has written is left alone', async () => {
    const url = await server().url();
    const later = await openPostgresStore(url, { keepQuestions: false, now: Date.now });
    onTestFinished(() => later.close());
    const kind: RecordKind<object> = { name: ERRANDS.name, schema: z.looseObject({}) };
    const records = await later.open(kind);
    await records.update('theirs', () => ({ steps: ['echo'] }));
    const one = await openProcess(url);
    const asked = one.ask(ECHO, { word: 'fog' });
    await serve(
      one,
      saying((word) => word),
    );
    expect(await asked).toEqual({ said: 'fog' });
    expect((await records.list()).entries).toEqual([['theirs', { steps: ['echo'] }]]);
  });
});
