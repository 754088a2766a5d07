import { watch } from 'chokidar';
import { basename, join } from 'node:path';
import { isHidden } from '../../articles/find-files.ts';

/** Tells when something happens in folders, and those below; it may tell too much, and of one thing twice. */
export type WatchFolders = (
  /** As the system has them: no links. */
  directories: readonly string[],
  events: WatchEvents,
) => FolderWatch;

export interface WatchEvents {
  /** @param path Of what may have changed. */
  readonly onEvent: (path: string) => void;
  /** From then on nothing may be told any more. */
  readonly onFailed: (error: unknown) => void;
}

export interface FolderWatch {
  close(): Promise<void>;
}

/**
 * Watches by what the system tells of folders. The files in them aren't watched one by one, of which
 * there may be more than a system lets be watched: a folder tells what happens to them as well.
 */
export const watchFolders: WatchFolders = (directories, { onEvent, onFailed }) => {
  const roots = new Set(directories);
  const watcher = watch([...directories], {
    ignored: (path, stats) => stats?.isFile() === true || (!roots.has(path) && isPassedOver(path)),
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
  });
  const tell = (path: string): void => {
    if (!isPassedOver(path)) onEvent(path);
  };
  watcher.on('all', (_event, path) => tell(path));
  watcher.on('raw', (_event, path, details) => {
    const { watchedPath = '' } = details as { readonly watchedPath?: string };
    tell(join(watchedPath, path ?? ''));
  });
  watcher.on('error', onFailed);
  return { close: () => watcher.close() };
};

/** Two points begin the name of a folder that others lead to: where it is another one, all files are. */
function isPassedOver(path: string): boolean {
  const name = basename(path);
  return isHidden(name) && !name.startsWith('..');
}
