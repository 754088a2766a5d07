import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';

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

/** Tests that need a real server; left out by name where the system has none. */
export function describeWithPostgres(
  title: string,
  tests: (server: () => PostgresServer) => void,
): void {
  const describeThem = programs === undefined ? describe.skip : describe;
  const missing = ' (needs PostgreSQL; on Debian: apt install postgresql)';
  describeThem(programs === undefined ? `${title}${missing}` : title, () => {
    let server: RemovableServer | undefined;
    beforeAll(async () => {
      server = await startServer(programs ?? '');
    }, 60_000);
    afterAll(async () => {
      await server?.remove();
    }, 60_000);
    tests(() => {
      if (!server) throw new Error('the server has not started');
      return server;
    });
  });
}

interface RemovableServer extends PostgresServer {
  remove(): Promise<void>;
}

/** It listens on a socket in its folder alone. PostgreSQL won't be run by root: then it is run by its package's user. */
async function startServer(bin: string): Promise<RemovableServer> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-pg-'));
  const data = join(folder, 'data');
  const asUser = process.getuid?.() === 0 ? await userId() : undefined;
  if (asUser) await chown(folder, asUser.uid, asUser.gid);
  await chmod(folder, 0o755);
  const call = (program: string, ...options: readonly string[]) =>
    run(join(bin, program), [...options], { cwd: folder, ...asUser });
  const start = async (): Promise<void> => {
    // Of no other server's: a socket's name has the port in it.
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
    await call('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  };
  const stop = async (): Promise<void> => {
    await call('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', data);
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
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function userId(): Promise<{ readonly uid: number; readonly gid: number }> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (option) => Number((await run('id', [option, 'postgres'])).stdout)),
  );
  return { uid: uid ?? -1, gid: gid ?? -1 };
}
