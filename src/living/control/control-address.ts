import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { replaceFile } from '../../replace-file.ts';

/** Where the bot with this folder of records listens. */
export interface ControlAddress {
  readonly path: string;
  /** A file to be removed when nobody listens any more; a named pipe leaves none. */
  readonly isFile: boolean;
}

/** The least that systems have room for in a socket's path, in bytes: macOS's, less its end. */
const MAX_PATH_BYTES = 103;

/** It lies in a folder of its own, which nobody else may look into. */
const FOLDER = 'control';
const OWNER_ONLY = 0o700;

/** Where the socket is found if its usual path would be too long. */
const PATH_FILE = 'path';

/**
 * The places to listen at, the one to be tried first first. Whatever an earlier bot left there is
 * removed: who has the records is the only one.
 *
 * @throws Error if the folder can't be written.
 */
export async function* prepareAddresses(
  dataDir: string,
  platform: NodeJS.Platform = process.platform,
): AsyncGenerator<ControlAddress> {
  if (platform === 'win32') return yield pipeOf(dataDir);
  const folder = join(resolve(dataDir), FOLDER);
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  await chmod(folder, OWNER_ONLY);
  const before = await movedTo(folder);
  if (before !== undefined) await rm(dirname(before), { recursive: true, force: true });
  await rm(join(folder, PATH_FILE), { force: true });
  const path = socketIn(folder);
  await rm(path, { force: true });
  if (fits(path)) yield { path, isFile: true };
  // Its path is too long, or its disk knows no sockets.
  const moved = socketIn(await mkdtemp(join(shortFolder(), MOVED_PREFIX)));
  await replaceFile(join(folder, PATH_FILE), `${moved}\n`);
  yield { path: moved, isFile: true };
}

/** Where to find it, if there is one. */
export async function findAddress(
  dataDir: string,
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  if (platform === 'win32') return pipeOf(dataDir).path;
  const folder = join(resolve(dataDir), FOLDER);
  return (await movedTo(folder)) ?? socketIn(folder);
}

/** Takes away what is left when nobody listens any more; on a disk that is read-only it stays, and does no harm. */
export async function leaveAddress({ path, isFile }: ControlAddress): Promise<void> {
  try {
    if (isFile) await rm(path, { force: true });
    if (isMoved(path)) await rm(dirname(path), { recursive: true, force: true });
  } catch {
    // Whoever comes next takes its place.
  }
}

function socketIn(folder: string): string {
  return join(folder, 'socket');
}

function fits(path: string): boolean {
  return Buffer.byteLength(path) <= MAX_PATH_BYTES;
}

const MOVED_PREFIX = 'pullquote-';

/** The system's own may be as long as the other one. */
function shortFolder(): string {
  return fits(socketIn(join(tmpdir(), `${MOVED_PREFIX}xxxxxx`))) ? tmpdir() : '/tmp';
}

/** Only what was made here is ever removed. */
function isMoved(path: string): boolean {
  return /\/pullquote-[A-Za-z\d]{6}\/socket$/u.test(path);
}

async function movedTo(folder: string): Promise<string | undefined> {
  const written = await readFile(join(folder, PATH_FILE), 'utf8').catch(() => '');
  const path = written.trim();
  return isMoved(path) ? path : undefined;
}

function pipeOf(dataDir: string): ControlAddress {
  const hash = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  return { path: `\\\\.\\pipe\\pullquote-${hash}`, isFile: false };
}
