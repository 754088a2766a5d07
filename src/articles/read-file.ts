import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from './corpus-error.ts';
import type { Format } from './format.ts';

/** Where the bytes of one file after the other are read into: a buffer each would leave memory in pieces. */
export type RoomForFile = (bytes: number) => Uint8Array;

export function roomForFiles(): RoomForFile {
  let room = new Uint8Array();
  return (bytes) => {
    if (room.length < bytes) room = new Uint8Array(bytes);
    return room.subarray(0, bytes);
  };
}

/**
 * The bytes of a file; `file` is its path below `directory`.
 *
 * @param room For the bytes, which are the next file's afterwards.
 * @throws CorpusError if it is no file, can't be read or is larger than its format may be.
 */
export async function readBytes(
  directory: string,
  file: string,
  { maxBytes }: Pick<Format, 'maxBytes'>,
  room: RoomForFile,
): Promise<Uint8Array> {
  const path = join(directory, file);
  const status = await stat(path).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  if (status.isDirectory()) throw folderNamedLikeArticle(file);
  // Reading from a pipe or a device might never end.
  if (!status.isFile()) throw unreadable(file, undefined);
  checkSize(file, status.size, maxBytes);
  // One byte more than is accepted, so that a file that has grown too large is seen to have.
  const bytes = await readAll(path, room(maxBytes + 1)).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  checkSize(file, bytes.length, maxBytes);
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

/** @throws CorpusError if a file has more bytes than are accepted. */
export function checkSize(file: string, bytes: number, maxBytes: number): void {
  if (bytes <= maxBytes) return;
  const megabytes = Math.max(bytes / 1e6, maxBytes / 1e6 + 0.1).toFixed(1);
  throw new CorpusError({
    file,
    message: `the file is too large: ${megabytes} MB, at most ${maxBytes / 1e6} MB are read`,
    remedy: 'Split it into several articles.',
  });
}

export function folderNamedLikeArticle(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'this is a folder, though it is named like an article',
    remedy: 'Rename the folder without the ending; what is in it is not read until then.',
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
