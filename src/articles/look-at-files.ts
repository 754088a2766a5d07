import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusFolders, FileAt } from './corpus-folders.ts';
import { CorpusError } from './corpus-error.ts';
import { articleIdOf } from './article-in.ts';
import { findFiles, type Found } from './find-files.ts';

/** What tells that a file is another one, or has been written to, without reading it. */
export interface FileStatus {
  readonly size: number;
  readonly inode: number;
  readonly modifiedMs: number;
  /** Nobody can set it back, as programs do with the other one. */
  readonly changedMs: number;
}

/** A file that may hold an article. */
export interface SeenFile extends FileAt {
  /** Undefined if there is nothing to be told of it: a link that leads nowhere, for instance. */
  readonly status: FileStatus | undefined;
}

/** One of the folders of a corpus, as it was found. */
export type SeenFolder = Found & {
  readonly directory: string;
  readonly files: readonly string[];
} & (
    | { readonly kind: 'there' }
    /** Nothing has its name. */
    | { readonly kind: 'missing'; readonly error: CorpusError }
    /** What is in it can't be told now. */
    | { readonly kind: 'unreadable'; readonly error: CorpusError }
  );

/** All that lies in the folders of a corpus at one time. */
export interface SeenFiles {
  /** In the order of their places. */
  readonly files: readonly SeenFile[];
  readonly folders: readonly SeenFolder[];
}

/** The same, by names alone. */
export interface ListedFiles {
  readonly files: readonly FileAt[];
  readonly folders: readonly SeenFolder[];
}

/** @throws CorpusError if the folder of the corpus itself can't be read. */
export function requireCorpus(folders: readonly SeenFolder[], { corpusDir }: CorpusFolders): void {
  for (const folder of folders) {
    if (folder.kind !== 'there' && folder.directory === corpusDir) throw folder.error;
  }
}

/** So many are asked for at once. */
const BATCH = 64;

/** Looks at all files, and reads none. */
export async function lookAtFiles(where: CorpusFolders): Promise<SeenFiles> {
  const { files: all, folders } = await listFiles(where);
  const files: SeenFile[] = [];
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const statuses = await Promise.all(batch.map(statusOf));
    for (const [nth, { directory, file }] of batch.entries()) {
      files.push({ directory, file, status: statuses[nth] });
    }
  }
  return { files, folders };
}

/** Lists all files, and looks at none. */
export async function listFiles({
  corpusDir,
  fetchedDir,
  isTakenDown = () => false,
}: CorpusFolders): Promise<ListedFiles> {
  const folders = [await lookInto(corpusDir)];
  if (fetchedDir !== undefined) folders.push(await lookInto(fetchedDir));
  const files = folders.flatMap(({ directory, files: found }) =>
    found.filter((file) => !isTakenDown(articleIdOf(file))).map((file) => ({ directory, file })),
  );
  return { files, folders };
}

/** Undefined if there is nothing to be told of it. */
export async function statusOf({ directory, file }: FileAt): Promise<FileStatus | undefined> {
  try {
    const { size, ino, mtimeMs, ctimeMs } = await stat(join(directory, file));
    return { size, inode: ino, modifiedMs: mtimeMs, changedMs: ctimeMs };
  } catch {
    return undefined;
  }
}

export function isSameStatus(one: FileStatus | undefined, other: FileStatus | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.size === other.size &&
    one.inode === other.inode &&
    one.modifiedMs === other.modifiedMs &&
    one.changedMs === other.changedMs
  );
}

async function lookInto(directory: string): Promise<SeenFolder> {
  try {
    return { kind: 'there', directory, ...(await findFiles(directory)) };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const nothing: Found = { files: [], problems: [], ignored: [], unreadable: [] };
    const kind = isMissing(error) ? 'missing' : 'unreadable';
    return { kind, directory, error, ...nothing };
  }
}

/** Whether it is about something that isn't there. */
export function isMissing({ cause }: CorpusError): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
