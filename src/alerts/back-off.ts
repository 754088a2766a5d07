import { hasPassed } from '../schedule.ts';

/** Waits longer after each failure: a minute, two, four and so on, up to six hours. */
export interface BackOff {
  /** Whether it may be tried by now. */
  isDue(place: string): boolean;
  /** @returns how many times it has failed by now, one after the other. */
  failed(place: string): number;
  succeeded(place: string): void;
}

const MINUTE_MS = 60 * 1000;
const MAX_WAIT_MS = 6 * 60 * MINUTE_MS;

export function createBackOff(now: () => number): BackOff {
  const failures = new Map<string, { readonly count: number; readonly at: number }>();
  return {
    isDue(place) {
      const last = failures.get(place);
      return !last || hasPassed(waitMs(last.count), last.at, now());
    },
    failed(place) {
      const count = (failures.get(place)?.count ?? 0) + 1;
      failures.set(place, { count, at: now() });
      return count;
    },
    succeeded: (place) => void failures.delete(place),
  };
}

function waitMs(count: number): number {
  return Math.min(MINUTE_MS * 2 ** (count - 1), MAX_WAIT_MS);
}
