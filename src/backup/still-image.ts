import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { unlessMissing } from '../unless-missing.ts';
import { BackupError } from './backup-error.ts';
import { type KeptFile, type KeptFolders, type KeptList, listKept } from './kept-files.ts';

/** A file as far as it was written at one moment. */
export interface ImagedFile extends KeptFile {
  readonly sha256: string;
}

/** What was kept at one moment, though the bot may have been writing. */
export interface StillImage {
  readonly files: readonly ImagedFile[];
  readonly links: readonly string[];
}

/** A running bot replaces a file now and then; that it does so each time means that something is wrong. */
const MAX_LOOKS = 50;
const PAUSE_MS = 20;

/**
 * Looks until nothing was replaced, removed or half written between the first look and the last: then all files were
 * so at the first one. Lines that were added meanwhile don't matter, for what is imaged ends before them.
 *
 * @throws BackupError if that never comes about.
 */
export async function stillImage(folders: KeptFolders): Promise<StillImage> {
  let known: ReadonlyMap<string, ImagedFile> = new Map();
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    if (look > 0) await setTimeout(PAUSE_MS);
    const before = await listKept(folders);
    const images = await imageEach(before.files, known, look < MAX_LOOKS - 1);
    const after = new Map((await listKept(folders)).files.map((file) => [file.path, file]));
    const stood = images.filter((image) => isAsBefore(image, after.get(image.path)));
    if (stood.length === before.files.length) return { files: images, links: before.links };
    known = new Map(stood.map((image) => [image.path, image]));
  }
  throw keepsChanging(folders);
}

export function keepsChanging({ dataDir }: Pick<KeptFolders, 'dataDir'>): BackupError {
  return new BackupError(
    `What is kept in ${dataDir} changes all the time, so that no moment of it can be backed up. Try again in a minute, or stop the bot first.`,
  );
}

function isAsBefore(image: KeptFile, now: KeptFile | undefined): boolean {
  if (now?.stamp !== image.stamp) return false;
  return image.grows ? now.size >= image.size : now.size === image.size;
}

async function imageEach(
  files: KeptList['files'],
  known: ReadonlyMap<string, ImagedFile>,
  isLineAwaited: boolean,
): Promise<readonly ImagedFile[]> {
  const images: ImagedFile[] = [];
  for (const file of files) {
    const before = known.get(file.path);
    const isSame = before?.stamp === file.stamp && before.size === file.size;
    const image = isSame ? before : await imageOf(file, isLineAwaited);
    if (image) images.push(image);
  }
  return images;
}

const LINE_FEED = 0x0a;

/** Undefined if it has gone, or a line is being written that is to be waited for. */
async function imageOf(file: KeptFile, isLineAwaited: boolean): Promise<ImagedFile | undefined> {
  const hash = createHash('sha256');
  let last = LINE_FEED;
  for await (const chunk of bytesOf(file)) {
    hash.update(chunk);
    last = chunk.at(-1) ?? last;
  }
  if (file.grows && last !== LINE_FEED && isLineAwaited) return undefined;
  return { ...file, sha256: hash.digest('hex') };
}

const CHUNK_BYTES = 256 * 1024;

/** As many as were there when it was looked at; fewer if it has shrunk, none if it has gone. */
export async function* bytesOf({ source, size }: KeptFile): AsyncGenerator<Uint8Array> {
  const handle = await unlessMissing(open(source));
  if (!handle) return;
  try {
    for (let at = 0; at < size;) {
      const length = Math.min(CHUNK_BYTES, size - at);
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, at);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
