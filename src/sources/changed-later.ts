import type { Schedule } from '../schedule.ts';

/** Takes in what has changed; may take long. */
export type OnArticlesChanged = () => void | Promise<void>;

/** Changes within so long are one. */
const REST_MS = 10_000;

/** Taking changes in may take this share of the time at most. */
const MAX_SHARE = 0.1;

/** Tells of changes some time later, so that many in a row are told at once, and never twice at a time. */
export function changedLater(
  onChanged: OnArticlesChanged,
  schedule: Schedule,
  now: () => number,
): { tell(): void; close(): Promise<void> } {
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let restMs = REST_MS;
  let isClosed = false;

  const run = async (before: Promise<void> | undefined): Promise<void> => {
    await before;
    cancel = undefined;
    if (isClosed) return;
    const begun = now();
    await onChanged();
    restMs = Math.max(REST_MS, (now() - begun) / MAX_SHARE);
  };
  const tell = (): void => {
    if (isClosed || cancel) return;
    cancel = schedule(() => {
      running = run(running);
    }, restMs);
  };
  return {
    tell,
    /** What was not told is seen at the next start. */
    async close() {
      isClosed = true;
      cancel?.();
      await running;
    },
  };
}
