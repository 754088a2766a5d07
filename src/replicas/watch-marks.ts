import type { Marks } from '../records/marks.ts';
import type { Schedule } from '../schedule.ts';

/** Tells what other processes that share a store have done. */
export interface MarksWatch {
  /**
   * Has something done at the first look, or as soon as something was raised since the watch was opened, and whenever
   * one of the marks is raised from then on; again at each look until it succeeds, one after the other with all else.
   */
  on(names: readonly string[], follow: () => Promise<void>, from?: 'first' | 'opening'): () => void;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export interface MarksWatchParts {
  readonly marks: Pick<Marks, 'read'>;
  readonly schedule: Schedule;
  /** It is tried again; called once until it succeeds. */
  readonly onFault: (error: unknown) => void;
}

/** One small question to the store. */
const LOOK_MS = 1000;

interface Follower {
  readonly names: readonly string[];
  readonly follow: () => Promise<void>;
  /** What the marks were when it followed last. */
  seen: string | undefined;
}

/**
 * Looks from now on, again and again.
 *
 * @throws {RecordsError} if the store can't be used.
 */
export async function watchMarks(parts: MarksWatchParts): Promise<MarksWatch> {
  const { marks, schedule, onFault } = parts;
  const atOpening = await marks.read();
  const followers = new Set<Follower>();
  let isFaulty = false;
  let isClosed = false;
  let looking = Promise.resolve();
  let cancel = schedule(look, LOOK_MS);

  function look(): void {
    looking = lookAndGoOn();
  }

  async function lookAndGoOn(): Promise<void> {
    await lookOnce();
    if (!isClosed) cancel = schedule(look, LOOK_MS);
  }

  async function lookOnce(): Promise<void> {
    let hasFailed = false;
    const fail = (error: unknown): void => {
      hasFailed = true;
      if (!isFaulty) onFault(error);
      isFaulty = true;
    };
    try {
      const numbers = await marks.read();
      for (const follower of followers) await followTo(numbers, follower).catch(fail);
    } catch (error) {
      fail(error);
    }
    if (!hasFailed) isFaulty = false;
  }

  async function followTo(numbers: ReadonlyMap<string, number>, follower: Follower): Promise<void> {
    const now = asSeen(follower.names, numbers);
    if (isClosed || now === follower.seen) return;
    await follower.follow();
    follower.seen = now;
  }

  return {
    on(names, follow, from = 'first') {
      const seen = from === 'opening' ? asSeen(names, atOpening) : undefined;
      const follower: Follower = { names, follow, seen };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    async close() {
      isClosed = true;
      cancel();
      await looking;
      cancel();
    },
  };
}

function asSeen(names: readonly string[], numbers: ReadonlyMap<string, number>): string {
  return names.map((name) => numbers.get(name) ?? 0).join();
}
