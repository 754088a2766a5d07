import { mkdir, rm, rmdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sizeOf } from '../file-hash.ts';
import { compareKnown, knownFolder } from '../find-models.ts';
import { bytesOf } from '../known-models.ts';
import type { KnownModel, ModelFile } from '../model.ts';
import { ModelError, withModelFile } from '../model-error.ts';
import { fetchFile, partOf } from './fetch-file.ts';
import type { ModelSource } from './model-source.ts';

export interface FetchOptions {
  /** Where models lie, each in a folder of its name. */
  readonly directory: string;
  readonly source: ModelSource;
  /** Ends it; what has come is kept. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: FetchProgress) => void;
  /** Told why it has to be tried again, and when. */
  readonly onRetry?: (reason: string, inMs: number) => void;
  /** Node's timers, unless told. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How many bytes there is room for; what the system says, unless told. */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** How many bytes of all the model's files are there. */
export interface FetchProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Fetches the files of a model that aren't there yet, or aren't what they should be.
 *
 * @returns whether any had to be fetched.
 * @throws {ModelError} if one can't be had or kept, or the signal ended it.
 */
export async function fetchModel(model: KnownModel, options: FetchOptions): Promise<boolean> {
  const { directory, signal, freeBytes = systemsFreeBytes } = options;
  const folder = knownFolder(directory, model);
  const states = await compareKnown(directory, model);
  const missing = model.origin.files.filter((file) => states.get(file) !== 'right');
  if (missing.length === 0) return false;
  await withModelFile(folder, () => mkdir(folder, { recursive: true }));
  try {
    await checkRoom(folder, missing, freeBytes);
    await fetchFiles(model, folder, missing, options);
    return true;
  } catch (error) {
    await removeEmpty(folder, missing);
    if (!signal.aborted) throw error;
    throw new ModelError({
      message: 'stopped; what has come is kept',
      remedy: 'To go on from there, run the command again.',
      cause: error,
    });
  }
}

async function systemsFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function checkRoom(
  folder: string,
  files: readonly ModelFile[],
  freeBytes: (folder: string) => Promise<number>,
): Promise<void> {
  const free = await freeBytes(folder);
  let needed = 0;
  for (const { name, bytes } of files)
    needed += bytes - ((await sizeOf(partOf(join(folder, name)))) ?? 0);
  if (needed <= free) return;
  throw new ModelError({
    message: `there is no room for it in ${folder}: ${Math.ceil(needed / 1e6)} MB are needed, and ${Math.floor(free / 1e6)} MB are free`,
    remedy: 'Make room on the disk, or use another folder (DATA_DIR).',
  });
}

async function fetchFiles(
  model: KnownModel,
  folder: string,
  missing: readonly ModelFile[],
  { source, signal, onProgress, onRetry = () => {}, pause = waitFor }: FetchOptions,
): Promise<void> {
  const total = bytesOf(model.origin.files);
  let done = total - bytesOf(missing);
  for (const file of missing) {
    const before = done;
    await fetchFile(model, file, join(folder, file.name), {
      source,
      signal,
      pause,
      onRetry,
      onProgress: (bytes) => onProgress?.({ done: before + bytes, total }),
    });
    done += file.bytes;
  }
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal });
}

/** What brought nothing leaves nothing. */
async function removeEmpty(folder: string, files: readonly ModelFile[]): Promise<void> {
  for (const { name } of files) {
    const part = partOf(join(folder, name));
    if ((await sizeOf(part)) === 0) await rm(part, { force: true });
  }
  // It stays if there is something in it.
  await rmdir(folder).catch(() => {});
}
