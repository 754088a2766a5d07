import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { PID_FILE } from './shared-cluster-setup.ts';

const RUN = fileURLToPath(new URL('run-cluster.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

const START_TIMEOUT_MS = 150_000;

/** The address of the one node that all tests of a run share; the first that asks starts it. */
export async function sharedNode(): Promise<string> {
  const given = process.env['PULLQUOTE_TEST_OPENSEARCH'];
  if (given !== undefined) return given;
  const { folder, owner } = inject('openSearchRun');
  if (await isFirst(folder)) await start(folder, owner);
  return await addressIn(folder);
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await writeFile(join(folder, 'lock'), '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** It outlives the worker that starts it. */
async function start(folder: string, owner: number): Promise<void> {
  const [written, faults] = ['address', 'faults'].map((name) => openSync(join(folder, name), 'w'));
  const child = spawn(process.execPath, ['--import', TSX, RUN, '--while', String(owner)], {
    detached: true,
    stdio: ['ignore', written, faults],
  });
  await writeFile(join(folder, PID_FILE), String(child.pid));
  child.unref();
}

async function addressIn(folder: string): Promise<string> {
  for (const until = Date.now() + START_TIMEOUT_MS; Date.now() < until; await wait(100)) {
    const [address = '', faults = ''] = await Promise.all(
      ['address', 'faults'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
    );
    if (address.endsWith('\n')) return address.trim();
    if (faults.includes('Error')) throw new Error(`OpenSearch did not start:\n${faults}`);
  }
  throw new Error('OpenSearch did not start in time');
}
