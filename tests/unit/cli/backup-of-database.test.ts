import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTombstones } from '../../../src/living/takedown/tombstones.ts';
import { openKept } from '../../../src/open-kept.ts';
import { openSourceStates } from '../../../src/records/files/source-states.ts';
import { openPostgresStore } from '../../../src/records/postgres/postgres-store.ts';
import { revisionCode } from '../../../src/records/revisions.ts';
import { openSharedTombstones, TAKEDOWNS } from '../../../src/replicas/shared-tombstones.ts';
import { openFetchedStore } from '../../../src/sources/fetched-store.ts';
import { newStatus } from '../../../src/sources/source-status.ts';
import { readTree, writeTree } from '../../support/file-tree.ts';
import { NO_LOG } from '../../support/no-log.ts';
import { describeWithPostgres } from '../../support/postgres.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { knownOfFetched } from '../../support/sources/known-of-fetched.ts';
import { makeSource } from '../../support/sources/pretend-sources.ts';
import { runCli } from './fake-io.ts';

const USER = '111111111111111111';
const FEED = 'https://herald.example/feed';
const PAGE = 'https://herald.example/mill';
const FILE = 'web/herald.example/mill.fetched';
const RULES = { keepQuestions: false, now: Date.now };
const REVISION = { id: 'mill', title: 'The mill “old”', authors: [], tags: [], text: 'It was.\0' };
const by = { serverId: '1200000000000000004', userId: USER, atMs: Date.now() };

/** Some of all that a bot keeps. */
async function keepSome(folder: string): Promise<void> {
  const watch = { tell() {}, schedule: () => () => {} };
  const config = { corpusDir: folder, dataDir: folder, keepQuestions: false };
  const { records, revisions } = await openKept(config, NO_LOG, watch);
  await records.preferences.change(USER, { style: 'plain' });
  await records.preferences.change(USER, { style: 'rich' });
  await revisions.keep(REVISION);
  await records.proposals.add(
    { serverId: by.serverId, userId: USER, locale: 'en-GB', title: 'The kiln' },
    { fileName: 'kiln.txt', bytes: Buffer.from('The kiln.') },
  );
  await records.close();
  const states = await openSourceStates(join(folder, 'sources'));
  await states.save(newStatus(makeSource({ url: FEED }), 5));
  const items = await states.openItems(FEED);
  for (const address of [PAGE, `${PAGE}/2`]) {
    await items.set(address, {
      listed: { url: address },
      state: { kind: 'kept', file: FILE },
      firstAt: 1,
      changedAt: 2,
      nextAt: 3,
    });
  }
  await items.delete(`${PAGE}/2`);
  await items.close();
  await states.takeDown('abc');
  const entry = { file: FILE, title: 'The mill', collection: 'web', by };
  await states.changeAdded(PAGE, () => entry);
  await states.close();
  await openFetchedStore(join(folder, 'fetched')).write(FILE, knownOfFetched(), Buffer.from('<p>'));
  const tombstones = await openTombstones(folder, () => 7);
  await tombstones.raise('gone');
}

/** What a folder says, whatever lines of it are out of date. */
async function whatIsIn(folder: string): Promise<object> {
  const watch = { tell() {}, schedule: () => () => {} };
  const config = { corpusDir: folder, dataDir: folder, keepQuestions: false };
  const { records, revisions } = await openKept(config, NO_LOG, watch);
  const [proposal] = await records.proposals.suggestedIn(by.serverId);
  const kept = {
    style: (await records.preferences.get(USER)).style,
    about: await records.keptAbout(USER),
    proposal,
    revision: await revisions.read(revisionCode(REVISION)),
  };
  await records.close();
  const states = await openSourceStates(join(folder, 'sources'));
  const items = await states.openItems(FEED);
  const known = [...items.known];
  await items.close();
  const sources = {
    list: await states.list(),
    known,
    takenDown: [...(await states.takenDown())],
    added: [...(await states.added())],
  };
  await states.close();
  const tree = await readTree(folder);
  return {
    ...kept,
    ...sources,
    salt: tree['salt'],
    held: Object.entries(tree).filter(([path]) => path.startsWith('proposed/')),
    file: await openFetchedStore(join(folder, 'fetched')).read(FILE),
    tombstones: (await openTombstones(folder)).all(),
  };
}

describeWithPostgres('A backup', (server) => {
  it('of a folder is restored into a database, and one of that into a folder', async () => {
    const scratch = await scratchFolder('move');
    const [before, after, corpus] = ['before', 'after', 'corpus'].map((name) =>
      join(scratch, name),
    );
    if (!before || !after || !corpus) throw new Error('there are three');
    await keepSome(before);
    await writeTree(corpus, { 'sources.yaml': `sources:\n  - ${FEED}\n` });
    const url = await server().url();
    const inFolder = { DATA_DIR: before, CORPUS_DIR: corpus };
    const inDatabase = { DATA_DIR: join(scratch, 'own'), CORPUS_DIR: corpus, DATABASE_URL: url };
    const backup = join(scratch, 'folder.tar.gz');
    expect(await runCli(['backup', backup], { environment: inFolder })).toMatchObject({
      exitCode: 0,
    });
    const moved = await runCli(['restore', backup], { environment: inDatabase });
    expect(moved).toMatchObject({ exitCode: 0, stderr: '' });
    expect(moved.stdout).toMatch(/^✓ The database holds \d+ records and 3 files as Pullquote/u);

    const again = await runCli(['restore', backup], { environment: inDatabase });
    expect(again).toMatchObject({ exitCode: 1, stdout: '' });
    expect(again.stderr).toMatch(/The database .* is not empty.*--force/u);

    const store = await openPostgresStore(url, RULES);
    const { marks, leases } = store;
    const tombstones = await openSharedTombstones({
      records: await store.open(TAKEDOWNS),
      marks,
      now: () => 8,
    });
    await tombstones.raise('later');
    await leases.claim('fetching', 'somebody', 60_000);
    const inUse = await runCli(['restore', backup, '--force'], { environment: inDatabase });
    expect(inUse.stderr).toContain('is in use by a bot');
    await leases.release('fetching', 'somebody');
    await store.close();
    expect(await runCli(['restore', backup, '--force'], { environment: inDatabase })).toMatchObject(
      { exitCode: 0, stderr: '' },
    );

    const second = join(scratch, 'database.tar.gz');
    const written = await runCli(['backup', second], { environment: inDatabase });
    expect(written).toMatchObject({ exitCode: 0, stderr: '' });
    const back = await runCli(['restore', second], {
      environment: { DATA_DIR: after, CORPUS_DIR: corpus },
    });
    expect(back).toMatchObject({ exitCode: 0, stderr: '' });
    const expected = await whatIsIn(before);
    expect(await whatIsIn(after)).toEqual({
      ...expected,
      tombstones: expect.arrayContaining([
        { id: 'gone', at: 7, isDone: false },
        { id: 'later', at: 8, isDone: false },
      ]) as unknown,
    });
  });

  it('says how much of a folder a database can’t hold', async () => {
    const scratch = await scratchFolder('move');
    const folder = join(scratch, 'kept');
    await keepSome(folder);
    const file = join(folder, 'preferences.jsonl');
    await appendFile(file, '{"key":"1","value":\n{"key":"2"}\n');
    // No UTF-8.
    await appendFile(file, Buffer.from('{"key":"3","value":{"style":"\u00ff"}}\n', 'latin1'));
    const backup = join(scratch, 'folder.tar.gz');
    const environment = { DATA_DIR: folder, CORPUS_DIR: scratch };
    expect(await runCli(['backup', backup], { environment })).toMatchObject({ exitCode: 0 });
    const DATABASE_URL = await server().url();
    const moved = await runCli(['restore', backup], {
      environment: { ...environment, DATABASE_URL },
    });
    expect(moved).toMatchObject({ exitCode: 0, stderr: '' });
    expect(moved.stdout).toContain('! 3 lines can’t be understood, and stayed in the backup.');
  });
});
