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
  let bytes = new Uint8Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length + MAX_BYTES > bytes.length) bytes = grown(bytes);
      let rest = value;
      while (rest > LOW) {
        bytes[length] = (rest & LOW) | MORE;
        length += 1;
        rest >>>= 7;
      }
      bytes[length] = rest;
      length += 1;
    },
    trimmed: () => bytes.slice(0, length),
  };
}

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

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
