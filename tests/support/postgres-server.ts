import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { makeFolder, removeFolder } from './scratch-folder.ts';

const run = promisify(execFile);

/** Where the system's packages put each version. */
const VERSIONS = '/usr/lib/postgresql';

/** A server that its tests have to themselves. */
export interface PostgresServer {
  /** A database's address; each name is a schema of its own, which is made where it isn't there. */
  url(schema?: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

function findPrograms(): string | undefined {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a));
  return newest
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

const programs = findPrograms();

/** What has to be there before a server can be started; undefined if all is. */
export const missingServer: string | undefined =
  programs === undefined ? 'PostgreSQL; on Debian: apt install postgresql' : undefined;

export interface RemovableServer extends PostgresServer {
  remove(): Promise<void>;
}

/** It listens on a socket in its folder alone. PostgreSQL won't be run by root: then it is run by its package's user. */
export async function startPostgres(): Promise<RemovableServer> {
  const bin = programs ?? '';
  const folder = await makeFolder('pg');
  const data = join(folder, 'data');
  const asUser = process.getuid?.() === 0 ? await userId() : undefined;
  if (asUser) await chown(folder, asUser.uid, asUser.gid);
  await chmod(folder, 0o755);
  const call = (program: string, ...options: readonly string[]) =>
    run(join(bin, program), [...options], { cwd: folder, ...asUser });
  let stopping: Promise<unknown> | undefined;
  const start = async (): Promise<void> => {
    // `pg_ctl stop` looks now and then whether the server is gone, and waits for one that is there again.
    await stopping;
    // Of no other server's: a socket's name has the port in it.
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
    await call('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  };
  const stop = async (): Promise<void> => {
    stopping = call('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', data);
    await stopping;
  };
  const url = `postgresql://pullquote:secret-canary@/postgres?host=${encodeURIComponent(folder)}`;
  await call('initdb', '-D', data, '-U', 'pullquote', '-E', 'UTF8', '--locale=C', '--no-sync');
  await start();
  return {
    start,
    stop,
    async url(schema = `s${randomBytes(6).toString('hex')}`) {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await client.end();
      return `${url}&options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    async remove() {
      await stop().catch(() => {});
      await removeFolder(folder);
    },
  };
}

async function userId(): Promise<{ readonly uid: number; readonly gid: number }> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (option) => Number((await run('id', [option, 'postgres'])).stdout)),
  );
  return { uid: uid ?? -1, gid: gid ?? -1 };
}
