import { isSameStatus, type SeenFile, statusOf } from '../articles/look-at-files.ts';

/** Files that may be read, and those that somebody is writing. */
export interface RestedFiles {
  readonly rested: readonly SeenFile[];
  readonly restless: readonly SeenFile[];
}

/** Who writes a file doesn't pause for so long, as a rule. */
export const REST_MS = 400;

/** So many are looked at at once. */
const BATCH = 64;

/** Looks again at files a while after they were seen: those that are the same still have been written. */
export async function restedFiles(
  seen: readonly SeenFile[],
  wait: (ms: number) => Promise<void>,
): Promise<RestedFiles> {
  if (seen.length === 0) return { rested: [], restless: [] };
  await wait(REST_MS);
  const rested: SeenFile[] = [];
  const restless: SeenFile[] = [];
  for (let at = 0; at < seen.length; at += BATCH) {
    const batch = seen.slice(at, at + BATCH);
    const now = await Promise.all(batch.map(statusOf));
    for (const [nth, file] of batch.entries()) {
      const list = isAsSeen(file, now[nth]) ? rested : restless;
      list.push(file);
    }
  }
  return { rested, restless };
}

/** Whether it is the same file still. */
export function isAsSeen({ status }: SeenFile, now: SeenFile['status']): boolean {
  return status === undefined ? now === undefined : isSameStatus(status, now);
}
