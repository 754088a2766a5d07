import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openFetchedStore } from '../../../src/sources/fetched-store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { keptIn, openBusySources } from '../../support/sources/busy-sources.ts';

const BUSY = fileURLToPath(
  new URL('../../support/sources/busy-sources-process.ts', import.meta.url),
);
const TSX = import.meta.resolve('tsx');

/** Each kills what goes on in all folders, in each at another point. */
const KILLS = 10;
const FOLDERS = 10;
const LONGEST_MS = 800;

/** No process gets so far. */
const EDITIONS_A_KILL = 1000;

it('Sources that are killed at 100 points lose nothing, and leave nothing half', async () => {
  const scratch = await scratchFolder('killed-sources');
  const folders = Array.from({ length: FOLDERS }, (_, nth) => join(scratch, String(nth)));
  let next = start(folders);
  onTestFinished(() => void next.kill());
  for (let kill = 0; kill < KILLS; kill += 1) {
    const first = kill * EDITIONS_A_KILL + 1;
    await killOnTheWay(next, first, Math.random() * LONGEST_MS);
    next = start(folders);
    const last = first + EDITIONS_A_KILL - 1 - (kill % 4);
    await Promise.all(
      folders.map(async (folder) => {
        expect(await damagedFiles(folder)).toEqual([]);
        expect(await keptAfterStart(folder, last)).toEqual(keptIn(last));
      }),
    );
  }
});

/** It takes a while until it can begin. */
function start(folders: readonly string[]) {
  const args = ['--import', TSX, BUSY, ...folders];
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function killOnTheWay(
  child: ReturnType<typeof start>,
  first: number,
  afterMs: number,
): Promise<void> {
  child.stdin.write(`${first}\n`);
  await once(child.stdout, 'data');
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(null);
}

/** Files that can’t be read. */
async function damagedFiles(folder: string): Promise<readonly string[]> {
  const store = openFetchedStore(join(folder, 'fetched'));
  const damaged: string[] = [];
  for (const file of await store.names()) {
    const read = await store.read(file).catch(() => undefined);
    if (!read) damaged.push(file);
  }
  return damaged;
}

/** What there is, by file, once all sources have been looked at as they are in an edition. */
async function keptAfterStart(
  folder: string,
  edition: number,
): Promise<ReadonlyMap<string, string>> {
  const busy = await openBusySources(folder);
  await busy.turnTo(edition);
  expect(busy.errors).toEqual([]);
  await busy.close();
  const kept = new Map<string, string>();
  for (const file of await busy.store.names()) {
    const read = await busy.store.read(file);
    kept.set(file, new TextDecoder().decode(read?.bytes));
  }
  return kept;
}
