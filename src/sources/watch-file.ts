import { stat } from 'node:fs/promises';
import type { Schedule } from '../schedule.ts';

/** How often a file is looked at; reading its status costs next to nothing. */
const LOOK_MS = 2000;

/**
 * Tells when a file has come, changed or gone, once it has rested since the last look. It is looked at rather than
 * watched: editors replace files, and network disks tell nothing.
 *
 * @returns a function that ends the looking.
 */
export function watchFile(
  path: string,
  schedule: Schedule,
  onChanged: () => void | Promise<void>,
): () => void {
  let told: string | undefined;
  let before: string | undefined;
  let cancel: (() => void) | undefined;
  let isEnded = false;

  const look = async (): Promise<void> => {
    const found = await statusOf(path);
    told ??= found;
    if (found !== told && found === before) {
      told = found;
      await onChanged();
    }
    before = found;
    if (!isEnded) cancel = schedule(() => void look(), LOOK_MS);
  };
  void look();
  return () => {
    isEnded = true;
    cancel?.();
  };
}

/** What another content can't have; empty where there is no file. */
export async function statusOf(path: string): Promise<string> {
  const status = await stat(path).catch(() => undefined);
  return status ? [status.ino, status.size, status.mtimeMs].join('/') : '';
}
