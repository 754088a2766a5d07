import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { compareFile, sizeOf } from '../file-hash.ts';
import type { KnownModel, ModelFile } from '../model.ts';
import { ModelError, withModelFile } from '../model-error.ts';
import { type ModelSource, PassingFault } from './model-source.ts';

export interface FileFetching {
  readonly source: ModelSource;
  /** Ends it; what has come is kept. */
  readonly signal: AbortSignal;
  /** Waits before it is tried again; ends at once with the signal. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How many bytes of the file are there. */
  readonly onProgress: (bytes: number) => void;
  /** Told why it has to be tried again, and when. */
  readonly onRetry: (reason: string, inMs: number) => void;
}

/** What has come of a file that isn't whole yet. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** What was kept from before may be of another file, and is given up once. */
const MAX_PASSES = 2;

/**
 * Fetches a file of a model, going on from where it was left. It gets its name once it is whole and its hash is
 * right; until then there is nothing of that name, or what was there before.
 *
 * @throws {ModelError} if it can't be had or kept.
 */
export async function fetchFile(
  model: KnownModel,
  file: ModelFile,
  path: string,
  fetching: FileFetching,
): Promise<void> {
  const part = partOf(path);
  for (let isResumed = true, passes = 0; isResumed && passes < MAX_PASSES; passes += 1) {
    isResumed = await complete(model, file, part, fetching);
    if (await giveName(part, path, file)) return;
    await rm(part, { force: true });
  }
  throw new ModelError({
    message: `the ${file.name} that was fetched is not that of ${model.name}: it has another hash`,
    remedy:
      'It was not kept. Correct MODEL_SOURCE if it is set, or get the file from elsewhere, and name its folder there.',
  });
}

/** @returns false if what has come is not the file. */
async function giveName(part: string, path: string, file: ModelFile): Promise<boolean> {
  return withModelFile(path, async () => {
    try {
      if ((await compareFile(part, file)) === 'right') {
        await rename(part, path);
        return true;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    // Somebody else who fetches the same may have been faster.
    return (await compareFile(path, file)) === 'right';
  });
}

/** After so many failures in a row, each with as much more patience, it is given up. */
const MAX_RETRIES = 4;
const FIRST_PAUSE_MS = 1000;
const MAX_PAUSE_MS = 60_000;

/** A connection that brought so many bytes was none in vain. */
const GAIN_BYTES = 65_536;

/** @returns whether what was there before is part of it. */
async function complete(
  model: KnownModel,
  file: ModelFile,
  part: string,
  fetching: FileFetching,
): Promise<boolean> {
  const { signal, pause, onRetry } = fetching;
  let start = await keptBytes(part, file);
  let isResumed = start > 0;
  let failures = 0;
  while (start < file.bytes) {
    isResumed ||= start > 0;
    const before = start;
    try {
      await append(model, file, part, start, fetching);
      return isResumed;
    } catch (error) {
      if (!(error instanceof PassingFault)) throw error;
      start = await keptBytes(part, file);
      failures = start - before >= GAIN_BYTES ? 1 : failures + 1;
      if (failures > MAX_RETRIES) throw giveUp(error);
      const pauseMs = Math.max(FIRST_PAUSE_MS * 2 ** (failures - 1), error.notBeforeMs);
      onRetry(error.message, Math.min(pauseMs, MAX_PAUSE_MS));
      await pause(Math.min(pauseMs, MAX_PAUSE_MS), signal);
    }
  }
  return isResumed;
}

/** More than the file has is of no use. */
async function keptBytes(part: string, { bytes }: ModelFile): Promise<number> {
  const kept = (await sizeOf(part)) ?? 0;
  if (kept <= bytes) return kept;
  await rm(part, { force: true });
  return 0;
}

function giveUp(cause: PassingFault): ModelError {
  return new ModelError({
    message: `${cause.message}; it was tried ${MAX_RETRIES + 1} times, and what has come is kept`,
    remedy:
      'Look to the connection, and run the command again to go on. Behind a proxy, set HTTPS_PROXY; without a way out, name a folder with the files in MODEL_SOURCE.',
    cause,
  });
}

/** Bytes are written where they belong, so that two that fetch the same file do each other no harm. */
async function append(
  model: KnownModel,
  file: ModelFile,
  part: string,
  start: number,
  { source, signal, onProgress }: FileFetching,
): Promise<void> {
  const opened = await source.open(model, file, start, signal);
  await withModelFile(part, async () => {
    const handle = await open(part, constants.O_WRONLY | constants.O_CREAT, 0o644);
    try {
      let at = opened.start;
      for await (const chunk of opened.chunks) {
        signal.throwIfAborted();
        if (at + chunk.length > file.bytes) throw await tooLong(model, file, part);
        await writeAll(handle, chunk, at);
        at += chunk.length;
        onProgress(at);
      }
      if (at < file.bytes) throw new PassingFault(`${file.name} of ${model.name} broke off`);
      await handle.sync();
    } catch (error) {
      if (isDiskFull(error)) await rm(part, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  });
}

/** A disk without room is trouble for all else on it, too. */
function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException).code));
}

async function tooLong(model: KnownModel, file: ModelFile, part: string): Promise<ModelError> {
  await rm(part, { force: true });
  return new ModelError({
    message: `what came for ${file.name} of ${model.name} is another file: it has more than ${file.bytes} bytes`,
    remedy: 'It was not kept. Correct MODEL_SOURCE if it is set, or try again.',
  });
}

async function writeAll(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.length;) {
    const left = chunk.length - written;
    written += (await handle.write(chunk, written, left, position + written)).bytesWritten;
  }
}
