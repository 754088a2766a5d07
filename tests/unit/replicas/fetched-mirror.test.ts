import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packFetched } from '../../../src/articles/fetched-file.ts';
import { LostLeaseError } from '../../../src/records/lost-lease-error.ts';
import { openDatabase } from '../../../src/records/postgres/database.ts';
import {
  openPostgresStore,
  type PostgresStore,
} from '../../../src/records/postgres/postgres-store.ts';
import { type FetchedMirror, openFetchedMirror } from '../../../src/replicas/fetched-mirror.ts';
import { FetchedStoreError, openFetchedStore } from '../../../src/sources/fetched-store.ts';
import { describeWithPostgres } from '../../support/postgres.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { MAY_MOUNT, mountSmallDisk } from '../../support/small-disk.ts';
import { knownOfFetched } from '../../support/sources/known-of-fetched.ts';

const PAGE = Buffer.from('<p>The mill is old.</p>');
const MILL = 'web/herald.example/mill.fetched';
const KILN = 'web/herald.example/kiln.fetched';
const OVEN = 'web/herald.example/oven.fetched';

const packed = async (bytes: Uint8Array = PAGE): Promise<Uint8Array> =>
  (await packFetched(knownOfFetched(), bytes)).packed;

async function newFolder(): Promise<string> {
  const folder = await scratchFolder('mirror');
  return join(folder, 'data', 'mirror');
}

const namesIn = async (folder: string): Promise<readonly string[]> =>
  [...(await openFetchedStore(folder).names())].toSorted();

function openMirror(
  { fetched }: Pick<PostgresStore, 'fetched'>,
  folder: string,
  takenDown: readonly string[] = [],
): Promise<FetchedMirror> {
  return openFetchedMirror({
    shared: fetched,
    local: openFetchedStore(folder),
    isTakenDown: (id) => takenDown.includes(id),
  });
}

describeWithPostgres('A folder of fetched articles that a database has', (server) => {
  async function openStore(url?: string): Promise<PostgresStore> {
    const rules = { keepQuestions: false, now: Date.now };
    const store = await openPostgresStore(url ?? (await server().url()), rules);
    onTestFinished(() => store.close());
    return store;
  }

  it('has what was there, what comes, what changes, and not what goes', async () => {
    const store = await openStore();
    await store.fetched.put(MILL, await packed());
    const folder = await newFolder();
    const mirror = await openMirror(store, folder);
    expect(await namesIn(folder)).toEqual([MILL]);
    expect(await mirror.follow()).toBe(false);

    const changed = await packed(Buffer.from('<p>The mill is new.</p>'));
    await store.fetched.put(KILN, await packed());
    await store.fetched.put(MILL, changed);
    expect(await mirror.follow()).toBe(true);
    expect(await namesIn(folder)).toEqual([KILN, MILL]);
    expect(await openFetchedStore(folder).bytes(MILL)).toEqual(Buffer.from(changed));

    await store.fetched.remove(MILL);
    expect(await mirror.follow()).toBe(true);
    expect(await namesIn(folder)).toEqual([KILN]);
    expect([...mirror.gone()]).toEqual(['web/herald.example/mill']);
  });

  it('that was another one’s before is made the same, with as little as that takes', async () => {
    const store = await openStore();
    for (const name of [MILL, KILN]) await store.fetched.put(name, await packed());
    const folder = await newFolder();
    await openFetchedStore(folder).put(MILL, await packed());
    await openFetchedStore(folder).put(OVEN, await packed());
    const read: string[] = [];
    const shared = {
      ...store.fetched,
      read: (name: string) => {
        read.push(name);
        return store.fetched.read(name);
      },
    };
    await openMirror({ fetched: shared }, folder);
    expect(await namesIn(folder)).toEqual([KILN, MILL]);
    expect(read).toEqual([KILN]);
  });

  it('never has what was taken down, though it is still there', async () => {
    const store = await openStore();
    for (const name of [MILL, KILN]) await store.fetched.put(name, await packed());
    const folder = await newFolder();
    await openMirror(store, folder, ['web/herald.example/mill']);
    expect(await namesIn(folder)).toEqual([KILN]);
  });

  it('has nothing above itself, whatever names there are, and all else', async () => {
    const store = await openStore();
    const strange = [
      '../x.fetched',
      'web/../../x.fetched',
      '/x.fetched',
      'web//x.fetched',
      './x.fetched',
      String.raw`web\..\..\x.fetched`,
      'web/x',
      '.fetched',
      `${'x'.repeat(300)}.fetched`,
      '',
    ];
    for (const name of strange) await store.fetched.put(name, await packed());
    await store.fetched.put(MILL, await packed());
    const folder = await newFolder();
    const mirror = await openMirror(store, folder);
    expect(await readdir(join(folder, '..'))).toEqual(['mirror']);
    expect(await namesIn(folder)).toContain(MILL);
    await store.fetched.put('../y.fetched', await packed());
    await store.fetched.put(KILN, await packed());
    expect(await mirror.follow()).toBe(true);
    expect(await namesIn(folder)).toContain(KILN);
    expect(await readdir(join(folder, '..', '..'))).toEqual(['data']);
    for (const name of strange) await store.fetched.remove(name);
    await mirror.follow();
    expect(await namesIn(folder)).toEqual([KILN, MILL]);
  });

  it('follows a database that was put back to what it was before', async () => {
    const url = await server().url();
    const store = await openStore(url);
    for (const name of [MILL, KILN]) await store.fetched.put(name, await packed());
    const folder = await newFolder();
    const mirror = await openMirror(store, folder);
    await store.fetched.remove(KILN);
    const database = openDatabase(url);
    onTestFinished(() => database.close());
    await database.query({ text: 'UPDATE pullquote_marks SET number = 1' });
    await store.fetched.put(OVEN, await packed());
    expect(await mirror.follow()).toBe(true);
    expect(await namesIn(folder)).toEqual([MILL, OVEN]);
  });

  it('has nothing more of who has lost the lease', async () => {
    const store = await openStore();
    const folder = await newFolder();
    const mirror = await openMirror(store, folder);
    const number = (await store.leases.claim('fetching', 'ann', 0)) ?? 0;
    const files = mirror.files({ name: 'fetching', number });
    await files.write(MILL, knownOfFetched(), PAGE);
    await store.leases.claim('fetching', 'ben', 60_000);
    await expect(files.write(KILN, knownOfFetched(), PAGE)).rejects.toThrow(LostLeaseError);
    await expect(files.remove(MILL)).rejects.toThrow(LostLeaseError);
    expect(await namesIn(folder)).toEqual([MILL]);
    expect([...(await store.fetched.codes()).keys()]).toEqual([MILL]);
  });

  it('is read and written as the articles that it has', async () => {
    const store = await openStore();
    const folder = await newFolder();
    const files = (await openMirror(store, folder)).files();
    const head = await files.write(MILL, knownOfFetched(), PAGE);
    expect(await files.read(MILL)).toMatchObject({ head, bytes: PAGE });
    expect(await files.read(KILN)).toBeUndefined();
    expect(await files.names()).toEqual(new Set([MILL]));
    expect(await files.remove(MILL)).toBe(true);
    expect(await files.remove(MILL)).toBe(false);
  });

  it.skipIf(!MAY_MOUNT)('on a disk that is full or read-only catches up later', async () => {
    const store = await openStore();
    await store.fetched.put(MILL, await packed());
    const disk = mountSmallDisk();
    const mirror = await openMirror(store, disk.folder);
    await disk.fill();
    for (const name of [KILN, OVEN]) {
      await store.fetched.put(name, await packed(randomBytes(50_000)));
    }
    await expect(mirror.follow()).rejects.toThrow(FetchedStoreError);
    await expect(mirror.follow()).rejects.toThrow('disk is full');
    await disk.makeRoom();
    expect(await mirror.follow()).toBe(true);
    expect(await namesIn(disk.folder)).toEqual([KILN, MILL, OVEN]);

    disk.turnReadOnly();
    await store.fetched.remove(MILL);
    await expect(mirror.follow()).rejects.toThrow(FetchedStoreError);
    disk.turnWritable();
    expect(await mirror.follow()).toBe(true);
    expect(await namesIn(disk.folder)).toEqual([KILN, OVEN]);
  });
});
