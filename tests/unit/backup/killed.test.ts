import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { writePlan } from '../../../src/backup/finish-restore.ts';
import { restoreBackup } from '../../../src/backup/restore-backup.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import { openKept } from '../../../src/open-kept.ts';
import { scheduleTimeout } from '../../../src/schedule.ts';
import { settleKept } from '../../../src/settle-kept.ts';
import { type FileTree, readTree, writeTree } from '../../support/file-tree.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const SUPPORT = fileURLToPath(new URL('../../support/', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** Enough that writing them takes a while. */
const filesOf = (content: string): FileTree =>
  Object.fromEntries(
    Array.from({ length: 150 }, (_, nth) => [`fetched/${nth}.fetched`, content.repeat(nth)]),
  );

async function killed(afterMs: number, args: readonly string[]): Promise<void> {
  const script = join(SUPPORT, 'restoring-process.ts');
  const child = spawn(process.execPath, ['--import', TSX, script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  if (child.exitCode === null) await once(child, 'exit');
}

it('A restore that is broken off at any step leaves what was there, or what is to be there', async () => {
  const script = join(SUPPORT, 'restore-in-steps.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', TSX, script]);
  const lines = stdout.trim().split('\n');
  const states = lines.map((line) => (JSON.parse(line) as { readonly is: string }).is);
  expect(states.length).toBeGreaterThan(25);
  const turn = states.indexOf('new');
  expect(states.slice(0, turn)).toEqual(Array.from({ length: turn }, () => 'old'));
  expect(new Set(states.slice(turn))).toEqual(new Set(['new']));
  expect(states.length - turn).toBeGreaterThan(5);
});

it('A bot that is started finishes a restore first, before it looks at what is kept', async () => {
  const folder = await scratchFolder('killed');
  const [dataDir, corpusDir] = [join(folder, 'data'), join(folder, 'corpus')];
  const [old, restored] = ['0a', '0b'].map((byte) => `${byte.repeat(32)}\n`);
  await writeTree(corpusDir, {});
  await writeTree(dataDir, { salt: old ?? '', 'restoring/files/data/salt': restored ?? '' });
  await writePlan(dataDir, { aside: 'before-restore-20260304T050607001Z', names: ['salt'] });
  const log = recordingLog();
  const { records } = await openKept({ dataDir, corpusDir, keepQuestions: false }, log, {
    tell: (advice) => log.warn(advice),
    schedule: scheduleTimeout,
  });
  await records.close();
  const { salt, 'before-restore-20260304T050607001Z/salt': aside } = await readTree(dataDir);
  expect({ salt, aside }).toEqual({ salt: restored, aside: old });
});

it('A restore that is killed leaves what was there, or what is to be there', async () => {
  const folder = await scratchFolder('killed');
  const [file, corpusDir] = [join(folder, 'backup.tar.gz'), join(folder, 'corpus')];
  const made = join(folder, 'made');
  await writeTree(made, filesOf('new'));
  await writeBackup({ file, dataDir: made, corpusDir, version: '1', dataFormat: 1, now: Date.now });
  const states = new Set<string>();
  for (let kill = 0; kill < 6; kill += 1) {
    const dataDir = join(folder, `data-${kill}`);
    await writeTree(dataDir, filesOf('old'));
    await killed(kill * 60, ['restore', file, dataDir, corpusDir]);
    await settleKept({ dataDir, corpusDir });
    const tree = await readTree(join(dataDir, 'fetched'));
    states.add(tree['100.fetched']?.slice(0, 3) ?? 'none');
    expect(await readTree(join(dataDir, 'fetched'))).toEqual(
      Object.fromEntries(
        Object.entries(filesOf(tree['100.fetched']?.slice(0, 3) ?? ''))
          .map(([path, text]) => [path.replace('fetched/', ''), text])
          .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      ),
    );
  }
  expect([...states].filter((state) => state !== 'old' && state !== 'new')).toEqual([]);
});

it('A backup that is killed leaves none, or a whole one', async () => {
  const folder = await scratchFolder('killed');
  const [dataDir, corpusDir] = [join(folder, 'data'), join(folder, 'corpus')];
  await writeTree(dataDir, filesOf('kept'));
  for (let kill = 0; kill < 5; kill += 1) {
    const file = join(folder, `${kill}.tar.gz`);
    await killed(kill * 25, ['backup', file, dataDir, corpusDir]);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    const restored = join(folder, `restored-${kill}`);
    await writeTree(restored, {});
    await restoreBackup({ file, dataDir: restored, corpusDir, dataFormat: 1, now: Date.now });
    expect(await readTree(restored)).toEqual(await readTree(dataDir));
  }
  // What was left of those that were killed is in nobody's way.
  const [file, version] = [join(folder, '0.tar.gz'), '1'];
  await rm(file, { force: true });
  await writeBackup({ file, dataDir, corpusDir, version, dataFormat: 1, now: Date.now });
});
