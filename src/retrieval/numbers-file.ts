import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readInto } from '../articles/read-file.ts';
import { pace } from './pace.ts';

export type Numbers = Uint8Array | Uint32Array;

/** An array, or what to put one after the other for one. */
export type Pieces = Numbers | readonly Numbers[];

/** What a file holds: plain data, and what is large of it as numbers, which nobody has twice. */
export interface NumbersFile {
  /** As JSON keeps it. */
  readonly data: unknown;
  readonly arrays: Readonly<Record<string, Numbers>>;
}

/** Says what the file is to those who find it; then come its version, and its head's hash and length. */
const MARK = 'pullquote snapshot';

/** What is found out about articles holds their words, and theirs may be secret. */
const OWNER_ONLY = 0o600;

/** So much is hashed in a few milliseconds; then others get their turn. */
const HASHED_AT_ONCE_BYTES = 2 ** 22;

/** To write each of many small pieces on its own would take seconds. */
const BATCH_BYTES = 4 * 2 ** 20;

/** The beginning of a file, in JSON. The arrays follow, one after the other. */
interface Head {
  readonly data: unknown;
  /** In their order. */
  readonly arrays: readonly {
    readonly name: string;
    readonly bytesEach: number;
    readonly length: number;
  }[];
  /** Of all arrays. */
  readonly hash: string;
}

/**
 * Reads a file; its arrays lie in shared memory. One that isn't there, is damaged or of another version
 * is as good as none.
 */
export async function readNumbersFile(
  file: string,
  version: string,
): Promise<NumbersFile | undefined> {
  const handle = await open(file).catch(() => undefined);
  try {
    return handle && (await readFrom(handle, version).catch(() => undefined));
  } finally {
    await handle?.close();
  }
}

/**
 * Writes a file in one step: whoever reads it meanwhile, or after a crash, finds the old one or the
 * new one.
 *
 * @throws Error if it can't be written.
 */
export async function writeNumbersFile(
  file: string,
  version: string,
  { data, arrays }: { readonly data: unknown; readonly arrays: Readonly<Record<string, Pieces>> },
): Promise<void> {
  const content = Object.values(arrays).flat();
  const head = Buffer.from(
    JSON.stringify({
      data,
      arrays: Object.entries(arrays).map(([name, pieces]) => describeArray(name, [pieces].flat())),
      hash: await hashOf(content),
    } satisfies Head),
  );
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const all = [Buffer.from(await headerOf(version, head)), head, ...content];
    await writeFile(unfinished, inBatches(all), { mode: OWNER_ONLY });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Removes what processes that have ended since left of writing the file. */
export async function removeUnfinished(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(`${basename(file)}.`) ? Number(name.split('.').at(-1)) : NaN;
    if (Number.isInteger(pid) && !isAtWork(pid)) await rm(join(folder, name), { force: true });
  }
}

function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What is read is used once its hash has been found right, its length included. */
async function readFrom(handle: FileHandle, version: string): Promise<NumbersFile | undefined> {
  const { size } = await handle.stat();
  const header = Buffer.alloc((await headerOf(version, Buffer.of())).length);
  await readInto(handle, header);
  const headLength = Number(/(?<= )\d+\n$/.exec(header.toString())?.[0]);
  if (!(headLength <= size)) return undefined;
  const bytes = Buffer.alloc(headLength);
  await readInto(handle, bytes);
  if (header.toString() !== (await headerOf(version, bytes))) return undefined;
  const { data, arrays, hash } = JSON.parse(bytes.toString()) as Head;
  const read = arrays.map(({ name, bytesEach, length }): [string, Numbers] => {
    const memory = new SharedArrayBuffer(bytesEach * length);
    return [name, bytesEach === 1 ? new Uint8Array(memory) : new Uint32Array(memory)];
  });
  for (const [, { buffer }] of read) await readInto(handle, new Uint8Array(buffer));
  return (await hashOf(read.map(([, array]) => array))) === hash
    ? { data, arrays: Object.fromEntries(read) }
    : undefined;
}

function describeArray(name: string, pieces: readonly Numbers[]): Head['arrays'][number] {
  return {
    name,
    bytesEach: pieces[0]?.BYTES_PER_ELEMENT ?? 1,
    length: pieces.reduce((sum, { length }) => sum + length, 0),
  };
}

function* inBatches(pieces: readonly Numbers[]): Generator<Buffer> {
  let batch: Uint8Array[] = [];
  let bytes = 0;
  for (const { buffer, byteOffset, byteLength } of pieces) {
    batch.push(new Uint8Array(buffer, byteOffset, byteLength));
    bytes += byteLength;
    if (bytes < BATCH_BYTES) continue;
    yield Buffer.concat(batch);
    batch = [];
    bytes = 0;
  }
  yield Buffer.concat(batch);
}

async function headerOf(version: string, head: Uint8Array): Promise<string> {
  return `${MARK} ${version} ${await hashOf([head])} ${String(head.length).padStart(12)}\n`;
}

async function hashOf(arrays: readonly Numbers[]): Promise<string> {
  const hash = createHash('sha256');
  const steps = pace();
  for (const { buffer, byteOffset, byteLength } of arrays) {
    for (let at = 0; at < byteLength; at += HASHED_AT_ONCE_BYTES) {
      const length = Math.min(byteLength - at, HASHED_AT_ONCE_BYTES);
      hash.update(new Uint8Array(buffer, byteOffset + at, length));
      await steps.rest();
    }
  }
  return hash.digest('hex');
}
