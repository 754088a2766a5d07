import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * The order in which a thread does what it is asked: what is urgent is begun before all else, also while other
 * work rests; of equal urgency, what came first.
 */
export interface UrgentFirst {
  /** @param isUrgent Somebody waits for it as they type; it is short, and doesn't rest. */
  readonly take: <Value>(work: () => Promise<Value>, isUrgent: boolean) => Promise<Value>;
  /** As a pace has it. */
  readonly rest: () => Promise<void> | undefined;
}

/** So long something urgent waits for other work, unless that is in one piece. */
const STRETCH_MS = 5;

export function urgentFirst(now: () => number = () => performance.now()): UrgentFirst {
  const urgent: (() => void)[] = [];
  const others: (() => void)[] = [];
  let resting = 0;
  let isScheduled = false;
  let since = now();

  const hasNext = (): boolean => urgent.length > 0 || (others.length > 0 && resting === 0);
  // One in each turn, as something urgent may have come in between.
  const schedule = (): void => {
    if (isScheduled || !hasNext()) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      since = now();
      const begin = urgent.shift() ?? (resting === 0 ? others.shift() : undefined);
      begin?.();
      schedule();
    });
  };
  const pause = async (): Promise<void> => {
    resting += 1;
    do await nextTurn();
    while (urgent.length > 0);
    resting -= 1;
    since = now();
    schedule();
  };

  return {
    take(work, isUrgent) {
      return new Promise((resolve) => {
        (isUrgent ? urgent : others).push(() => resolve(work()));
        schedule();
      });
    },
    rest: () => (now() - since < STRETCH_MS ? undefined : pause()),
  };
}
