import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openTombstones, TombstonesError } from '../living/takedown/tombstones.ts';
import { PRIVATE_FILE, syncFolder } from '../replace-file.ts';
import { unlessMissing } from '../unless-missing.ts';
import { BackupError, onDisk } from './backup-error.ts';
import { finishRestore, type Plan, STAGED, writePlan } from './finish-restore.ts';
import { ASIDE_PREFIX, isLeftOut, type KeptFolders, LISTS, RESTORING } from './kept-files.ts';
import type { Manifest } from './manifest.ts';
import { readBackup, type TakeFile } from './read-backup.ts';

export interface RestoreOptions extends KeptFolders {
  /** The backup. */
  readonly file: string;
  /** Puts aside what there is. Default: it is left, and nothing is restored. */
  readonly isForced?: boolean | undefined;
  /** The newest that this version understands. */
  readonly dataFormat: number;
  readonly now: () => number;
  /** How many bytes fit on the disk of a folder. Default: as the system says. */
  readonly roomIn?: ((folder: string) => Promise<number>) | undefined;
}

export interface RestoreReport extends Pick<Manifest, 'pullquote' | 'at'> {
  readonly files: number;
  readonly bytes: number;
  /** Where is now what there was, if there was something. */
  readonly aside: string | undefined;
  /** How many articles stay taken down that were not yet when the backup was made; undefined if nobody can tell. */
  readonly takenDown: number | undefined;
}

/**
 * Puts back what a backup holds. Whatever happens on the way, what was there is left, or what is to be there is whole
 * once {@link finishRestore} has run. Whoever calls it has the folder of records to itself.
 *
 * @throws BackupError if it can't be restored; then nothing is changed.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreReport> {
  const { file, dataDir, dataFormat, isForced = false, now } = options;
  await onDisk(file, () => access(file, constants.R_OK).catch(tellMissing(file)));
  await onDisk(dataDir, () => finishRestore(options));
  const names = await onDisk(dataDir, () => namesIn(dataDir));
  if (names.length > 0 && !isForced) throw notEmpty(dataDir, names);
  const manifest = await onDisk(file, () => readBackup(file, dataFormat, readOnly));
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
  const staged = join(dataDir, RESTORING, STAGED);
  try {
    return await onDisk(dataDir, async () => {
      await refuseIfTooLarge(bytes, options);
      await stage(options, staged);
      await checkLists(options, staged);
      const takenDown = await keepTakenDown(dataDir, join(staged, 'data'));
      const aside = `${ASIDE_PREFIX}${new Date(now()).toISOString().replaceAll(/[-:.]/gu, '')}`;
      const plan: Plan = { aside, names };
      await writePlan(dataDir, plan);
      await finishRestore(options);
      const hasAside = names.length > 0;
      return {
        pullquote: manifest.pullquote,
        at: manifest.at,
        files: manifest.files.length,
        bytes,
        aside: hasAside ? join(dataDir, aside) : undefined,
        takenDown,
      };
    });
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
}

function tellMissing(file: string) {
  return (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'ENOENT') throw error;
    throw new BackupError(`There is no file ${file}.`);
  };
}

/** What is there of the bot's. */
async function namesIn(dataDir: string): Promise<readonly string[]> {
  return (await readdir(dataDir)).filter((name) => !isLeftOut(name));
}

const MAX_NAMED = 3;

function notEmpty(dataDir: string, names: readonly string[]): BackupError {
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  return new BackupError(
    `${dataDir} is not empty: there is ${names.slice(0, MAX_NAMED).join(', ')}${more}. ` +
      'Name an empty folder (DATA_DIR), or add --force: what is there is then kept in a folder beside it.',
  );
}

async function refuseIfTooLarge(
  bytes: number,
  { dataDir, roomIn = roomOnDisk }: RestoreOptions,
): Promise<void> {
  const free = await roomIn(dataDir);
  if (bytes <= free) return;
  throw new BackupError(
    `What is to be restored has ${toMegabytes(bytes)} MB, and the disk of ${dataDir} has room for ${toMegabytes(free)} MB. Make room on it.`,
  );
}

async function roomOnDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}

const readOnly: TakeFile = async (_file, bytes) => {
  const reading = bytes[Symbol.asyncIterator]();
  while (!(await reading.next()).done);
};

/** Writes all files where nobody looks yet. */
async function stage(
  { file, dataFormat }: Pick<RestoreOptions, 'file' | 'dataFormat'>,
  staged: string,
): Promise<void> {
  await rm(staged, { recursive: true, force: true });
  await mkdir(join(staged, 'data'), PRIVATE_FOLDERS);
  const folders = new Set([join(staged, 'data')]);
  await readBackup(file, dataFormat, async ({ path }, bytes) => {
    const target = join(staged, ...path.split('/'));
    await mkdir(dirname(target), PRIVATE_FOLDERS);
    folders.add(dirname(target));
    const handle = await open(target, 'wx', PRIVATE_FILE);
    try {
      for await (const chunk of bytes) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
  for (const folder of folders) await syncFolder(folder);
}

const PRIVATE_FOLDERS = { recursive: true, mode: 0o700 } as const;

/** @throws BackupError where a list would take another one's place, or can't be put there. */
async function checkLists(
  { corpusDir, isForced, file }: RestoreOptions,
  staged: string,
): Promise<void> {
  for (const name of LISTS) {
    const target = join(corpusDir, name);
    const wanted = await unlessMissing(readFile(join(staged, 'corpus', name)));
    const there = await unlessMissing(readFile(target));
    if (!wanted || there?.equals(wanted)) continue;
    if (there && !isForced) {
      throw new BackupError(
        `${target} is another one than was backed up. Move it away, or add --force: it is then kept beside the other one.`,
      );
    }
    await mkdir(corpusDir, { recursive: true });
    await access(corpusDir, constants.W_OK).catch((cause: unknown) => {
      throw new BackupError(
        `${target} can’t be written. Put it there yourself (tar -xzOf ${file} corpus/${name}), and restore then.`,
        { cause },
      );
    });
  }
}

/** What was taken down since the backup was made stays so, and the bot removes what comes back of it. */
async function keepTakenDown(dataDir: string, staged: string): Promise<number | undefined> {
  const now = await openTombstones(dataDir).catch((error: unknown) => {
    if (!(error instanceof TombstonesError)) throw error;
  });
  if (!now) return undefined;
  const then = await openTombstones(staged);
  const since = now.all().filter(({ id }) => !then.has(id));
  for (const { id, messages = [] } of since) {
    await then.raise(id);
    await then.note(id, messages);
  }
  return since.length;
}
