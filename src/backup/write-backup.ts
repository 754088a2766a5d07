import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createTarPacker, type TarPackController } from 'modern-tar';
import { PRIVATE_FILE, syncFolder, UNFINISHED_ENDING } from '../replace-file.ts';
import { unlessMissing } from '../unless-missing.ts';
import { BackupError, onDisk } from './backup-error.ts';
import { bytesOf, type ImagedFile, keepsChanging, stillImage } from './still-image.ts';
import { BACKUP_FORMAT, MANIFEST, type Manifest } from './manifest.ts';
import type { KeptFolders } from './kept-files.ts';

export interface BackupOptions extends KeptFolders {
  /** Where to write it; there must be nothing yet. */
  readonly file: string;
  /** Of this Pullquote, and of what it keeps. */
  readonly version: string;
  readonly dataFormat: number;
  readonly now: () => number;
}

/** What came of it. */
export interface BackupReport {
  readonly files: number;
  /** Of all files together, before they were packed. */
  readonly bytes: number;
  readonly packedBytes: number;
  /** Paths of links, which aren't followed. */
  readonly links: readonly string[];
}

/** A file was written anew between being looked at and being packed. */
class ChangedError extends Error {
  override readonly name = 'ChangedError';
}

const MAX_TRIES = 10;

/**
 * Writes what the bot keeps into one file, as it was at one moment; the bot may be running. For its own user alone to
 * read, and whole or not there at all.
 *
 * @throws BackupError if that can't be done.
 */
export async function writeBackup(options: BackupOptions): Promise<BackupReport> {
  const { file, version, dataFormat, now } = options;
  await onDisk(file, () => refuseIfThere(file));
  await onDisk(options.dataDir, () => refuseIfMissing(options.dataDir));
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const at = now();
    const { files, links } = await onDisk(options.dataDir, () => stillImage(options));
    if (files.length === 0) {
      throw new BackupError(
        `The folder ${options.dataDir} (DATA_DIR) is empty: is it the one that the bot keeps its records in?`,
      );
    }
    const listed = files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
    const written = { format: BACKUP_FORMAT, pullquote: version, at } as const;
    const manifest = { ...written, dataFormat, files: listed };
    try {
      const packedBytes = await onDisk(file, () => writeWhole(file, manifest, files));
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      return { files: files.length, bytes, packedBytes, links };
    } catch (error) {
      if (!(error instanceof ChangedError)) throw error;
    }
  }
  throw keepsChanging(options);
}

async function refuseIfThere(file: string): Promise<void> {
  if (await unlessMissing(lstat(file)))
    throw new BackupError(`${file} is there already. Name a file that isn’t there yet.`);
}

async function refuseIfMissing(dataDir: string): Promise<void> {
  if (await unlessMissing(lstat(dataDir))) return;
  throw new BackupError(`There is no folder ${dataDir} (DATA_DIR): nothing is kept there yet.`);
}

/** @returns how many bytes it has. */
async function writeWhole(
  file: string,
  manifest: Manifest,
  files: readonly ImagedFile[],
): Promise<number> {
  const unfinished = file + UNFINISHED_ENDING;
  try {
    await rm(unfinished, { force: true });
    const { readable, controller } = createTarPacker();
    const written = pipeline(
      Readable.fromWeb(readable as Parameters<typeof Readable.fromWeb>[0]),
      createGzip(),
      createWriteStream(unfinished, { flags: 'wx', mode: PRIVATE_FILE, flush: true }),
    );
    // The disk's own fault is the one to tell; whatever the packing has come to then is its consequence.
    const packed = pack(controller, manifest, files);
    const [packing, writing] = await Promise.allSettled([packed, written]);
    for (const result of [writing, packing]) {
      if (result.status === 'rejected') throw result.reason;
    }
    const { size } = await stat(unfinished);
    await rename(unfinished, file);
    await syncFolder(dirname(file));
    return size;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Whatever fails ends the stream with it. */
async function pack(
  controller: TarPackController,
  manifest: Manifest,
  files: readonly ImagedFile[],
): Promise<void> {
  const mtime = new Date(manifest.at);
  const add = async (
    name: string,
    size: number,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<void> => {
    const writer = controller.add({ name, size, mode: PRIVATE_FILE, mtime }).getWriter();
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  };
  try {
    const head = Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`);
    await add(MANIFEST, head.length, [head]);
    for (const file of files) await add(file.path, file.size, asImaged(file));
    controller.finalize();
  } catch (error) {
    controller.error(error);
    throw error;
  }
}

/** @throws ChangedError after the last of its bytes, if it isn't what it was. */
async function* asImaged(file: ImagedFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytesOf(file)) {
    hash.update(chunk);
    size += chunk.length;
    yield chunk;
  }
  if (size !== file.size || hash.digest('hex') !== file.sha256) throw new ChangedError();
}
