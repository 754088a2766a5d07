import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ModelFile } from './model.ts';

/** What came of comparing a file with what it should be. */
export type FileState = 'right' | 'missing' | 'other-size' | 'other-hash';

/**
 * Whether the file at a path is the one that is meant. Hashing takes 4 ms a megabyte, so that it needn't be
 * remembered what was found out before.
 */
export async function compareFile(
  path: string,
  { bytes, sha256 }: Pick<ModelFile, 'bytes' | 'sha256'>,
): Promise<FileState> {
  const size = await sizeOf(path);
  if (size === undefined) return 'missing';
  if (size !== bytes) return 'other-size';
  return (await hashFile(path)) === sha256 ? 'right' : 'other-hash';
}

/** Its SHA-256, hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const chunks: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: 1 << 20 });
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** In bytes; undefined if no file is found. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    // There is no such file, or no way to it.
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}
