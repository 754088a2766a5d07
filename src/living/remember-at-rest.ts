import { oneAtATime } from '../one-at-a-time.ts';
import type { HashedArticle, MemoryUse } from '../retrieval/corpus-memory.ts';
import type { Schedule } from '../schedule.ts';
import type { ServedArticles } from './served-articles.ts';

/** Where is kept what was found out about articles, for the next start. */
export interface Remembrance {
  /** Lets go of all that is kept. */
  forget(): Promise<void>;
  /**
   * Keeps what is known of the articles as they are when it is called, unless it is told meanwhile that
   * they are about to change.
   */
  remember(
    fileOf: (id: string) => HashedArticle | undefined,
    signal: AbortSignal,
  ): Promise<MemoryUse | undefined>;
}

export interface RememberAtRestOptions {
  readonly remembrance: Remembrance;
  /** Has something done with the articles while none comes or goes. */
  readonly betweenChanges: (work: (served: ServedArticles) => void) => Promise<void>;
  readonly onRemembered: (use: MemoryUse) => void;
  readonly onFailed: (error: unknown) => void;
  readonly schedule: Schedule;
  readonly now: () => number;
}

/** Keeps for the next start what has changed, once nothing changes any more. */
export interface RememberingAtRest {
  /** Articles are about to go: from now on, nothing of them is on the disk. */
  forget(): Promise<void>;
  /** Articles have changed. */
  rememberLater(): void;
  /** Doesn't wait for what is under way. */
  close(): void;
}

/** So long nothing has changed. */
const AT_REST_MS = 30_000;
/** It takes a small part of the time, even where something changes every minute. */
const TIMES_AS_LONG = 20;

export function rememberAtRest({
  remembrance,
  betweenChanges,
  onRemembered,
  onFailed,
  schedule,
  now,
}: RememberAtRestOptions): RememberingAtRest {
  let underWay = new AbortController();
  let cancel: (() => void) | undefined;
  let isClosed = false;
  let tookMs = 0;

  const remember = async (): Promise<void> => {
    const sinceMs = now();
    const { signal } = underWay;
    let use: Promise<MemoryUse | undefined> | undefined;
    await betweenChanges((served) => {
      if (!signal.aborted) use = remembrance.remember((id) => served.get(id), signal);
    });
    const kept = await use;
    tookMs = now() - sinceMs;
    if (kept) onRemembered(kept);
  };
  const turns = oneAtATime();
  const rememberNow = async (): Promise<void> => {
    try {
      await turns.take(remember);
    } catch (error) {
      if (!isClosed) onFailed(error);
    }
  };
  const stop = (): void => {
    cancel?.();
    underWay.abort();
    underWay = new AbortController();
  };
  return {
    async forget() {
      stop();
      await remembrance.forget();
    },
    rememberLater() {
      stop();
      cancel = schedule(() => void rememberNow(), Math.max(AT_REST_MS, TIMES_AS_LONG * tookMs));
    },
    close() {
      stop();
      isClosed = true;
    },
  };
}
