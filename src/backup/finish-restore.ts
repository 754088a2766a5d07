import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { replaceFile, syncFolder } from '../replace-file.ts';
import { unlessMissing } from '../unless-missing.ts';
import { BackupError } from './backup-error.ts';
import { ASIDE_PREFIX, type KeptFolders, LISTS, RESTORING } from './kept-files.ts';

/** Below {@link RESTORING}: what is to be put in place. */
export const STAGED = 'files';
const PLAN = 'plan.json';

const plan = z.object({
  /** The folder in the folder of records for what was there before. */
  aside: z.string().regex(new RegExp(`^${ASIDE_PREFIX}[\\dTZ]+$`, 'u')),
  /** What was there before, right in the folder of records. */
  names: z.array(z.string().regex(/^(?!\.{1,2}$)[^/\\]+$/u)).readonly(),
});

/** From the moment on when it is written down, what was there before is on its way out. */
export type Plan = Readonly<z.infer<typeof plan>>;

export async function writePlan(dataDir: string, made: Plan): Promise<void> {
  await replaceFile(join(dataDir, RESTORING, PLAN), JSON.stringify(made));
}

/** Whether a restore has been decided on and was broken off. */
export async function isRestoreUnfinished(dataDir: string): Promise<boolean> {
  return isThere(join(dataDir, RESTORING, PLAN));
}

/**
 * Does what is left to do of a restore, if there is one; each step may have been done. Whoever calls it has the folder
 * of records to itself.
 */
export async function finishRestore({ dataDir, corpusDir }: KeptFolders): Promise<void> {
  const restoring = join(dataDir, RESTORING);
  if (await isRestoreUnfinished(dataDir)) {
    const { aside, names } = await readPlan(join(restoring, PLAN));
    const staged = join(restoring, STAGED);
    for (const name of LISTS) {
      await putList(join(staged, 'corpus', name), join(corpusDir, name), aside);
    }
    await moveAway(dataDir, join(dataDir, aside), names);
    await moveIn(join(staged, 'data'), dataDir);
    await syncFolder(dataDir);
  }
  // The plan first: without it, the rest is but left over.
  await rm(join(restoring, PLAN), { force: true });
  await rm(restoring, { recursive: true, force: true });
}

async function readPlan(file: string): Promise<Plan> {
  try {
    return plan.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new BackupError(`${file} can’t be read. Restore the backup again, with --force.`, {
      cause,
    });
  }
}

/** A list that is another one stays beside it. */
async function putList(staged: string, target: string, aside: string): Promise<void> {
  if (!(await isThere(staged))) return;
  const wanted = await readFile(staged);
  if (await isThere(target)) {
    if (wanted.equals(await readFile(target))) return;
    await rename(target, `${target}.${aside}`);
  }
  await replaceFile(target, wanted, (file, flags) => open(file, flags, READ_BY_ALL));
}

const READ_BY_ALL = 0o644;

async function moveAway(dataDir: string, aside: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await mkdir(aside, { recursive: true, mode: 0o700 });
  for (const name of names) {
    if (await isThere(join(aside, name))) continue;
    await rename(join(dataDir, name), join(aside, name));
  }
  await syncFolder(aside);
}

async function moveIn(staged: string, dataDir: string): Promise<void> {
  const names = (await unlessMissing(readdir(staged))) ?? [];
  for (const name of names) await rename(join(staged, name), join(dataDir, basename(name)));
}

async function isThere(path: string): Promise<boolean> {
  return (await unlessMissing(stat(path))) !== undefined;
}
