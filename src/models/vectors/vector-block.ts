import { crc32 } from 'node:zlib';
import type { Vectors } from '../../retrieval/memory/passage-vectors.ts';
import { HASH_BYTES, type TextHash } from './text-to-embed.ts';

/** Vectors of some texts. */
export interface VectorBlock extends Vectors {
  /** One for each vector. */
  readonly hashes: readonly TextHash[];
}

/**
 * No block is larger, so that a damaged head makes nobody wait for what never comes: 256 vectors of 4,000
 * numbers fit.
 */
export const MAX_BLOCK_BYTES = 2 ** 20;

/** A block as a file has it, which is written at once: its head, scales, hashes and numbers. */
export function encodeBlock({ hashes, scales, numbers }: VectorBlock): Uint8Array {
  const rows = hashes.length;
  const dimensions = numbers.length / rows;
  const block = Buffer.alloc(HEAD_BYTES + rows * rowBytes(dimensions));
  block.set(bytesOf(Uint32Array.of(MARK, rows, dimensions)));
  block.set(bytesOf(scales), HEAD_BYTES);
  block.write(hashes.join(''), HEAD_BYTES + rows * SCALE_BYTES, 'latin1');
  block.set(bytesOf(numbers), HEAD_BYTES + rows * (SCALE_BYTES + HASH_BYTES));
  block.set(bytesOf(Uint32Array.of(checksum(block))), CHECKSUM_AT);
  return block;
}

export interface FoundBlock {
  readonly block: VectorBlock;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the first whole block from a place on; what stands before it is damaged.
 *
 * @param isEnd Nothing comes behind these bytes.
 * @returns a number if there is none: up to there nothing can be one, whatever comes.
 */
export function findBlock(bytes: Buffer, from: number, isEnd: boolean): FoundBlock | number {
  for (let at = from; ; at += 1) {
    const start = bytes.indexOf(MARK_BYTES, at);
    if (start < 0) return isEnd ? bytes.length : Math.max(from, bytes.length - MARK_BYTES.length);
    at = start;
    const head = start + HEAD_BYTES <= bytes.length ? headAt(bytes, start) : undefined;
    const end = start + (head?.bytes ?? HEAD_BYTES);
    if (end <= bytes.length) {
      const block = head && decodeBlock(bytes.subarray(start, end), head);
      if (block) return { block, start, end };
    } else if (!isEnd && end - start <= MAX_BLOCK_BYTES) {
      return start;
    }
  }
}

/** Begins each block; another form of blocks has another mark. Where bytes have another order, it is none. */
const MARK = 0x9d_01_56_51;
const MARK_BYTES = bytesOf(Uint32Array.of(MARK));

/** The mark, how many vectors, how many numbers each has, and a checksum of all but itself. */
const HEAD_BYTES = 16;
const CHECKSUM_AT = 12;
const SCALE_BYTES = 4;

interface Head {
  readonly rows: number;
  readonly dimensions: number;
  /** Of all of the block. */
  readonly bytes: number;
  readonly sum: number;
}

function headAt(bytes: Uint8Array, at: number): Head {
  const head = new Uint32Array(copyOf(bytes.subarray(at, at + HEAD_BYTES)));
  const [, rows = 0, dimensions = 0, sum = 0] = head;
  return { rows, dimensions, bytes: HEAD_BYTES + rows * rowBytes(dimensions), sum };
}

function rowBytes(dimensions: number): number {
  return SCALE_BYTES + HASH_BYTES + dimensions;
}

function decodeBlock(bytes: Buffer, { rows, dimensions, sum }: Head): VectorBlock | undefined {
  if (rows === 0 || dimensions === 0 || checksum(bytes) !== sum) return undefined;
  const hashesAt = HEAD_BYTES + rows * SCALE_BYTES;
  const numbersAt = hashesAt + rows * HASH_BYTES;
  const hashes = Array.from({ length: rows }, (_, row) =>
    bytes.toString('latin1', hashesAt + row * HASH_BYTES, hashesAt + (row + 1) * HASH_BYTES),
  );
  return {
    hashes,
    scales: new Float32Array(copyOf(bytes.subarray(HEAD_BYTES, hashesAt))),
    numbers: new Int8Array(bytes.buffer, bytes.byteOffset + numbersAt, rows * dimensions),
  };
}

function checksum(block: Uint8Array): number {
  return crc32(block.subarray(HEAD_BYTES), crc32(block.subarray(0, CHECKSUM_AT)));
}

/** Numbers of four bytes can only be read where a multiple of four begins. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function bytesOf({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
