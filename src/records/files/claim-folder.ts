import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RecordsError } from '../records-error.ts';
import { withFile } from './with-file.ts';

/** Lets go of a folder. */
export type Release = () => Promise<void>;

/**
 * Claims a folder, which is made if it isn't there, for this process: two that write the same files
 * would lose each other's changes. The claim is a socket on which the process listens, so that it
 * ends with the process, however that ends. It doesn't guard where sockets can't be had (some network
 * disks) or don't reach (another machine), nor against two that find a crashed one's socket in the
 * same instant.
 *
 * @throws {RecordsError} if it can't be made, or another process has it.
 */
export async function claimFolder(folder: string): Promise<Release> {
  await withFile(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
  const address = addressOf(folder);
  const server = (await listen(address)) ?? (await succeed(address, folder));
  return async () => {
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
}

/** Whether a process has claimed it. Nothing is changed, and the folder need not be there. */
export async function isClaimed(folder: string): Promise<boolean> {
  return isAnswered(addressOf(folder));
}

/** Takes the place of a process that ended without letting go. */
async function succeed(address: string, folder: string): Promise<Server> {
  if (!(await isAnswered(address))) {
    await withFile(address, () => rm(address, { force: true }));
    const server = await listen(address);
    if (server) return server;
  }
  throw new RecordsError({
    file: folder,
    message: 'is in use by another Pullquote',
    remedy: 'Stop that one, or give this one a folder of its own (DATA_DIR).',
  });
}

/** @returns undefined if the address is taken; a server that doesn't listen if there can be none. */
async function listen(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  server.unref();
  server.listen(address);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
  }
  // Whether it can take visitors is all the same; that it listens is the claim.
  server.on('error', () => {});
  return server;
}

async function isAnswered(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * How many bytes a socket's path may have: 104 on macOS and 108 on Linux, with a zero at the end. Node
 * may cut off what is longer, and listen somewhere else.
 */
const MAX_ADDRESS_BYTES = 103;

function addressOf(folder: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\pullquote-${name}`;
  const address = join(folder, 'in-use.sock');
  if (Buffer.byteLength(address) <= MAX_ADDRESS_BYTES) return address;
  return join(tmpdir(), `pullquote-${name}.sock`);
}
