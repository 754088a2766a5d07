import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusFolders, type FileAt, nameOfFile } from '../../articles/corpus-folders.ts';
import { articleIdOf } from '../../articles/article-in.ts';
import { findFiles } from '../../articles/find-files.ts';
import { CorpusError } from '../../articles/corpus-error.ts';
import type { RemovedMessages, ShownMessage, TakedownReport } from './takedown-report.ts';
import type { Tombstone, Tombstones } from './tombstones.ts';

/** What an article is removed from; where a part is missing, it is left for the next start of the bot. */
export interface TakedownParts {
  readonly folders: CorpusFolders;
  readonly tombstones: Tombstones;
  /** Something if it is there. */
  readonly find: (articleId: string) => Promise<unknown>;
  /** Has its source leave it alone from now on; false if no source has it. */
  readonly leaveAlone?: ((articleId: string) => Promise<boolean>) | undefined;
  /** Lets go of it wherever it is searched, shown and remembered. */
  readonly letGo?: ((articleId: string) => Promise<void>) | undefined;
  /** Where messages are that show its words, and its earlier versions; undefined while no bot runs. */
  readonly shown?: ShownWords | undefined;
  /** Default: Node's own. */
  readonly deleteFile?: ((path: string) => Promise<void>) | undefined;
}

/** What has become of an article's words. */
export interface ShownWords {
  /** The messages that show some, as far as they are known. */
  messages(articleId: string): Promise<readonly ShownMessage[]>;
  /** Forgets them, and all earlier versions of the article. */
  forget(articleId: string): Promise<void>;
  /** False if it can't be deleted. */
  remove(message: ShownMessage): Promise<boolean>;
  /** Whether somebody may be showing more of it as yet: then it isn't done with. Default: nobody is. */
  readonly isShownElsewhere?: ((tombstone: Tombstone) => boolean) | undefined;
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
  const files = await filesOf(new Set([articleId]), folders);
  if (!known && files.length === 0 && !tombstones.has(articleId)) return undefined;
  await tombstones.raise(articleId);
  if (folders.fetchedDir !== undefined) {
    // Its file may be gone already, which its source would fetch again.
    await parts.leaveAlone?.(articleId);
  }
  const left: string[] = [];
  for (const at of files) {
    if (!(await isDeleted(at, parts))) left.push(nameOfFile(at, folders));
  }
  const { shown, letGo } = parts;
  const messages = shown && (await tombstones.note(articleId, await shown.messages(articleId)));
  // Nobody is to be told of what is gone, in the words that are.
  await shown?.forget(articleId);
  await letGo?.(articleId);
  const report = reportOf(files, left, folders);
  if (!shown || !messages) return report;
  const removed = await removeAll(messages, shown);
  const raised = tombstones.all().find(({ id }) => id === articleId);
  if (!raised || !shown.isShownElsewhere?.(raised)) await tombstones.finish(articleId);
  return { ...report, messages: removed };
}

/**
 * Does in this process what another one has begun: these articles are searched, shown and remembered here no more.
 *
 * @param isServed False of what wasn't read at all, as it was taken down before.
 */
export async function followTakedowns(
  ids: readonly string[],
  parts: TakedownParts,
  isServed: boolean,
): Promise<void> {
  for (const at of await filesOf(new Set(ids), parts.folders)) await isDeleted(at, parts);
  if (!isServed) return;
  for (const id of ids) {
    await letGoOf(id, parts);
  }
}

/** What shows it is noted before it is forgotten: whoever removes that may not have looked yet. */
async function letGoOf(id: string, { shown, tombstones, letGo }: TakedownParts): Promise<void> {
  const messages = (await shown?.messages(id)) ?? [];
  if (messages.length > 0) await tombstones.note(id, messages);
  await shown?.forget(id);
  await letGo?.(id);
}

/**
 * Does what was left undone: the bot was stopped meanwhile, or didn't run.
 *
 * @param isLeft Whether nobody else is at it. Default: nobody is.
 */
export async function finishTakedowns(
  parts: TakedownParts,
  isLeft: (tombstone: Tombstone) => boolean = () => true,
): Promise<readonly TakedownReport[]> {
  const reports: TakedownReport[] = [];
  for (const tombstone of parts.tombstones.all()) {
    if (tombstone.isDone || !isLeft(tombstone)) continue;
    const report = await takeDown(tombstone.id, parts);
    if (report) reports.push(report);
  }
  return reports;
}

async function removeAll(
  messages: readonly ShownMessage[],
  shown: ShownWords,
): Promise<RemovedMessages> {
  const left: ShownMessage[] = [];
  for (const message of messages) if (!(await shown.remove(message))) left.push(message);
  return { removed: messages.length - left.length, left };
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
  ids: ReadonlySet<string>,
  { corpusDir, fetchedDir }: CorpusFolders,
): Promise<readonly FileAt[]> {
  const directories = [corpusDir, ...(fetchedDir === undefined ? [] : [fetchedDir])];
  const found = await Promise.all(
    directories.map(async (directory) => {
      const files = await filesIn(directory);
      return files
        .filter((file) => ids.has(articleIdOf(file)))
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
