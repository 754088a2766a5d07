import { setTimeout as delay } from 'node:timers/promises';
import { DiscordUnreachableError } from './access-error.ts';
import { describeError } from './describe-error.ts';
import { growingPause } from './growing-pause.ts';
import type { Log } from './log.ts';

export interface UntilReachableOptions {
  readonly log: Log;
  /** Between the first failure and the next attempt; it grows from there. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Gives it up. */
  readonly signal?: AbortSignal | undefined;
}

/** Whoever asks to wait for longer is asked again all the same, as it may have come to know better. */
const LONGEST_OBEYED_MS = 60 * 60_000;

/**
 * Tries something until Discord can be reached, for as long as that takes, and tells each time why it can't.
 *
 * @throws what isn't a {@link DiscordUnreachableError}; the signal's reason.
 */
export async function untilReachable<T>(
  attempt: () => Promise<T>,
  { log, firstPauseMs: firstMs, longestPauseMs: longestMs, signal }: UntilReachableOptions,
): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DiscordUnreachableError)) throw error;
      const ownMs = growingPause(failures, { firstMs, longestMs });
      const pauseMs = Math.max(ownMs, Math.min(error.retryAfterMs, LONGEST_OBEYED_MS));
      log.warn(`${error.advice} It is tried again by itself`, {
        seconds: Math.ceil(pauseMs / 1000),
        error: describeError(error.cause),
      });
      await delay(pauseMs, undefined, signal && { signal }).catch(() => {});
    }
  }
}

/**
 * What comes of it, unless it is given up before: then nobody waits for it.
 *
 * @throws the signal's reason.
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
