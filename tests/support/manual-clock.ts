import type { Schedule } from '../../src/schedule.ts';

/** Time that passes only when told. */
export interface ManualClock {
  readonly schedule: Schedule;
  /** Tasks that are neither run nor cancelled. */
  readonly pending: number;
  /** Lets `ms` pass, and everything happen that was waiting for it. */
  advance(ms: number): Promise<void>;
}

export function manualClock(): ManualClock {
  const tasks = new Map<symbol, { readonly task: () => void; readonly at: number }>();
  let now = 0;
  return {
    schedule: (task, delayMs) => {
      const key = Symbol('task');
      tasks.set(key, { task, at: now + delayMs });
      return () => tasks.delete(key);
    },
    get pending() {
      return tasks.size;
    },
    async advance(ms) {
      await settled();
      now += ms;
      const due = [...tasks].filter(([, { at }]) => at <= now);
      for (const [key, { task }] of due.toSorted(([, a], [, b]) => a.at - b.at)) {
        tasks.delete(key);
        task();
        await settled();
      }
    },
  };
}

/** All promises that can settle by now have settled. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
