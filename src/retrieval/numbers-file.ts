import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readInto } from '../articles/read-file.ts';

export type Numbers = Uint8Array | Uint32Array;

/** What a file holds: plain data, and what is large of it as numbers, which nobody has twice. */
export interface NumbersFile {
  /** As JSON keeps it. */
  readonly data: unknown;
  readonly arrays: Readonly<Record<string, Numbers>>;
}

/** Says what the file is to those who find it; then come its version, and its head's hash and length. */
const MARK = 'pullquote snapshot';

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
  { data, arrays }: NumbersFile,
): Promise<void> {
  const content = Object.values(arrays);
  const head = Buffer.from(
    JSON.stringify({
      data,
      arrays: Object.entries(arrays).map(([name, { BYTES_PER_ELEMENT, length }]) => ({
        name,
        bytesEach: BYTES_PER_ELEMENT,
        length,
      })),
      hash: hashOf(content),
    } satisfies Head),
  );
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, [headerOf(version, head), head, ...content]);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** What is read is used once its hash has been found right, its length included. */
async function readFrom(handle: FileHandle, version: string): Promise<NumbersFile | undefined> {
  const { size } = await handle.stat();
  const header = Buffer.alloc(headerOf(version, Buffer.of()).length);
  await readInto(handle, header);
  const headLength = Number(/(?<= )\d+\n$/.exec(header.toString())?.[0]);
  if (!(headLength <= size)) return undefined;
  const bytes = Buffer.alloc(headLength);
  await readInto(handle, bytes);
  if (header.toString() !== headerOf(version, bytes)) return undefined;
  const { data, arrays, hash } = JSON.parse(bytes.toString()) as Head;
  const read = arrays.map(({ name, bytesEach, length }): [string, Numbers] => {
    const memory = new SharedArrayBuffer(bytesEach * length);
    return [name, bytesEach === 1 ? new Uint8Array(memory) : new Uint32Array(memory)];
  });
  for (const [, { buffer }] of read) await readInto(handle, new Uint8Array(buffer));
  return hashOf(read.map(([, array]) => array)) === hash
    ? { data, arrays: Object.fromEntries(read) }
    : undefined;
}

function headerOf(version: string, head: Uint8Array): string {
  return `${MARK} ${version} ${hashOf([head])} ${String(head.length).padStart(12)}\n`;
}

function hashOf(arrays: readonly Numbers[]): string {
  const hash = createHash('sha256');
  for (const array of arrays) hash.update(array);
  return hash.digest('hex');
}
