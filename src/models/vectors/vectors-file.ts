import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, truncate } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readInto } from '../../articles/read-file.ts';
import type { EmbedderModel } from '../model.ts';
import { unlessMissing } from '../../unless-missing.ts';
import { HASH_BYTES, type TextHash } from './text-to-embed.ts';
import { encodeBlock, findBlock, MAX_BLOCK_BYTES, type VectorBlock } from './vector-block.ts';

/**
 * Where the vectors of a folder's articles are kept: in one file for each model, and for all else that
 * they depend on.
 *
 * @param modelHash Of the model's own file.
 */
export function vectorsFile(
  cacheDir: string,
  corpusDir: string,
  modelHash: string,
  { pooling, prefixes, maxTokens }: Pick<EmbedderModel, 'pooling' | 'prefixes' | 'maxTokens'>,
): string {
  const space = shortHash(JSON.stringify([modelHash, pooling, prefixes.passage, maxTokens]));
  return join(cacheDir, 'vectors', `${space}-${shortHash(resolve(corpusDir))}`);
}

export interface BlocksRead {
  /** How many bytes the file has now. */
  readonly bytes: number;
  /** How many had to be passed over, those at its end included, which are cut off. */
  readonly damaged: number;
}

/**
 * Reads all blocks of a file; there need not be one. Other processes may add to it meanwhile.
 *
 * @param take Told where the block begins; its memory is the next one's afterwards.
 * @throws Error if it can't be read.
 */
export async function readBlocks(
  file: string,
  take: (block: VectorBlock, start: number) => void,
): Promise<BlocksRead> {
  if ((await sizeOf(file)) === 0) return { bytes: 0, damaged: 0 };
  const handle = await open(file);
  // What isn't whole yet always leaves room for the rest of it.
  const room = Buffer.alloc(2 * MAX_BLOCK_BYTES);
  let [before, held, end, damaged] = [0, 0, 0, 0];
  try {
    for (;;) {
      const { length } = await readInto(handle, room.subarray(held));
      const bytes = room.subarray(0, held + length);
      const isEnd = bytes.length < room.length;
      let at = 0;
      let found = findBlock(bytes, at, isEnd);
      for (; typeof found !== 'number'; found = findBlock(bytes, at, isEnd)) {
        take(found.block, before + found.start);
        damaged += found.start - at;
        at = found.end;
        end = before + at;
      }
      damaged += found - at;
      before += found;
      if (isEnd) break;
      held = bytes.copy(room, 0, found);
    }
  } finally {
    await handle.close();
  }
  return { bytes: await cutOff(file, end, before), damaged };
}

/**
 * Adds a block at the end, whole and behind what others add: a file that is opened for that and written
 * to in one step is never written to by two at one place.
 *
 * @throws Error if it can't be written. A part of it may be there then, which readers pass over.
 */
export async function appendBlock(file: string, block: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', OWNER_ONLY);
  try {
    const { bytesWritten } = await handle.write(block);
    if (bytesWritten < block.length) throw new Error(`${file} has no room for more`);
  } finally {
    await handle.close();
  }
}

/**
 * Puts blocks in place of all that a file has, in one step, unless others have added to it meanwhile.
 *
 * @param bytes How many it has as far as is known.
 * @returns how many it has then; undefined if it was left as it is.
 * @throws Error if it can't be written.
 */
export async function replaceBlocks(
  file: string,
  bytes: number,
  blocks: Iterable<Uint8Array>,
): Promise<number | undefined> {
  const unfinished = `${file}.${process.pid}`;
  await removeUnfinished(file);
  try {
    const handle = await open(unfinished, 'w', OWNER_ONLY);
    let written = 0;
    try {
      for (const block of blocks) {
        await handle.writeFile(block);
        written += block.length;
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    if ((await sizeOf(file)) !== bytes) return undefined;
    await rename(unfinished, file);
    return written;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Has a file forget the vectors of some texts, and which texts these were: zeros stand in their places. A
 * block that is torn by a crash is passed over by readers.
 *
 * @throws Error if it can't be read or written.
 */
export async function blankRows(file: string, hashes: ReadonlySet<TextHash>): Promise<void> {
  const blanked: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  await readBlocks(file, (block, start) => {
    if (!block.hashes.some((hash) => hashes.has(hash))) return;
    blanked.push({ start, bytes: encodeBlock(withoutRows(block, hashes)) });
  });
  if (blanked.length === 0) return;
  const handle = await open(file, 'r+');
  try {
    for (const { start, bytes } of blanked) await handle.write(bytes, 0, bytes.length, start);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function withoutRows(block: VectorBlock, gone: ReadonlySet<TextHash>): VectorBlock {
  const scales = block.scales.slice();
  const numbers = block.numbers.slice();
  const dimensions = numbers.length / scales.length;
  const hashes = block.hashes.map((hash, row) => {
    if (!gone.has(hash)) return hash;
    scales[row] = 0;
    numbers.fill(0, row * dimensions, (row + 1) * dimensions);
    return NO_TEXT;
  });
  return { hashes, scales, numbers };
}

/** The hash of none. */
const NO_TEXT: TextHash = '\0'.repeat(HASH_BYTES);

/** Vectors tell what a text is about, and texts may be secret. */
const OWNER_ONLY = 0o600;

/** What a crash left. Another process that is at it now leaves the file as it is. */
async function removeUnfinished(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${basename(file)}.`)) await rm(join(folder, name), { force: true });
  }
}

/** Cuts off what is torn, unless another process has written to it by now, or the file may only be read. */
async function cutOff(file: string, end: number, read: number): Promise<number> {
  if (end === read || (await sizeOf(file)) !== read) return read;
  return await truncate(file, end).then(
    () => end,
    () => read,
  );
}

async function sizeOf(file: string): Promise<number> {
  return (await unlessMissing(stat(file)))?.size ?? 0;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
