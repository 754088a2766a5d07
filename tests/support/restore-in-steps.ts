// Restores the same backup over and over, each time with one step more, as if the process were killed after it: what
// follows has no effect. Prints a line for each: what was there once the bot was started. Run by backup/killed.test.ts.
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { settleKept } from '../../src/settle-kept.ts';
import { type FileTree, readTree, writeTree } from './file-tree.ts';

/** In the order in which they are read. */
const OLD: FileTree = { 'fetched/a.fetched': 'old', salt: 'old', 'votes.jsonl': 'old\n' };
const NEW: FileTree = { 'fetched/b.fetched': 'new', salt: 'new', 'wishes.jsonl': 'new\n' };
const OLD_LISTS: FileTree = { 'collections.yaml': 'old' };
const NEW_LISTS: FileTree = { 'collections.yaml': 'new', 'sources.yaml': 'new' };

/** All that changes something on the disk. */
const CHANGING = ['mkdir', 'open', 'rename', 'rm'] as const;
const real = Object.fromEntries(CHANGING.map((name) => [name, fs.promises[name]]));

class KilledError extends Error {}

/** @returns undoes it, and says whether it has come to that. */
function killAfter(steps: number): () => boolean {
  let left = steps;
  for (const name of CHANGING) {
    Object.assign(fs.promises, {
      [name]: (...args: readonly unknown[]) => {
        if (left <= 0) return Promise.reject(new KilledError());
        left -= 1;
        return (real[name] as (...given: readonly unknown[]) => unknown)(...args);
      },
    });
  }
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs.promises, real);
    syncBuiltinESMExports();
    return left <= 0;
  };
}

const root = await mkdtemp(join(tmpdir(), 'pullquote-steps-'));
try {
  const file = join(root, 'backup.tar.gz');
  const made = { dataDir: join(root, 'made'), corpusDir: join(root, 'lists') };
  await writeTree(made.dataDir, NEW);
  await writeTree(made.corpusDir, NEW_LISTS);
  await writeBackup({ ...made, file, version: '1.2.3', dataFormat: 1, now: () => 0 });
  for (let steps = 0, isKilled = true; isKilled; steps += 1) {
    const folders = { dataDir: join(root, `data-${steps}`), corpusDir: join(root, `c-${steps}`) };
    await writeTree(folders.dataDir, OLD);
    await writeTree(folders.corpusDir, OLD_LISTS);
    const revive = killAfter(steps);
    const options = { ...folders, file, isForced: true, dataFormat: 1, now: () => 0 };
    await restoreBackup(options).catch((error: unknown) => {
      if (!(error instanceof KilledError)) throw error;
    });
    isKilled = revive();
    await settleKept(folders);
    process.stdout.write(`${JSON.stringify({ steps, is: await stateOf(folders) })}\n`);
  }
} finally {
  await rm(root, { recursive: true });
}

async function stateOf({ dataDir, corpusDir }: Record<'dataDir' | 'corpusDir', string>) {
  const trees = [await readTree(dataDir), await readTree(corpusDir)];
  const state = JSON.stringify(trees.map(withoutWhatIsAside));
  if (state === JSON.stringify([OLD, OLD_LISTS])) return 'old';
  return state === JSON.stringify([NEW, NEW_LISTS]) ? 'new' : state;
}

function withoutWhatIsAside(tree: FileTree): FileTree {
  const paths = Object.keys(tree).filter((path) => !/before-restore-|^restoring\//u.test(path));
  return Object.fromEntries(paths.map((path) => [path, tree[path] ?? '']));
}
