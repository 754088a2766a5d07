/** Numbers from 0 on, below 2³², that are written one after the other, each in as few bytes as it needs. */
export interface PackedNumbers {
  /** In bytes. */
  readonly length: number;
  push(value: number): void;
  /** What was pushed so far, without room to spare. */
  trimmed(): Uint8Array;
}

/** Packs numbers as LEB128 does: seven bits a byte, the lowest first; the eighth says that more follow. */
export function packNumbers(): PackedNumbers {
  const full: Uint8Array[] = [];
  let bytes = new Uint8Array(FIRST_BYTES);
  let before = 0;
  let length = 0;
  const turn = (): void => {
    full.push(bytes.subarray(0, length));
    before += length;
    length = 0;
    bytes = new Uint8Array(Math.min(2 * bytes.length, MOST_BYTES));
  };
  return {
    get length() {
      return before + length;
    },
    push(value) {
      if (length + MAX_BYTES > bytes.length) turn();
      let rest = value;
      while (rest > LOW) {
        bytes[length] = (rest & LOW) | MORE;
        length += 1;
        rest >>>= 7;
      }
      bytes[length] = rest;
      length += 1;
    },
    trimmed() {
      const all = roomFor(before + length);
      let at = 0;
      for (const piece of [...full, bytes.subarray(0, length)]) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
}

/** Many bytes are likely to be shared with other threads: they are where they needn't be copied for that. */
function roomFor(bytes: number): Uint8Array {
  return bytes < MOST_BYTES ? new Uint8Array(bytes) : new Uint8Array(new SharedArrayBuffer(bytes));
}

/** In pieces that grow, so that nothing large is ever copied for want of room. */
const FIRST_BYTES = 1024;
const MOST_BYTES = 2 ** 20;

/**
 * The numbers whose bytes are those from `start` up to `end`; in a plain array, as a typed one would
 * lie beside the heap, where each costs more than what it holds.
 */
export function unpackNumbers(
  bytes: Uint8Array,
  start = 0,
  end: number = bytes.length,
): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    value |= (byte & LOW) << shift;
    if (byte < MORE) {
      numbers.push(value >>> 0);
      value = 0;
      shift = 0;
    } else shift += 7;
  }
  return numbers;
}

const LOW = 0x7f;
const MORE = 0x80;
/** Of one number. */
const MAX_BYTES = 5;
