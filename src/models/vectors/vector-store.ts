import { oneAtATime } from '../../one-at-a-time.ts';
import type { Vectors } from '../../retrieval/memory/passage-vectors.ts';
import type { Vector } from '../../retrieval/models.ts';
import { quantise } from './quantise.ts';
import type { TextHash } from './text-to-embed.ts';
import { encodeBlock, type VectorBlock } from './vector-block.ts';
import { type VectorRows, vectorRows } from './vector-rows.ts';
import { VectorStoreError } from './vector-store-error.ts';
import { appendBlock, blankRows, readBlocks, replaceBlocks } from './vectors-file.ts';

/** Vectors of texts, in memory and, where there is a file for them, from one start to the next. */
export interface VectorStore {
  /** How many texts have one. */
  readonly size: number;
  has(hash: TextHash): boolean;
  /** The vectors of these texts one after the other; undefined if one is missing. */
  of(hashes: readonly TextHash[]): Vectors | undefined;
  /**
   * Takes in the vectors of some texts. They can be had at once; it resolves when they have been written,
   * or can't be, and never rejects. One of zeros isn't written: next time the model may do better.
   */
  add(hashes: readonly TextHash[], vectors: readonly Vector[]): Promise<void>;
  /** Has the file let go of these texts at once. Memory keeps them. Never rejects. */
  forget(hashes: ReadonlySet<TextHash>): Promise<void>;
  /**
   * Has the file let go of other texts if they are most of it, and of what is damaged. Memory keeps them.
   * Never rejects, unless it can't be told which texts are wanted.
   *
   * @param count How many texts are wanted at most.
   * @param wanted Asked only if there is something to be done.
   */
  tidyUp(count: number, wanted: () => Promise<ReadonlySet<TextHash>>): Promise<void>;
  /** Resolves when all has been written. */
  close(): Promise<void>;
}

/**
 * Opens the store of a file, which several processes may have open at once; there need not be one.
 *
 * @param file Undefined: in memory alone.
 * @param onFault Told of each kind of fault once.
 */
export async function openVectorStore(
  file: string | undefined,
  onFault: (error: VectorStoreError) => void,
): Promise<VectorStore> {
  const rows = vectorRows();
  const kept = file === undefined ? undefined : await keepIn(file, rows, onFault);
  return {
    get size() {
      return rows.size;
    },
    has: (hash) => rows.has(hash),
    of: (hashes) => rows.of(hashes),
    async add(hashes, vectors) {
      const block = blockOf(hashes, vectors);
      rows.add(block);
      await kept?.append(hashes.filter((_, row) => block.scales[row] !== 0));
    },
    async forget(hashes) {
      if (hashes.size > 0) await kept?.blank(hashes);
    },
    async tidyUp(count, wanted) {
      if (kept?.isUntidy(count)) await kept.replace(await wanted());
    },
    async close() {
      await kept?.settled();
    },
  };
}

function blockOf(hashes: readonly TextHash[], vectors: readonly Vector[]): VectorBlock {
  const [{ length } = new Float32Array()] = vectors;
  const numbers = new Int8Array(hashes.length * length);
  const scales = Float32Array.from(vectors, (vector, row) =>
    quantise(vector, numbers.subarray(row * length, (row + 1) * length)),
  );
  return { hashes, numbers, scales };
}

/** The file of a store. Once it has failed it is left alone. */
interface KeptRows {
  append(hashes: readonly TextHash[]): Promise<void>;
  /** Whether the file has much more than so many vectors, or something is damaged in it. */
  isUntidy(count: number): boolean;
  /** Keeps these alone, unless another process has added to the file. */
  replace(wanted: ReadonlySet<TextHash>): Promise<void>;
  /** Forgets these alone. */
  blank(hashes: ReadonlySet<TextHash>): Promise<void>;
  settled(): Promise<unknown>;
}

/** The file is written anew when it has so many times as many vectors as are wanted. */
const MOST_TIMES_WANTED = 2;

async function keepIn(
  file: string,
  rows: VectorRows,
  onFault: (error: VectorStoreError) => void,
): Promise<KeptRows> {
  const turns = oneAtATime();
  let isUsable = true;
  let isDamaged = false;
  let bytes = 0;
  let written = 0;
  const use = (work: () => Promise<void>): Promise<void> =>
    turns.take(async () => {
      if (!isUsable) return;
      try {
        await work();
      } catch (cause) {
        isUsable = false;
        onFault(new VectorStoreError(file, { kind: 'unusable', cause }));
      }
    });

  await use(async () => {
    const read = await readBlocks(file, (block) => {
      rows.add(block);
      written += block.hashes.length;
    });
    bytes = read.bytes;
    isDamaged = read.damaged > 0;
    if (isDamaged) {
      onFault(new VectorStoreError(file, { kind: 'damaged', bytes: read.damaged }));
    }
  });
  return {
    append: (hashes) =>
      use(async () => {
        for (const block of encodeRows(hashes, rows)) {
          await appendBlock(file, block);
          bytes += block.length;
        }
        written += hashes.length;
      }),
    isUntidy: (count) => isDamaged || written > MOST_TIMES_WANTED * count,
    replace: (wanted) =>
      use(async () => {
        const hashes = [...wanted].filter((hash) => rows.has(hash));
        const now = await replaceBlocks(file, bytes, encodeRows(hashes, rows));
        if (now === undefined) return;
        bytes = now;
        written = hashes.length;
        isDamaged = false;
      }),
    blank: (hashes) => use(() => blankRows(file, hashes)),
    settled: () => turns.done(),
  };
}

/** So many are encoded at once. */
const BLOCK_ROWS = 256;

function* encodeRows(hashes: readonly TextHash[], rows: VectorRows): Generator<Uint8Array> {
  for (let at = 0; at < hashes.length; at += BLOCK_ROWS) {
    const some = hashes.slice(at, at + BLOCK_ROWS);
    const vectors = rows.of(some);
    if (vectors) yield encodeBlock({ hashes: some, ...vectors });
  }
}
