import { timeLimit } from '../inference/time-limit.ts';

/** Work that may never come to an end, as it is seen by those who wait for it. */
export interface LongWork {
  /** A step of it is done. */
  gotOn(): void;
  /** Keeps the process alive until it is done, or hasn't got on for too long. */
  wait(done: Promise<unknown>): Promise<void>;
}

export function whileItGetsOn(longestStandstillMs: number): LongWork {
  const waiting = new Set<() => void>();
  return {
    gotOn() {
      for (const begin of waiting) begin();
    },
    wait: (done) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          limit.clear();
          waiting.delete(begin);
          resolve();
        };
        let limit = timeLimit(longestStandstillMs, end);
        const begin = (): void => {
          limit.clear();
          limit = timeLimit(longestStandstillMs, end);
        };
        waiting.add(begin);
        done.catch(reject).finally(end);
      }),
  };
}
