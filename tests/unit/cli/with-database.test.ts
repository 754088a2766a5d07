import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packFetched } from '../../../src/articles/fetched-file.ts';
import { openDatabase } from '../../../src/records/postgres/database.ts';
import {
  openPostgresStore,
  type PostgresStore,
} from '../../../src/records/postgres/postgres-store.ts';
import { sharedSourceStates } from '../../../src/replicas/shared-source-states.ts';
import { openSharedTombstones, TAKEDOWNS } from '../../../src/replicas/shared-tombstones.ts';
import { newStatus } from '../../../src/sources/source-status.ts';
import { readTree, writeTree } from '../../support/file-tree.ts';
import { describeWithPostgres } from '../../support/postgres.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { knownOfFetched } from '../../support/sources/known-of-fetched.ts';
import { makeSource } from '../../support/sources/pretend-sources.ts';
import { type Outcome, runCli } from './fake-io.ts';

const FEED = 'https://herald.example/feed';
const ADDED = 'https://mill.example/feed';
const MILL = 'web/herald.example/mill';
const BY = { serverId: '1200000000000000004', atMs: 1 };

interface Machine {
  readonly url: string;
  readonly folder: string;
  readonly cli: (...args: readonly string[]) => Promise<Outcome>;
}

async function openStore(url: string): Promise<PostgresStore> {
  const store = await openPostgresStore(url, { keepQuestions: false, now: Date.now });
  onTestFinished(() => store.close());
  return store;
}

describeWithPostgres('Where bots share a database and none runs here,', (server) => {
  async function openMachine(corpus: Readonly<Record<string, string>> = {}): Promise<Machine> {
    const folder = await scratchFolder('cli');
    const list = `sources:\n  - ${FEED}\n`;
    await writeTree(join(folder, 'corpus'), { 'sources.yaml': list, ...corpus });
    const url = await server().url();
    const environment = {
      CORPUS_DIR: join(folder, 'corpus'),
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: url,
    };
    return { url, folder, cli: (...args) => runCli(args, { environment }) };
  }

  it('“sources list” tells what is known of sources, and changes nothing', async () => {
    const { url, folder, cli } = await openMachine();
    const states = await sharedSourceStates(await openStore(url));
    const now = Date.now();
    await states.save({
      ...newStatus(makeSource({ url: FEED }), now),
      kind: 'feed',
      lookedAt: now,
      succeededAt: now,
      articles: 3,
    });
    await states.save(newStatus(makeSource({ url: ADDED }), now));
    const entry = { url: ADDED, file: 'f', title: 'The mill', collection: 'web', by: BY };
    await states.changeAdded(ADDED, () => entry);
    const before = await readTree(folder);
    const { stdout, stderr, exitCode } = await cli('sources', 'list', '--json');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [
        { url: FEED, from: 'list', articles: 3, kind: 'feed' },
        { url: ADDED, from: 'discord' },
      ],
    });
    expect((await cli('sources', 'list')).stdout).toContain('3 articles');
    expect(await readTree(folder)).toEqual(before);
  });

  it('“sources list” and “feedback” find nothing in a database that is new', async () => {
    const { url, cli } = await openMachine();
    const listed = await cli('sources', 'list');
    expect(listed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(listed.stdout).toContain('not looked at yet');
    expect(await cli('feedback')).toMatchObject({ exitCode: 0, stderr: '' });
    const database = openDatabase(url);
    onTestFinished(() => database.close());
    const tables = `SELECT 1 FROM pg_tables WHERE schemaname = current_schema()`;
    expect(await database.query({ text: tables })).toEqual([]);
  });

  it('“sources list” refuses a database of a newer version, and says what to do', async () => {
    const { url, cli } = await openMachine();
    await openStore(url);
    const database = openDatabase(url);
    onTestFinished(() => database.close());
    await database.query({
      text: `UPDATE pullquote_about SET value = CASE name WHEN 'format' THEN '99' ELSE '9.0.0' END
        WHERE name <> 'salt'`,
    });
    const { stderr, exitCode } = await cli('sources', 'list');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Start Pullquote 9.0.0 or newer');
  });

  it('“sources fetch” says where to run it', async () => {
    const { folder, cli } = await openMachine();
    for (const args of [[], [FEED]]) {
      const { stdout, stderr, exitCode } = await cli('sources', 'fetch', ...args);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
      expect(stderr).toContain('No bot runs with this DATA_DIR. With DATABASE_URL, run this where');
    }
    expect(Object.keys(await readTree(folder))).toEqual(['corpus/sources.yaml']);
  });

  it('“takedown” removes a fetched article, and has all others do so', async () => {
    const { url, cli } = await openMachine();
    const store = await openStore(url);
    const { packed } = await packFetched(knownOfFetched(), Buffer.from('<p>The mill.</p>'));
    await store.fetched.put(`${MILL}.fetched`, packed);
    const marks = await store.marks.read();
    const { stdout, stderr, exitCode } = await cli('takedown', MILL, '--yes');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toContain('✓ It is taken down, and doesn’t come back');
    expect(stdout).toContain('one that is started, or runs elsewhere on the same database');
    expect(await store.fetched.codes()).toEqual(new Map());
    expect((await store.marks.read()).get('takedowns')).toBe((marks.get('takedowns') ?? 0) + 1);
    const records = await store.open(TAKEDOWNS);
    const tombstones = await openSharedTombstones({ records, marks: store.marks, now: Date.now });
    expect(tombstones.all()).toMatchObject([{ id: MILL, isDone: false }]);
    expect(await cli('takedown', MILL, '--yes')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('“takedown” deletes a file of this machine’s, and knows what nobody ever had', async () => {
    const { folder, cli } = await openMachine({ 'own.txt': 'The ferry\n\nIt crosses the river.' });
    const { stdout } = await cli('takedown', 'own', '--yes');
    expect(stdout).toContain('1 file deleted');
    expect(Object.keys(await readTree(join(folder, 'corpus')))).toEqual(['sources.yaml']);
    const unknown = await cli('takedown', 'nowhere', '--yes');
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unknown.stderr).toContain('there is no article nowhere, and never was');
  });

  it('each says what is wrong while the database is away, without its password', async () => {
    const { url, cli } = await openMachine({ 'own.txt': 'The ferry\n\nIt crosses the river.' });
    await openStore(url);
    await server().stop();
    for (const args of [['sources', 'list'], ['feedback'], ['takedown', 'own', '--yes']]) {
      const { stdout, stderr, exitCode } = await cli(...args);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
      expect(stderr).toMatch(/The database .* can’t be reached/u);
      expect(stderr).not.toContain('secret-canary');
    }
    await server().start();
    expect((await cli('takedown', 'own', '--yes')).exitCode).toBe(0);
  });
});
