import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PackedArticle } from '../articles/packed-article.ts';
import type { Analysis } from './analysis.ts';

/**
 * What takes long to find out about a corpus, kept for the next start. It holds where paragraphs and
 * sentences stand and which terms are in them, but no text: what is quoted always comes from the
 * article's own file.
 */
export interface Snapshot {
  /** Each article by the hash of its file. */
  readonly articles: ReadonlyMap<string, PackedArticle>;
  /** Which articles the analysis is of, and in which order. */
  readonly corpusHash: string;
  readonly analysis: Analysis;
}

/** Says what the file is to those who find it; then come its version and its content's hash. */
const MARK = 'pullquote snapshot';

/**
 * Reads a snapshot. One that isn't there, is damaged or of another version is as good as none.
 *
 * @param version Of the code that wrote it, and so of all that it holds.
 */
export async function readSnapshot(file: string, version: string): Promise<Snapshot | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const end = bytes.indexOf('\n');
  const content = bytes.subarray(end + 1);
  if (bytes.toString('utf8', 0, end) !== headerOf(version, content)) return undefined;
  return deserialize(content) as Snapshot;
}

/**
 * Writes a snapshot in one step: whoever reads it meanwhile, or after a crash, finds the old one or
 * the new one.
 *
 * @throws Error if it can't be written.
 */
export async function writeSnapshot(
  file: string,
  version: string,
  snapshot: Snapshot,
): Promise<void> {
  const content = serialize(snapshot);
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, [`${headerOf(version, content)}\n`, content]);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function headerOf(version: string, content: Uint8Array): string {
  return `${MARK} ${version} ${createHash('sha256').update(content).digest('hex')}`;
}
