import { expect, it, onTestFinished } from 'vitest';
import { codeOfFile } from '../../../../src/records/file-code.ts';
import { LostLeaseError } from '../../../../src/records/lost-lease-error.ts';
import { type Database, openDatabase } from '../../../../src/records/postgres/database.ts';
import {
  openPostgresStore,
  type PostgresStore,
} from '../../../../src/records/postgres/postgres-store.ts';
import { RecordsError } from '../../../../src/records/records-error.ts';
import type { Fence } from '../../../../src/records/shared-files.ts';
import { describeWithPostgres } from '../../../support/postgres.ts';

const [OLD, NEW] = [Buffer.from('old'), Buffer.from([0, 255])];
const HOUR_MS = 60 * 60_000;

/** That of a lease, which one has for so long. */
async function fenceOf({ leases }: PostgresStore, forMs: number): Promise<Fence> {
  return { name: 'fetching', number: (await leases.claim('fetching', 'ann', forMs)) ?? 0 };
}

describeWithPostgres('Files that several processes have in PostgreSQL', (server) => {
  async function open(): Promise<{
    readonly one: PostgresStore;
    readonly other: PostgresStore;
    readonly database: Database;
  }> {
    const url = await server().url();
    const rules = { keepQuestions: false, now: Date.now };
    const [one, other] = [await openPostgresStore(url, rules), await openPostgresStore(url, rules)];
    const database = openDatabase(url);
    onTestFinished(async () => {
      await Promise.all([one, other, database].map((opened) => opened.close()));
    });
    return { one, other, database };
  }

  it('are the same to all, with codes that tell their bytes', async () => {
    const { one, other } = await open();
    await one.fetched.put('a', OLD);
    await other.fetched.put('a', NEW);
    await one.fetched.put('b/c', OLD);
    expect(await one.fetched.read('a')).toEqual(NEW);
    expect(await other.fetched.codes()).toEqual(
      new Map([
        ['a', codeOfFile(NEW)],
        ['b/c', codeOfFile(OLD)],
      ]),
    );
    expect(await other.fetched.remove('a')).toBe(true);
    expect(await one.fetched.remove('a')).toBe(false);
    expect(await one.fetched.read('a')).toBeUndefined();
  });

  it('raise a mark with each that is put or removed, and with nothing else', async () => {
    const { one, other } = await open();
    await Promise.all(
      [one, other, one, other].map(({ fetched }, nth) => fetched.put(`${nth}`, OLD)),
    );
    await one.fetched.remove('0');
    await one.fetched.remove('0');
    expect(await other.marks.read()).toEqual(
      new Map([
        ['fetched-put', 4],
        ['fetched-removed', 1],
      ]),
    );
  });

  it('are written by who has the lease, also where it has run out and nobody took it', async () => {
    const { one } = await open();
    const fence = await fenceOf(one, 0);
    await one.fetched.put('a', OLD, fence);
    expect(await one.fetched.remove('a', fence)).toBe(true);
    expect(await one.fetched.remove('a', fence)).toBe(false);
  });

  it('are left as they are by who has lost the lease', async () => {
    const { one, other } = await open();
    const fence = await fenceOf(one, 0);
    await one.fetched.put('a', OLD, fence);
    const marks = await one.marks.read();
    await other.leases.claim('fetching', 'ben', HOUR_MS);
    await expect(one.fetched.put('a', NEW, fence)).rejects.toThrow(LostLeaseError);
    await expect(one.fetched.put('b', NEW, fence)).rejects.toThrow(LostLeaseError);
    await expect(one.fetched.remove('a', fence)).rejects.toThrow(LostLeaseError);
    await expect(one.fetched.remove('b', fence)).rejects.toThrow(LostLeaseError);
    expect(await other.fetched.read('a')).toEqual(OLD);
    expect((await other.fetched.codes()).size).toBe(1);
    expect(await other.marks.read()).toEqual(marks);
  });

  it('are left as they are under a lease that nobody ever had', async () => {
    const { one } = await open();
    const fence = { name: 'nobody’s', number: 1 };
    await expect(one.fetched.put('a', OLD, fence)).rejects.toThrow(LostLeaseError);
  });

  it('are written before another one has the lease, or not at all', async () => {
    const { one, other, database } = await open();
    const fence = await fenceOf(one, 0);
    await one.fetched.put('a', OLD, fence);
    let putting: Promise<void> | undefined;
    let claiming: Promise<Uint8Array | undefined> | undefined;
    const waiting = async (count: number): Promise<void> => {
      const waits = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'
        AND application_name = 'pullquote'`;
      await expect.poll(() => database.query({ text: waits })).toHaveLength(count);
    };
    await database.alone(async (ask) => {
      // Whoever puts something waits for this.
      await ask({ text: `SELECT 1 FROM pullquote_marks WHERE name = 'fetched-put' FOR UPDATE` });
      putting = one.fetched.put('a', NEW, fence);
      await waiting(1);
      claiming = (async () => {
        await other.leases.claim('fetching', 'ben', HOUR_MS);
        return other.fetched.read('a');
      })();
      await waiting(2);
    });
    await putting;
    expect(await claiming).toEqual(NEW);
  });

  it('are written although the connection is lost in the middle', async () => {
    const { one, database } = await open();
    const fence = await fenceOf(one, HOUR_MS);
    await one.fetched.put('a', OLD, fence);
    let putting: Promise<void> | undefined;
    await database.alone(async (ask) => {
      await ask({ text: `SELECT 1 FROM pullquote_marks WHERE name = 'fetched-put' FOR UPDATE` });
      putting = one.fetched.put('a', NEW, fence);
      const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND application_name = 'pullquote'`;
      await expect.poll(() => database.query({ text: end })).toHaveLength(1);
    });
    await putting;
    expect(await one.fetched.read('a')).toEqual(NEW);
  });

  it('say what is wrong while the database is away', async () => {
    const { one } = await open();
    await one.fetched.put('a', OLD);
    await server().stop();
    await expect(one.fetched.put('a', NEW)).rejects.toThrow(RecordsError);
    await expect(one.fetched.codes()).rejects.toThrow(RecordsError);
    await expect(one.marks.read()).rejects.toThrow(RecordsError);
    await server().start();
    expect(await one.fetched.read('a')).toEqual(OLD);
  });
});
