import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleSource } from '../../articles/article.ts';
import { type CorpusFolders, type FileAt, nameOfFile } from '../../articles/corpus-folders.ts';
import { articleIdOf } from '../../articles/article-in.ts';
import { findFiles } from '../../articles/find-files.ts';
import { CorpusError } from '../../articles/corpus-error.ts';
import type { RemovedMessages, TakedownReport } from './takedown-report.ts';
import type { Tombstones } from './tombstones.ts';

/** What an article is removed from; where a part is missing, it is left for the next start of the bot. */
export interface TakedownParts {
  readonly folders: CorpusFolders;
  readonly tombstones: Tombstones;
  /** What is known of it beside its id, if it is there. */
  readonly find: (articleId: string) => Promise<Pick<ArticleSource, 'id' | 'url'> | undefined>;
  /** Has its source leave it alone from now on; false if no source has it. */
  readonly leaveAlone?: ((file: string) => Promise<boolean>) | undefined;
  /** Lets go of it wherever it is searched, shown and remembered. */
  readonly letGo?: ((articleId: string) => Promise<void>) | undefined;
  /** Deletes messages that show its words, as far as they are known. */
  readonly removeMessages?: ((articleId: string) => Promise<RemovedMessages>) | undefined;
  /** Deletes its earlier versions, and that it was quoted. */
  readonly forget?: ((articleId: string) => Promise<void>) | undefined;
  /** Default: Node's own. */
  readonly deleteFile?: ((path: string) => Promise<void>) | undefined;
}

/**
 * Removes an article for good. First of all it is marked, so that whatever happens behind that it doesn't come back;
 * what is left undone is done when it is taken down again, or at the bot's next start.
 *
 * @returns undefined if there is no such article, and never was.
 */
export async function takeDown(
  articleId: string,
  parts: TakedownParts,
): Promise<TakedownReport | undefined> {
  const { tombstones, folders } = parts;
  const known = await parts.find(articleId);
  const files = await filesOf(articleId, folders);
  if (!known && files.length === 0 && !tombstones.has(articleId)) return undefined;
  await tombstones.raise(known ?? { id: articleId });
  const left: string[] = [];
  for (const at of files) {
    if (at.directory === folders.fetchedDir) await parts.leaveAlone?.(at.file);
    if (!(await isDeleted(at, parts))) left.push(nameOfFile(at, folders));
  }
  await parts.letGo?.(articleId);
  const messages = await parts.removeMessages?.(articleId);
  if (!messages || !parts.forget) return { ...reportOf(files, left, folders), messages: undefined };
  await parts.forget(articleId);
  await tombstones.finish(articleId);
  return { ...reportOf(files, left, folders), messages };
}

/** Does what was left undone: the bot was stopped meanwhile, or didn't run. */
export async function finishTakedowns(parts: TakedownParts): Promise<readonly TakedownReport[]> {
  const reports: TakedownReport[] = [];
  for (const { id, isDone } of parts.tombstones.all()) {
    const report = isDone ? undefined : await takeDown(id, parts);
    if (report) reports.push(report);
  }
  return reports;
}

function reportOf(
  files: readonly FileAt[],
  left: readonly string[],
  folders: CorpusFolders,
): Omit<TakedownReport, 'messages'> {
  const names = files.map((at) => nameOfFile(at, folders));
  return { filesDeleted: names.filter((name) => !left.includes(name)), filesLeft: [...left] };
}

/** Those that hold it, or would if another one didn't. */
async function filesOf(
  articleId: string,
  { corpusDir, fetchedDir }: CorpusFolders,
): Promise<readonly FileAt[]> {
  const directories = [corpusDir, ...(fetchedDir === undefined ? [] : [fetchedDir])];
  const found = await Promise.all(
    directories.map(async (directory) => {
      const files = await filesIn(directory);
      return files
        .filter((file) => articleIdOf(file) === articleId)
        .map((file) => ({ directory, file }));
    }),
  );
  return found.flat();
}

async function filesIn(directory: string): Promise<readonly string[]> {
  try {
    return (await findFiles(directory)).files;
  } catch (error) {
    if (error instanceof CorpusError) return [];
    throw error;
  }
}

async function isDeleted(
  { directory, file }: FileAt,
  { deleteFile = (path) => rm(path, { force: true }) }: Pick<TakedownParts, 'deleteFile'>,
): Promise<boolean> {
  try {
    await deleteFile(join(directory, file));
    return true;
  } catch {
    return false;
  }
}
