import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { BackupError } from './backup-error.ts';
import {
  type ListedFile,
  type Manifest,
  MANIFEST,
  MAX_MANIFEST_BYTES,
  readManifest,
} from './manifest.ts';

/** Takes the bytes of a file that a backup lists; that they are right is known at their end. */
export type TakeFile = (file: ListedFile, bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/**
 * Reads a backup from its beginning to its end: its entries are the manifest and then what that lists, in its order,
 * each of the size and with the hash that it tells. No other entry, no link, no folder and nothing else is taken.
 *
 * @param dataFormat The newest that this version understands.
 * @param takeFile Reads each of the bytes.
 * @throws BackupError if anything isn't as it was written.
 */
export async function readBackup(
  file: string,
  dataFormat: number,
  takeFile: TakeFile,
): Promise<Manifest> {
  const packed = createReadStream(file);
  const unpacked = packed.pipe(createGunzip());
  // Whoever reads the bytes is told.
  packed.on('error', (error) => unpacked.destroy(error));
  const archive = Readable.toWeb(unpacked) as ReadableStream<Uint8Array>;
  const decoded = archive.pipeThrough(createTarDecoder({ strict: true }));
  const entries = decoded[Symbol.asyncIterator]();
  try {
    const manifest = readManifest(await manifestIn(await nextIn(entries), file), file, dataFormat);
    for (const listed of manifest.files) {
      const entry = await nextIn(entries);
      if (!isFile(entry, listed)) throw edited(file);
      await takeFile(listed, checked(listed, entry.body, file));
    }
    if (await nextIn(entries)) throw edited(file);
    return manifest;
  } catch (error) {
    throw isDamage(error) ? damaged(file, error) : error;
  } finally {
    unpacked.destroy();
    packed.destroy();
  }
}

async function nextIn(entries: AsyncIterator<ParsedTarEntry>): Promise<ParsedTarEntry | undefined> {
  const { done, value } = await entries.next();
  return done ? undefined : value;
}

async function manifestIn(entry: ParsedTarEntry | undefined, file: string): Promise<Uint8Array> {
  const size = Math.min(entry?.header.size ?? 0, MAX_MANIFEST_BYTES);
  if (!isFile(entry, { path: MANIFEST, size })) {
    throw new BackupError(`${file} is no backup of Pullquote’s.`);
  }
  return new Uint8Array(await new Response(entry.body).arrayBuffer());
}

function isFile(
  entry: ParsedTarEntry | undefined,
  { path, size }: Pick<ListedFile, 'path' | 'size'>,
): entry is ParsedTarEntry {
  const { name, type, size: there } = entry?.header ?? {};
  return name === path && type === 'file' && there === size;
}

async function* checked(
  { path, sha256 }: ListedFile,
  body: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of body) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') === sha256) return;
  throw new BackupError(
    `${file} is damaged: ${path} is not what was backed up. Nothing was restored.`,
  );
}

/** What unpacking throws, and not the disk. */
function isDamage(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error.name === 'Error' : code.startsWith('Z_');
}

function damaged(file: string, cause: Error): BackupError {
  return new BackupError(
    `${file} is cut off or damaged, or no backup of Pullquote’s. Nothing was restored.`,
    { cause },
  );
}

function edited(file: string): BackupError {
  return new BackupError(
    `${file} is not as it was written: it holds other files than it lists. Nothing was restored.`,
  );
}
