import type { Schedule } from '../schedule.ts';

/** Takes in what has changed; may take long. */
export type OnArticlesChanged = () => void | Promise<void>;

/** Changes within so long are one. */
const SETTLE_MS = 1000;

/** From one taking in to the next it takes so long. */
const REST_MS = 10_000;

/** Taking changes in may take this share of the time at most. */
const MAX_SHARE = 0.1;

export interface ChangedLater {
  /** Something has changed. */
  tell(): void;
  /** Has what has changed taken in at once; resolves when it is. */
  flush(): Promise<void>;
  /** What was not told is seen at the next start. */
  close(): Promise<void>;
}

/** Tells of changes a little later, so that many in a row are told at once, and never twice at a time. */
export function changedLater(
  onChanged: OnArticlesChanged,
  schedule: Schedule,
  now: () => number,
): ChangedLater {
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let endedAt = -Infinity;
  let restMs = REST_MS;
  let isClosed = false;

  const run = async (before: Promise<void> | undefined): Promise<void> => {
    await before;
    cancel = undefined;
    if (isClosed) return;
    const begun = now();
    await onChanged();
    endedAt = now();
    restMs = Math.max(REST_MS, (endedAt - begun) / MAX_SHARE);
  };
  const tell = (): void => {
    if (isClosed || cancel) return;
    // Clocks are put back, too.
    const leftMs = Math.min(endedAt + restMs - now(), restMs);
    cancel = schedule(
      () => {
        running = run(running);
      },
      Math.max(SETTLE_MS, leftMs),
    );
  };
  return {
    tell,
    async flush() {
      if (cancel) {
        cancel();
        running = run(running);
      }
      await running;
    },
    async close() {
      isClosed = true;
      cancel?.();
      await running;
    },
  };
}
