import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import manifest from '../../../../package.json' with { type: 'json' };
import { VOTES } from '../../../../src/records/feedback.ts';
import type { Leases } from '../../../../src/records/lease.ts';
import { openDatabase } from '../../../../src/records/postgres/database.ts';
import {
  openPostgresStore,
  postgresSource,
  type PostgresStore,
} from '../../../../src/records/postgres/postgres-store.ts';
import type { RecordKind, StoreRules } from '../../../../src/records/record-store.ts';
import { RecordsError } from '../../../../src/records/records-error.ts';
import { type Revision, revisionCode } from '../../../../src/records/revisions.ts';
import { describeWithPostgres } from '../../../support/postgres.ts';
import { runCli } from '../../cli/fake-io.ts';
import { describeRecordStore } from '../../../support/record-store-contract.ts';

const RULES: StoreRules = { keepQuestions: true, now: () => 1 };
const WORDS: RecordKind<string> = { name: 'words', schema: z.string() };
const NUMBERS: RecordKind<number> = { name: 'words', schema: z.number() };

/** As many as were asked for. */
type Stores = readonly [PostgresStore, PostgresStore, ...PostgresStore[]];

async function sql(url: string, text: string): Promise<readonly object[]> {
  const database = openDatabase(url);
  try {
    return await database.query({ text });
  } finally {
    await database.close();
  }
}

describeWithPostgres('With PostgreSQL,', (server) => {
  describeRecordStore(
    'a database',
    async (use) => {
      const url = await server().url();
      return use((rules) => openPostgresStore(url, rules));
    },
    10,
  );

  /** Opens the same new database as several processes would. */
  async function withStores(
    count: number,
    use: (stores: Stores, url: string) => Promise<void>,
  ): Promise<void> {
    const url = await server().url();
    const opening = Array.from({ length: count }, () => openPostgresStore(url, RULES));
    const stores = await Promise.all(opening);
    try {
      await use(stores as unknown as Stores, url);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  }

  describe('a database that several processes have open', () => {
    it('is made once, with one salt, though all come at the same time', () =>
      withStores(4, async (stores) => {
        expect(new Set(stores.map(({ salt }) => salt)).size).toBe(1);
      }));

    it('shows at once to each what another changed', () =>
      withStores(2, async ([one, other]) => {
        const [mine, theirs] = [await one.open(WORDS), await other.open(WORDS)];
        await mine.update('a', () => '1');
        expect(await theirs.get('a')).toBe('1');
        expect(await theirs.update('a', (before) => `${before}2`)).toBe('12');
        expect((await mine.list()).entries).toEqual([['a', '12']]);
        expect(await mine.deleteOf('a')).toBe(1);
        expect(await theirs.countOf('a')).toBe(0);
      }));

    it('loses no change and makes none twice, whoever makes which at the same time', async () => {
      const client = fc.nat({ max: 2 });
      const added = fc.tuple(client, fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 9 }));
      await fc.assert(
        fc.asyncProperty(fc.array(added, { maxLength: 40 }), (all) =>
          withStores(3, async (stores) => {
            const clients = await Promise.all(stores.map((store) => store.open(NUMBERS)));
            const sums = { a: 0, b: 0 };
            for (const [, key, number] of all) sums[key] += number;
            await Promise.all(
              all.map(async ([who, key, number]) =>
                clients[who]?.update(key, (before = 0) => before + number),
              ),
            );
            for (const records of clients) {
              expect((await records.get('a')) ?? 0).toBe(sums.a);
              expect((await records.get('b')) ?? 0).toBe(sums.b);
            }
          }),
        ),
        { numRuns: 8 },
      );
    });

    it('lets only one of them take what can be taken once', () =>
      withStores(3, async (stores) => {
        const clients = await Promise.all(stores.map((store) => store.open(WORDS)));
        const [first] = clients;
        for (let time = 0; time < 20; time += 1) {
          await first?.update('a', () => 'free');
          const takers: string[] = [];
          await Promise.all(
            clients.map(async (records, who) => {
              let isMine = false;
              await records.update('a', (before) => {
                isMine = before === 'free';
                return isMine ? `taken by ${who}` : before;
              });
              if (isMine) takers.push(`taken by ${who}`);
            }),
          );
          expect(takers).toEqual([await first?.get('a')]);
        }
      }));
  });

  describe('a database', () => {
    it('takes keys and values that PostgreSQL’s own texts could not hold', () =>
      withStores(1, async ([store]) => {
        const records = await store.open(WORDS);
        const odd = [
          '\0',
          '\uD800',
          'x'.repeat(9000),
          '😀'.repeat(3000),
          "'; DROP TABLE x; --",
          '\\u0000',
        ];
        for (const each of odd) await records.update(`ann/${each}`, () => each);
        expect((await records.list()).entries).toEqual(odd.map((each) => [`ann/${each}`, each]));
        expect(await records.deleteOf('ann')).toBe(odd.length);
      }));

    it('keeps what this version doesn’t understand beside what is put in its place', () =>
      withStores(1, async ([store], url) => {
        const numbers = await store.open(NUMBERS);
        await numbers.update('ann', () => 7);
        const other = await openPostgresStore(url, RULES);
        const words = await other.open(WORDS);
        await words.update('ann', () => 'seven');
        expect(await words.list()).toEqual({ entries: [['ann', 'seven']], damaged: 1 });
        await words.update('ann', () => undefined);
        expect(await words.list()).toEqual({ entries: [], damaged: 0 });
        await other.close();
      }));

    it('can be read without changing anything, as by the command line', () =>
      withStores(1, async ([store], url) => {
        await (await store.open(WORDS)).update('a', () => '1');
        const forgetful = { ...WORDS, withoutWords: () => undefined };
        const source = postgresSource(url, { ...RULES, keepQuestions: false });
        expect((await (await source.open(forgetful)).list()).entries).toEqual([]);
        await source.close();
        expect(await sql(url, 'SELECT 1 FROM pullquote_records')).toHaveLength(1);
      }));

    it('is what the command line reads feedback from', () =>
      withStores(1, async ([store], url) => {
        const vote = { vote: 'helpful', excerpts: [], at: Date.now() } as const;
        await (await store.open(VOTES)).update('ann/1', () => vote);
        const { stdout } = await runCli(['feedback', '--json'], {
          environment: { DATABASE_URL: url },
        });
        expect(JSON.parse(stdout)).toMatchObject({ votes: { helpful: 1 } });
      }));

    it('that a newer version made is refused, and left as it is', () =>
      withStores(1, async (_stores, url) => {
        await sql(url, `UPDATE pullquote_about SET value = '99' WHERE name = 'format'`);
        await sql(url, `UPDATE pullquote_about SET value = '9.0.0' WHERE name = 'pullquote'`);
        const opening = openPostgresStore(url, RULES);
        await expect(opening).rejects.toThrow(RecordsError);
        await expect(opening).rejects.toThrow(
          `holds what Pullquote 9.0.0 keeps (format 99), and this is ${manifest.version}`,
        );
        const about = await sql(url, `SELECT value FROM pullquote_about WHERE name = 'pullquote'`);
        expect(about).toEqual([{ value: '9.0.0' }]);
      }));

    it('is used again once it is back, and says meanwhile that it can’t be reached', () =>
      withStores(1, async ([store]) => {
        const records = await store.open(WORDS);
        await records.update('a', () => '1');
        await server().stop();
        await expect(records.get('a')).rejects.toThrow(RecordsError);
        await expect(records.update('a', () => '2')).rejects.toThrow(/can’t be reached|stopped/u);
        await expect(store.probe()).rejects.toThrow(RecordsError);
        await server().start();
        expect(await records.get('a')).toBe('1');
        expect(await records.update('a', (before) => `${before}3`)).toBe('13');
        await store.probe();
      }));

    it('goes on where the server ends its connections', () =>
      withStores(1, async ([store], url) => {
        const records = await store.open(WORDS);
        await records.update('a', () => '1');
        await sql(
          url,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE application_name = 'pullquote' AND pid <> pg_backend_pid()`,
        );
        expect(await records.update('a', (before) => `${before}2`)).toBe('12');
      }));

    it('that takes no changes is no place to keep something', () =>
      withStores(1, async (_stores, url) => {
        const readOnly = `${url}%20-c%20default_transaction_read_only%3Don`;
        await expect(openPostgresStore(readOnly, RULES)).rejects.toThrow('it is read-only');
      }));

    it('never tells its password, whatever is wrong', async () => {
      const url = await server().url();
      const wrong = [
        url.replace('/postgres?', '/nowhere?'),
        url.replace('pullquote:', 'stranger:'),
        url.replace(/host=[^&]+/u, 'host=%2Fnowhere'),
        'postgresql://ann:secret-canary@127.0.0.1:1/x',
        'postgresql://ann:secret-canary@127.0.0.1:1/x?sslrootcert=/nowhere',
        'postgresql://ann:secret-canary@[half/x',
      ];
      for (const each of wrong) {
        const error: unknown = await openPostgresStore(each, RULES).catch((thrown) => thrown);
        expect(error).toBeInstanceOf(RecordsError);
        const told = [error, (error as Error).cause].map(
          (one) => `${String(one)} ${JSON.stringify(one)}`,
        );
        expect(told.join('\n')).not.toContain('secret-canary');
      }
    });
  });

  describe('A lease in a database', () => {
    const [ann, ben] = ['ann', 'ben'];

    it('has one holder, who renews it and keeps its fence', () =>
      withStores(2, async (stores) => {
        const [mine, theirs] = stores.map(({ leases }) => leases) as [Leases, Leases];
        expect(await mine.claim('alerts', ann, 60_000)).toBe(1);
        expect(await theirs.claim('alerts', ben, 60_000)).toBeUndefined();
        expect(await theirs.claim('fetching', ben, 60_000)).toBe(1);
        expect(await mine.claim('alerts', ann, 60_000)).toBe(1);
      }));

    it('goes to one of those who wait once it runs out, with another fence', () =>
      withStores(3, async (stores) => {
        const [first, ...others] = stores.map(({ leases }) => leases) as [Leases, ...Leases[]];
        await first.claim('alerts', ann, 50);
        await new Promise((resolve) => setTimeout(resolve, 60));
        const claims = await Promise.all(
          others.map((leases, who) => leases.claim('alerts', `ben ${who}`, 60_000)),
        );
        expect(new Set(claims)).toEqual(new Set([2, undefined]));
        expect(await first.claim('alerts', ann, 50)).toBeUndefined();
      }));

    it('shows by its fence that it was lost meanwhile', () =>
      withStores(1, async ([store]) => {
        const { leases } = store;
        await leases.claim('alerts', ann, 0);
        expect(await leases.claim('alerts', ben, 0)).toBe(2);
        expect(await leases.claim('alerts', ann, 60_000)).toBe(3);
      }));

    it('is free at once when it is let go of by its holder alone', () =>
      withStores(1, async ([store]) => {
        const { leases } = store;
        await leases.claim('alerts', ann, 60_000);
        await leases.release('alerts', ben);
        expect(await leases.claim('alerts', ben, 60_000)).toBeUndefined();
        await leases.release('alerts', ann);
        expect(await leases.claim('alerts', ben, 60_000)).toBe(2);
      }));
  });

  describe('Files in a database', () => {
    it('are read by all, and kept as long as they are needed', () =>
      withStores(2, async ([one, other]) => {
        await one.held.keep('a', Uint8Array.of(0, 255));
        await one.held.keep('b', Uint8Array.of(1));
        expect(await other.held.read('a')).toEqual(Buffer.of(0, 255));
        await other.held.keepOnly(async () => {
          await one.held.keep('c', Uint8Array.of(2));
          return new Set(['b']);
        });
        expect(await one.held.read('a')).toBeUndefined();
        expect(await one.held.read('b')).toEqual(Buffer.of(1));
        expect(await one.held.read('c')).toEqual(Buffer.of(2));
      }));

    it('may be articles as they were, also those that are quoted again just then', () =>
      withStores(2, async ([one, other]) => {
        const lamp: Revision = { id: 'lamp', title: 'Lamp', authors: [], tags: [], text: 'Lit.' };
        await one.revisions.keep(lamp);
        expect(await other.revisions.read(revisionCode(lamp))).toEqual(lamp);
        await one.revisions.retain(async () => {
          await other.revisions.keep(lamp);
          return new Set();
        });
        expect(await other.revisions.read(revisionCode(lamp))).toEqual(lamp);
        await one.revisions.retain(async () => new Set());
        expect(await other.revisions.read(revisionCode(lamp))).toBeUndefined();
      }));
  });
});
