import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { LostLeaseError } from '../../../src/records/lost-lease-error.ts';
import {
  openPostgresStore,
  type PostgresStore,
} from '../../../src/records/postgres/postgres-store.ts';
import {
  guardedStates,
  sharedSourceStates,
  SOURCE_ITEMS,
  SOURCE_STATUSES,
} from '../../../src/replicas/shared-source-states.ts';
import {
  newStatus,
  sourceCode,
  type SourceItem,
  type SourceStates,
} from '../../../src/sources/source-status.ts';
import { describeWithPostgres } from '../../support/postgres.ts';
import { makeSource } from '../../support/sources/pretend-sources.ts';

const FEED = 'https://herald.example/feed';
const OTHER = 'https://mill.example/feed?of=a/b';
const PAGE = 'https://herald.example/mill';
const ITEM: SourceItem = {
  listed: { url: PAGE },
  state: { kind: 'kept', file: 'web/herald.example/mill.fetched' },
  firstAt: 1,
  changedAt: 2,
  nextAt: 3,
};

const BY = { serverId: '1200000000000000004', atMs: 1 };

const statusOf = (url: string) => newStatus(makeSource({ url }), 5);

async function openStore(url: string): Promise<PostgresStore> {
  const store = await openPostgresStore(url, { keepQuestions: false, now: Date.now });
  onTestFinished(() => store.close());
  return store;
}

describeWithPostgres('What processes that share a database know of sources', (server) => {
  async function openTwo(): Promise<readonly [SourceStates, SourceStates]> {
    const url = await server().url();
    const open = async () => sharedSourceStates(await openStore(url));
    return [await open(), await open()];
  }

  it('is known to all', async () => {
    const [one, other] = await openTwo();
    await one.save(statusOf(FEED));
    const items = await one.openItems(FEED);
    await items.set(PAGE, ITEM);
    await one.takeDown(PAGE);
    await one.changeAdded(PAGE, () => ({
      file: 'f',
      title: 'The mill',
      collection: 'web',
      by: BY,
    }));
    expect(await other.list()).toEqual([statusOf(FEED)]);
    expect((await other.openItems(FEED)).known).toEqual(new Map([[PAGE, ITEM]]));
    expect(await other.takenDown()).toEqual(new Set([PAGE]));
    expect(await other.added()).toMatchObject(new Map([[PAGE, { title: 'The mill' }]]));
    await items.delete(PAGE);
    expect(items.known.size).toBe(0);
    expect((await other.openItems(FEED)).known.size).toBe(0);
  });

  it('is kept apart for each source, and forgotten of one alone', async () => {
    const [one, other] = await openTwo();
    for (const url of [FEED, OTHER]) {
      await one.save(statusOf(url));
      await (await one.openItems(url)).set(PAGE, ITEM);
    }
    await other.forget(FEED);
    expect((await one.list()).map(({ url }) => url)).toEqual([OTHER]);
    expect((await one.openItems(FEED)).known.size).toBe(0);
    expect((await one.openItems(OTHER)).known.size).toBe(1);
  });

  it('is written by nobody who may not go on', async () => {
    const [one, other] = await openTwo();
    let mayGoOn = true;
    const guarded = guardedStates(one, async () => {
      if (!mayGoOn) throw new LostLeaseError();
    });
    await guarded.save(statusOf(FEED));
    const items = await guarded.openItems(FEED);
    await items.set(PAGE, ITEM);
    mayGoOn = false;
    for (const writing of [
      guarded.save(statusOf(OTHER)),
      guarded.forget(FEED),
      guarded.takeDown(PAGE),
      items.set(OTHER, ITEM),
      items.delete(PAGE),
    ]) {
      await expect(writing).rejects.toThrow(LostLeaseError);
    }
    expect((await other.list()).map(({ url }) => url)).toEqual([FEED]);
    expect([...(await other.openItems(FEED)).known.keys()]).toEqual([PAGE]);
    expect(await other.takenDown()).toEqual(new Set());
  });

  it('of a later version is left out by an older one, and kept', async () => {
    const url = await server().url();
    const later = await openStore(url);
    const anything = z.looseObject({});
    const statuses = await later.open({ name: SOURCE_STATUSES.name, schema: anything });
    const items = await later.open({ name: SOURCE_ITEMS.name, schema: anything });
    await statuses.update(OTHER, () => ({ url: OTHER, phase: 'new moon' }));
    await items.update(`${sourceCode(FEED)}/${PAGE}`, () => ({ state: { kind: 'lent' } }));
    const states = await sharedSourceStates(await openStore(url));
    await states.save(statusOf(FEED));
    expect((await states.list()).map((one) => one.url)).toEqual([FEED]);
    expect((await states.openItems(FEED)).known.size).toBe(0);
    await states.forgetSetAside();
    expect(await statuses.get(OTHER)).toEqual({ url: OTHER, phase: 'new moon' });
    expect(await items.get(`${sourceCode(FEED)}/${PAGE}`)).toEqual({ state: { kind: 'lent' } });
  });
});
