import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from './corpus-error.ts';
import { folderNamedLikeArticle } from './find-files.ts';

/** Articles are text written by people; a larger file is a mistake. */
const MAX_FILE_BYTES = 5_000_000;

/** One byte more than is accepted, so that a file that is too large is seen to be. */
export function roomForFile(): Uint8Array {
  return new Uint8Array(MAX_FILE_BYTES + 1);
}

/**
 * The bytes of a file; `file` is its path below `directory`.
 *
 * @param room For the bytes, which are read into it.
 * @throws CorpusError if it is no file, can't be read or is too large.
 */
export async function readBytes(
  directory: string,
  file: string,
  room: Uint8Array,
): Promise<Uint8Array> {
  const path = join(directory, file);
  const status = await stat(path).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  if (status.isDirectory()) throw folderNamedLikeArticle(file);
  // Reading from a pipe or a device might never end.
  if (!status.isFile()) throw unreadable(file, undefined);
  checkSize(file, status.size);
  const bytes = await readAll(path, room).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  checkSize(file, bytes.length);
  return bytes;
}

/** All there is by now, whatever size was told before: files grow, and some don't tell. */
async function readAll(path: string, room: Uint8Array): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    return await readInto(handle, room);
  } finally {
    await handle.close();
  }
}

/** Node ends the process over a read of 2 ** 31 bytes or more. */
const MAX_READ_BYTES = 2 ** 30;

/**
 * Reads on until the room is full or the file ends; a single read may give less, as on a network.
 *
 * @returns what of the room is full then.
 */
export async function readInto(handle: FileHandle, room: Uint8Array): Promise<Uint8Array> {
  let length = 0;
  while (length < room.length) {
    const { bytesRead } = await handle.read(
      room,
      length,
      Math.min(room.length - length, MAX_READ_BYTES),
    );
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return room.subarray(0, length);
}

/** @throws CorpusError if a file of so many bytes is too large to be read. */
export function checkSize(file: string, bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  const megabytes = Math.max(bytes / 1e6, MAX_FILE_BYTES / 1e6 + 0.1).toFixed(1);
  throw new CorpusError({
    file,
    message: `the file is too large: ${megabytes} MB, at most ${MAX_FILE_BYTES / 1e6} MB are read`,
    remedy: 'Split it into several articles.',
  });
}

function unreadable(file: string, cause: unknown): CorpusError {
  return new CorpusError({
    file,
    message: 'the file can’t be read',
    remedy: 'Check that it is a file, that it exists and that this user may read it.',
    cause,
  });
}
