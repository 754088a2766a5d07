/** Puts bytes and numbers where all threads can read them without copies of their own. */
export interface SharedBytes {
  /** A copy in shared memory; what is there already is given back as it is. */
  share<Numbers extends Uint8Array | Uint32Array>(numbers: Numbers): Numbers;
}

/** A buffer for each small array would cost more than what it holds. */
const BLOCK_BYTES = 4 * 2 ** 20;

/** Where there is little to share, little is taken; each further block is twice as large. */
const FIRST_BLOCK_BYTES = 2 ** 16;

/** Arrays of four-byte numbers may only begin where a multiple of four does. */
const ALIGNMENT = 4;

/** Shared memory that grows by blocks. One is freed when nobody holds any array in it. */
export function sharedBytes(): SharedBytes {
  let block = new SharedArrayBuffer(0);
  let used = 0;
  let next = FIRST_BLOCK_BYTES;

  const roomFor = (bytes: number): Uint8Array => {
    if (bytes > BLOCK_BYTES / 4) return new Uint8Array(new SharedArrayBuffer(bytes));
    if (used + bytes > block.byteLength) {
      block = new SharedArrayBuffer(Math.max(next, aligned(bytes)));
      next = Math.min(2 * next, BLOCK_BYTES);
      used = 0;
    }
    const room = new Uint8Array(block, used, bytes);
    used += aligned(bytes);
    return room;
  };

  return {
    share(numbers) {
      const { buffer, byteOffset, byteLength, length } = numbers;
      if (buffer instanceof SharedArrayBuffer) return numbers;
      const room = roomFor(byteLength);
      room.set(new Uint8Array(buffer, byteOffset, byteLength));
      const shared =
        numbers instanceof Uint8Array
          ? room
          : new Uint32Array(room.buffer, room.byteOffset, length);
      return shared as typeof numbers;
    },
  };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
