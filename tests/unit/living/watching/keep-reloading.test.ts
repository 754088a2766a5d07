import { EventEmitter, once } from 'node:events';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorpusWatch } from '../../../../src/living/watching/corpus-watch.ts';
import {
  keepReloading,
  type KeptReloading,
} from '../../../../src/living/watching/keep-reloading.ts';
import {
  type FolderWatch,
  type WatchEvents,
  watchFolders,
} from '../../../../src/living/watching/watch-folders.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

let folder: string;
let corpusDir: string;
let told: string[];
let failures: unknown[];
let reloads: number;
let reload: () => Promise<void>;
let watches: { readonly paths: readonly string[]; readonly events: WatchEvents; isOpen: boolean }[];
let kept: KeptReloading;
let pass: (ms: number) => Promise<void>;

beforeEach(async () => {
  folder = await scratchFolder('watching');
  corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  told = [];
  failures = [];
  reloads = 0;
  watches = [];
  reload = async () => {};
});

afterEach(async () => {
  await kept.close();
});

/** All that waits for the disk has been done: what is asked of it later is answered. */
async function settled(): Promise<void> {
  await setTimeout(20);
  for (let times = 0; times < 3; times += 1) await stat(folder);
}

async function begin(watch: CorpusWatch): Promise<void> {
  const clock = manualClock();
  let nowMs = 0;
  kept = keepReloading({
    folders: { corpusDir, fetchedDir: join(folder, 'fetched') },
    watch,
    reload: async () => {
      reloads += 1;
      await reload();
    },
    watchFolders(paths, events): FolderWatch {
      const one = { paths, events, isOpen: true };
      watches.push(one);
      return {
        async close() {
          one.isOpen = false;
        },
      };
    },
    tellAdmin: (advice) => told.push(advice),
    onFailed: (error) => failures.push(error),
    schedule: clock.schedule,
    now: () => nowMs,
  });
  pass = async (ms) => {
    for (let passed = 0; passed < ms; passed += 50) {
      nowMs += 50;
      await clock.advance(50);
      if (reloads > 0) await settled();
    }
  };
  const before = watches.length;
  await settled();
  // Which folders there are is asked of the disk first.
  const hasBegun = (): boolean =>
    watch === 'off' || (watch === 'auto' ? watches.length > before : clock.pending > 0);
  while (!hasBegun()) await settled();
}

function happen(path: string): void {
  watches.at(-1)?.events.onEvent(join(corpusDir, path));
}

describe('A watched corpus', () => {
  it('is reloaded soon after something happened, and once for a burst', async () => {
    await begin('auto');
    expect(watches.map(({ paths }) => paths)).toEqual([[corpusDir]]);
    await pass(1000);
    expect(reloads).toBe(0);
    happen('a.md');
    await pass(250);
    expect(reloads).toBe(1);
    for (let nth = 0; nth < 1000; nth += 1) {
      happen(`${nth}.md`);
      if (nth % 100 === 0) await pass(50);
    }
    await pass(1000);
    expect(reloads).toBe(2);
  });

  it('waits neither for a file that is written to all the time, nor for ever', async () => {
    await begin('auto');
    happen('log.txt');
    await pass(50);
    happen('log.txt');
    await pass(50);
    happen('log.txt');
    await pass(100);
    expect(reloads).toBe(1);
    reloads = 0;
    for (let nth = 0; nth < 210; nth += 1) {
      happen(`drip-${nth}.txt`);
      await pass(50);
    }
    expect(reloads).toBe(1);
  });

  it('is reloaded once more for what happens meanwhile', async () => {
    await begin('auto');
    const finishing = new EventEmitter();
    reload = async () => void (await once(finishing, 'finish'));
    happen('a.md');
    await pass(250);
    happen('b.md');
    await pass(1000);
    expect(reloads).toBe(1);
    finishing.emit('finish');
    await settled();
    await pass(300);
    expect(reloads).toBe(2);
    finishing.emit('finish');
  });

  it('is looked at now and then anyway, and again if somebody was writing', async () => {
    await begin('auto');
    await pass(60_000);
    expect(reloads).toBe(1);
    kept.lookAgain();
    await pass(1000);
    expect(reloads).toBe(2);
  });

  it('tells why a reload failed, and tries again', async () => {
    await begin('auto');
    reload = async () => {
      throw new Error('lost');
    };
    happen('a.md');
    await pass(250);
    reload = async () => {};
    await pass(5000);
    expect([failures, reloads]).toEqual([[new Error('lost')], 2]);
  });

  it('is watched anew where its folder is another one, or a second one has come', async () => {
    await begin('auto');
    await rename(corpusDir, join(folder, 'old'));
    happen('');
    await pass(250);
    expect(watches.map(({ paths, isOpen }) => [paths, isOpen])).toEqual([
      [[corpusDir], false],
      [[], true],
    ]);
    await mkdir(corpusDir);
    await mkdir(join(folder, 'fetched'));
    reloads = 0;
    await pass(1500);
    expect(watches.at(-1)?.paths).toEqual([corpusDir, join(folder, 'fetched')]);
    // Once to see it, and once for what came before it was watched.
    expect(reloads).toBe(2);
  });

  it('is looked through every second where the system can’t tell, and the admin knows', async () => {
    await begin('auto');
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    watches[0]?.events.onFailed(full);
    watches[0]?.events.onFailed(full);
    await pass(3000);
    expect(reloads).toBeGreaterThanOrEqual(2);
    expect(watches.map(({ isOpen }) => isOpen)).toEqual([false]);
    expect(told).toEqual([expect.stringContaining('fs.inotify.max_user_watches')]);
  });

  it('is looked through every second, or left alone, as it was set', async () => {
    await begin('poll');
    await pass(3000);
    expect(reloads).toBeGreaterThanOrEqual(2);
    await kept.close();
    reloads = 0;
    await begin('off');
    await pass(100_000);
    expect(reloads).toBe(0);
    kept.lookAgain();
    await pass(1000);
    expect(reloads).toBe(1);
    expect(watches).toEqual([]);
  });
});

describe('The system', () => {
  it('tells of files and folders that come, change, move and go', async () => {
    const paths = new Set<string>();
    const watch = watchFolders([corpusDir], {
      onEvent: (path) => paths.add(path),
      onFailed: (error) => failures.push(error),
    });
    kept = { lookAgain() {}, close: () => watch.close() };
    const happens = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      paths.clear();
      await act();
      await expect.poll(() => [...paths]).toContain(join(corpusDir, name));
    };
    // The first one may come before it is watched.
    await expect
      .poll(async () => {
        await writeFile(join(corpusDir, 'a.md'), 'A');
        await setTimeout(50);
        return paths.size;
      })
      .toBeGreaterThan(0);
    await happens('b.md', () => rename(join(corpusDir, 'a.md'), join(corpusDir, 'b.md')));
    await happens('in', () => mkdir(join(corpusDir, 'in')));
    await setTimeout(200);
    await happens('in/c.md', () => writeFile(join(corpusDir, 'in/c.md'), 'C'));
    await happens('in/c.md', () => rm(join(corpusDir, 'in/c.md')));
    paths.clear();
    await writeFile(join(corpusDir, '.hidden.md'), '');
    await happens('b.md', () => rm(join(corpusDir, 'b.md')));
    expect([...paths].filter((path) => path.includes('hidden'))).toEqual([]);
    expect(failures).toEqual([]);
  });
});
