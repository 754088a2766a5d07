import { setImmediate } from 'node:timers/promises';

/** Work that is done beside all else, and again when there is more to do. */
export interface BackgroundWork {
  /** There is more to do: what is being done may stop at its next step, as `hasMore` tells it to. */
  doMore(): void;
  /** Resolves when there is nothing left to do; who waits for it has to keep the process alive. */
  whenDone(): Promise<void>;
  /** Lets nothing new begin, and waits for what the signal ends. */
  close(): Promise<void>;
}

/** What work goes by. */
export interface WorkOrders {
  /** Given when it is to end. */
  readonly signal: AbortSignal;
  /** Whether it is to stop, so as to be begun anew. */
  readonly hasMore: () => boolean;
}

/**
 * Begins in a moment.
 *
 * @param onFailed Told why it ended early; it begins anew when there is more to do.
 */
export function workInBackground(
  work: (orders: WorkOrders) => Promise<void>,
  onFailed: (error: unknown) => void,
): BackgroundWork {
  const closing = new AbortController();
  const { signal } = closing;
  let hasMore = false;
  let working: Promise<void> | undefined;

  const workOnce = async (): Promise<void> => {
    await setImmediate();
    hasMore = false;
    try {
      await work({ signal, hasMore: () => hasMore });
    } catch (error) {
      if (!signal.aborted) onFailed(error);
    }
    working = undefined;
    if (hasMore) begin();
  };
  const begin = (): void => {
    if (!signal.aborted) working ??= workOnce();
  };

  const untilDone = async (): Promise<void> => {
    if (!working) return;
    await working;
    await untilDone();
  };

  begin();
  return {
    doMore() {
      hasMore = true;
      begin();
    },
    whenDone: untilDone,
    async close() {
      closing.abort(new Error('this work has been closed'));
      await working;
    },
  };
}
