import { oneAtATime, type Turns } from '../one-at-a-time.ts';
import type { Schedule } from '../schedule.ts';

/** Work that is done one after the other, and a look at what is due every so often, until it is closed. */
export interface Rounds {
  /** Nothing is begun any more. */
  readonly isClosed: boolean;
  /** Returns at once; what fails keeps nothing behind it from its turn. */
  take(work: () => Promise<void>): void;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export interface RoundsParts {
  readonly look: () => Promise<void>;
  /** From the end of one look to the next one. */
  readonly everyMs: number;
  readonly onFailed: (error: unknown) => void;
  readonly schedule: Schedule;
  /** Where others give work as well. Default: nobody does. */
  readonly turns?: Turns;
}

export function startRounds({
  look,
  everyMs,
  onFailed,
  schedule,
  turns = oneAtATime(),
}: RoundsParts): Rounds {
  let isClosed = false;
  let cancel = schedule(tick, everyMs);

  function take(work: () => Promise<void>): void {
    void turns.take(async () => {
      if (isClosed) return;
      try {
        await work();
      } catch (error) {
        onFailed(error);
      }
    });
  }

  function tick(): void {
    take(async () => {
      try {
        await look();
      } finally {
        cancel = schedule(tick, everyMs);
      }
    });
  }

  return {
    get isClosed() {
      return isClosed;
    },
    take,
    async close() {
      isClosed = true;
      await turns.done();
      cancel();
    },
  };
}
