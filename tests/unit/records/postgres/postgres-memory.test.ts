import { expect, it } from 'vitest';
import { openDatabase } from '../../../../src/records/postgres/database.ts';
import { postgresMemory } from '../../../../src/records/postgres/postgres-memory.ts';
import {
  openPostgresStore,
  type PostgresStore,
} from '../../../../src/records/postgres/postgres-store.ts';
import { RecordsError } from '../../../../src/records/records-error.ts';
import type { ShortMemory } from '../../../../src/records/short-memory.ts';
import { describeWithPostgres } from '../../../support/postgres.ts';

const MINUTE_MS = 60_000;
const LIMIT = { uses: 3, withinMs: MINUTE_MS };

/** Longer than anybody at Discord waits: a busy machine makes no answer late. */
const TIMEOUT_MS = MINUTE_MS;

interface Shared {
  readonly store: PostgresStore;
  /** Of three processes. */
  readonly memories: readonly [ShortMemory, ShortMemory, ShortMemory];
  /** Lets so long pass. */
  readonly pass: (ms: number) => Promise<void>;
  readonly sql: (text: string) => Promise<readonly object[]>;
}

describeWithPostgres('What several processes remember in PostgreSQL', (server) => {
  async function share(work: (shared: Shared) => Promise<void>): Promise<void> {
    const url = await server().url();
    const store = await openPostgresStore(url, { keepQuestions: true, now: Date.now });
    const databases = [openDatabase(url), openDatabase(url), openDatabase(url)] as const;
    const memories = databases.map((one) =>
      postgresMemory(one, store.salt, undefined, TIMEOUT_MS),
    ) as unknown as Shared['memories'];
    const database = openDatabase(url);
    const sql = (text: string) => database.query({ text });
    const pass = async (ms: number): Promise<void> => {
      const ago = `interval '${ms} milliseconds'`;
      await sql(`UPDATE pullquote_moments SET until = until - ${ago},
        uses = ARRAY(SELECT time - ${ago} FROM unnest(uses) AS time ORDER BY time)`);
    };
    try {
      await work({ store, memories, pass, sql });
    } finally {
      await Promise.all([store, database, ...databases].map((one) => one.close()));
    }
  }

  it('is taken by one of them, whoever comes at the same time', () =>
    share(async ({ memories }) => {
      for (let round = 0; round < 20; round += 1) {
        const all = [...memories, ...memories].map((memory) => memory.take(`${round}`, MINUTE_MS));
        expect((await Promise.all(all)).filter(Boolean)).toHaveLength(1);
      }
    }));

  it('can be taken again once it is let go of, or its time is over', () =>
    share(async ({ memories: [one, other], pass }) => {
      expect(await one.take('a', MINUTE_MS)).toBe(true);
      await other.release('a');
      expect(await other.take('a', MINUTE_MS)).toBe(true);
      await pass(MINUTE_MS - 5_000);
      expect(await one.take('a', MINUTE_MS)).toBe(false);
      await pass(6_000);
      expect(await one.take('a', MINUTE_MS)).toBe(true);
      expect(await one.take('b', MINUTE_MS)).toBe(true);
    }));

  it('counts uses for all together, exactly, though all come at the same time', () =>
    share(async ({ memories }) => {
      const all = Array.from({ length: 8 }, () => memories).flat();
      const told = await Promise.all(all.map((memory) => memory.use('ann', LIMIT)));
      expect(told.filter((one) => one === undefined)).toHaveLength(3);
      for (const one of told) {
        if (one === undefined) continue;
        expect(one).toBeGreaterThan(0);
        expect(one).toBeLessThanOrEqual(MINUTE_MS);
      }
      expect(await memories[0].use('bob', LIMIT)).toBeUndefined();
    }));

  it('says when the next use is possible, and counts none that isn’t', () =>
    share(async ({ memories: [one, other], pass }) => {
      expect(await one.use('ann', LIMIT)).toBeUndefined();
      await pass(20_000);
      expect(await other.use('ann', LIMIT)).toBeUndefined();
      expect(await one.use('ann', LIMIT)).toBeUndefined();
      for (let time = 0; time < 5; time += 1) {
        const waitMs = await other.use('ann', LIMIT);
        expect(waitMs).toBeGreaterThan(20_000);
        expect(waitMs).toBeLessThanOrEqual(40_000);
      }
      await pass(40_000);
      expect(await other.use('ann', LIMIT)).toBeUndefined();
      expect(await other.use('ann', LIMIT)).toBeGreaterThan(0);
    }));

  it('counts no use that a clock which was put back has ahead of it', () =>
    share(async ({ memories: [one], pass }) => {
      for (let time = 0; time < 3; time += 1) await one.use('ann', LIMIT);
      await pass(-60 * MINUTE_MS);
      expect(await one.use('ann', LIMIT)).toBeUndefined();
    }));

  it('names nobody, whichever process asks', () =>
    share(async ({ memories: [one], store, sql }) => {
      await one.use('1200000000000000007', LIMIT);
      await one.take('the-signature', MINUTE_MS);
      expect(await store.memory.take('the-signature', MINUTE_MS)).toBe(false);
      const rows = JSON.stringify(await sql('SELECT * FROM pullquote_moments'));
      expect(rows).toContain('used/');
      expect(rows).not.toContain('1200000000000000007');
      expect(rows).not.toContain('the-signature');
    }));

  it('is removed once its time is over', async () => {
    const url = await server().url();
    const store = await openPostgresStore(url, { keepQuestions: true, now: Date.now });
    const database = openDatabase(url);
    let nowMs = 0;
    const memory = postgresMemory(database, 'salt', () => nowMs);
    await memory.take('old', 0);
    await memory.take('new', MINUTE_MS);
    nowMs = MINUTE_MS;
    await memory.take('newer', MINUTE_MS);
    const count = async () =>
      (await database.query({ text: 'SELECT name FROM pullquote_moments' })).length;
    await expect.poll(count).toBe(2);
    await Promise.all([database.close(), store.close()]);
  });

  it('says what is wrong where the database is away', async () => {
    const store = await openPostgresStore(await server().url(), {
      keepQuestions: true,
      now: Date.now,
    });
    await server().stop();
    try {
      await expect(store.memory.take('a', 1)).rejects.toThrow(RecordsError);
      await expect(store.memory.use('a', LIMIT)).rejects.toThrow(RecordsError);
    } finally {
      await server().start();
      await store.close();
    }
  });
});
