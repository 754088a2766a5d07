import type { FileHandle } from 'node:fs/promises';

/**
 * Reads on until the room is full or the file ends; a single read may give less, as on a network.
 *
 * @returns what of the room is full then.
 */
export async function readInto(handle: FileHandle, room: Uint8Array): Promise<Uint8Array> {
  let length = 0;
  while (length < room.length) {
    const { bytesRead } = await handle.read(room, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return room.subarray(0, length);
}
