import { realpath, stat } from 'node:fs/promises';
import type { CorpusFolders } from '../../articles/corpus-folders.ts';
import { type Schedule, scheduleTimeout } from '../../schedule.ts';
import type { CorpusWatch } from './corpus-watch.ts';
import { describeWatchFault } from './watch-fault.ts';
import type { FolderWatch, WatchFolders } from './watch-folders.ts';

export interface KeepReloadingOptions {
  readonly folders: CorpusFolders;
  readonly watch: CorpusWatch;
  readonly reload: () => Promise<unknown>;
  readonly watchFolders: WatchFolders;
  readonly tellAdmin: (advice: string) => void;
  /** Told why a reload has failed; it is tried again. */
  readonly onFailed: (error: unknown) => void;
  /** Default: Node's timers. */
  readonly schedule?: Schedule | undefined;
  /** In milliseconds, from any time on. */
  readonly now?: (() => number) | undefined;
}

export interface KeptReloading {
  /** Somebody was writing to files when they were looked at: they are looked at again. */
  lookAgain(): void;
  close(): Promise<void>;
}

/** What comes in a burst comes faster. */
const QUIET_MS = 200;
/** A large folder isn't looked through all the time. */
const MAX_QUIET_MS = 3000;
/** However it goes on, so long nothing waits. */
const LONGEST_WAIT_MS = 10_000;
/** Whoever was writing may have finished. */
const UNFINISHED_MS = 1000;
const RETRY_MS = 5000;
/** Looking takes a fifth of the time at most. */
const POLL_MS = 1000;
const POLLS_APART = 4;
/** Some disks tell of nothing, and some systems forget to. */
const SWEEP_MS = 60_000;

/**
 * Has a corpus reloaded when something happens in its folders: once for a burst, soon for a single file,
 * and now and then anyway.
 */
export function keepReloading({
  folders,
  watch,
  reload,
  watchFolders,
  tellAdmin,
  onFailed,
  schedule = scheduleTimeout,
  now = performance.now.bind(performance),
}: KeepReloadingOptions): KeptReloading {
  let isPolling = watch === 'poll';
  let isClosed = false;
  let watched: { readonly key: string; readonly watch: FolderWatch } | undefined;
  let tookMs = 0;
  let isRootMissing = false;
  /** What has happened since the last look, and when it began. */
  const noticed = new Set<string>();
  let sinceMs = 0;
  let next: { readonly atMs: number; readonly cancel: () => void } | undefined;
  let running: Promise<void> | undefined;

  const runAt = (atMs: number): void => {
    if (isClosed || atMs === Infinity) return;
    next?.cancel();
    const cancel = schedule(run, Math.max(0, atMs - now()));
    next = { atMs, cancel };
  };
  const runBefore = (atMs: number): void => {
    if (!next || next.atMs > atMs) runAt(atMs);
  };
  const onEvent = (path: string): void => {
    // A file that is written to again and again keeps no other waiting.
    if (noticed.has(path)) return;
    if (noticed.size === 0) sinceMs = now();
    noticed.add(path);
    const quietMs = Math.min(Math.max(QUIET_MS, tookMs / 2), MAX_QUIET_MS);
    runAt(Math.min(now() + quietMs, sinceMs + LONGEST_WAIT_MS));
  };

  const run = (): void => {
    next = undefined;
    running ??= runOnce().finally(() => {
      running = undefined;
      if (noticed.size > 0) runBefore(now() + QUIET_MS);
      else runBefore(now() + idleMs());
    });
  };
  const idleMs = (): number => {
    if (watch === 'off') return Infinity;
    const isSlow = !isPolling && !isRootMissing;
    return isSlow ? SWEEP_MS : Math.max(POLL_MS, POLLS_APART * tookMs);
  };
  const runOnce = async (): Promise<void> => {
    noticed.clear();
    const startMs = now();
    try {
      await reload();
      tookMs = now() - startMs;
    } catch (error) {
      onFailed(error);
      runBefore(now() + RETRY_MS);
    }
    await watchAnew();
  };

  const onWatchFailed = (error: unknown): void => {
    if (isPolling) return;
    isPolling = true;
    tellAdmin(describeWatchFault(error));
    void watched?.watch.close();
    runBefore(now() + POLL_MS);
  };
  /** Where a folder has come, gone, or become another one, the watch is of something else. */
  const watchAnew = async (): Promise<void> => {
    const roots = await rootsOf(folders);
    isRootMissing = !roots.some(({ directory }) => directory === folders.corpusDir);
    if (watch === 'off' || isPolling || isClosed) return;
    const key = JSON.stringify(roots);
    if (watched?.key === key) return;
    const isFirst = watched === undefined;
    await watched?.watch.close();
    const paths = roots.map(({ path }) => path);
    watched = { key, watch: watchFolders(paths, { onEvent, onFailed: onWatchFailed }) };
    // Something may have happened before anybody watched.
    if (!isFirst) runBefore(now() + QUIET_MS);
  };

  if (watch !== 'off') {
    running = watchAnew().finally(() => {
      running = undefined;
      runBefore(now() + idleMs());
    });
  }
  return {
    lookAgain: () => runBefore(now() + UNFINISHED_MS),
    async close() {
      isClosed = true;
      next?.cancel();
      await running;
      next?.cancel();
      await watched?.watch.close();
    },
  };
}

interface Root {
  readonly directory: string;
  readonly path: string;
  readonly inode: number;
}

/** The folders that are there, wherever links lead. */
async function rootsOf({ corpusDir, fetchedDir }: CorpusFolders): Promise<readonly Root[]> {
  const directories = fetchedDir === undefined ? [corpusDir] : [corpusDir, fetchedDir];
  const roots = await Promise.all(
    directories.map(async (directory): Promise<readonly Root[]> => {
      try {
        const path = await realpath(directory);
        const { ino, dev } = await stat(path);
        return [{ directory, path, inode: ino + dev }];
      } catch {
        return [];
      }
    }),
  );
  return roots.flat();
}
