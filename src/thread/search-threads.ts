import type { SearchUnavailableError } from '../retrieval/search-unavailable-error.ts';
import type { PullquoteThread } from './pullquote-thread.ts';
import type { ThreadCall, ThreadChange } from './thread-messages.ts';

/** Several threads that answer from the same articles, as if they were one. */
export interface SearchThreads {
  /**
   * Asks the thread that has least to do. Should it end before it has answered, another one is asked, once:
   * what ends every thread that is asked for it ends no more than two.
   *
   * @throws SearchUnavailableError if that ends as well, or no thread can be started.
   */
  ask(call: ThreadCall): Promise<unknown>;
  /**
   * Has all threads make a change, in step: whoever has been told of the articles as they are afterwards is told
   * so by all. Threads that are started from then on have it made already.
   *
   * @param note Told once nothing can keep the change from being made.
   * @throws SearchUnavailableError if no thread is left that could make it; then nothing has changed.
   */
  change(change: ThreadChange, note: () => void): Promise<void>;
  /** The one that was started first, or the one in its place: what only one is to do. */
  first(): PullquoteThread;
  readonly isClosed: boolean;
  close(): Promise<void>;
}

export interface SearchThreadsOptions {
  /** How many there are to be. */
  readonly count: number;
  /** Starts one with the articles as they are now. */
  readonly start: () => PullquoteThread;
  /** Told of a thread that ended without being asked to. */
  readonly onLost: (error: SearchUnavailableError) => void;
}

/** Where there is always to be a thread. */
interface Seat {
  thread: PullquoteThread;
  /** How much it is asked. */
  asked: number;
}

/**
 * Starts a thread and waits until it is ready; the others take part as soon as they are. Should one end, another
 * one is started in its place.
 *
 * @throws SearchUnavailableError if the first one can't be started.
 */
export async function startSearchThreads({
  count,
  start,
  onLost,
}: SearchThreadsOptions): Promise<SearchThreads> {
  let isClosed = false;

  const seated = (thread: PullquoteThread): Seat => {
    const seat = { thread, asked: 0 };
    void replaceOnceEnded(seat);
    return seat;
  };
  const replaceOnceEnded = async (seat: Seat): Promise<void> => {
    const { thread } = seat;
    const error = await thread.ended;
    if (isClosed || seat.thread !== thread) return;
    onLost(error);
    // One that couldn't even start would only fail again, until somebody needs it.
    if (thread.wasReady) replace(seat);
  };
  const replace = (seat: Seat): void => {
    seat.thread = start();
    void replaceOnceEnded(seat);
  };
  /** One that has a place already, but the articles as they were. */
  const startAnew = (seat: Seat): void => {
    const behind = seat.thread;
    replace(seat);
    void behind.end();
  };
  const running = (seat: Seat): PullquoteThread => {
    if (seat.thread.hasEnded && !isClosed) replace(seat);
    return seat.thread;
  };

  const firstThread = start();
  await firstThread.ready();
  const first = seated(firstThread);
  const seats = [first, ...Array.from({ length: count - 1 }, () => seated(start()))];

  const leastAsked = (): Seat => {
    const ready = seats.filter(({ thread }) => thread.wasReady && !thread.hasEnded);
    return ready.reduce(
      (least, seat) => (seat.asked < least.asked ? seat : least),
      ready[0] ?? first,
    );
  };

  return {
    async ask(call) {
      const seat = leastAsked();
      const thread = running(seat);
      try {
        return await askOnce(thread, seat, call);
      } catch (error) {
        if (isClosed || !thread.hasEnded) throw error;
      }
      const other = leastAsked();
      return askOnce(running(other), other, call);
    },
    async change(change, note) {
      const threads = seats.map(running);
      const prepared = await Promise.allSettled(threads.map((thread) => thread.request(change)));
      const ready = threads.filter(
        (thread, nth) => prepared[nth]?.status === 'fulfilled' && !thread.hasEnded,
      );
      const fault = prepared.find(
        (one, nth) =>
          one.status === 'rejected' && (ready.length === 0 || threads[nth]?.hasEnded !== true),
      );
      if (fault?.status === 'rejected') throw fault.reason;
      note();
      const made = ready.map((thread) => thread.request({ make: 'change' }));
      for (const seat of seats) {
        if (!ready.includes(seat.thread)) startAnew(seat);
      }
      for (const [nth, one] of (await Promise.allSettled(made)).entries()) {
        if (one.status === 'rejected' && ready[nth]?.hasEnded !== true) throw one.reason;
      }
    },
    first: () => running(first),
    get isClosed() {
      return isClosed;
    },
    async close() {
      isClosed = true;
      await Promise.all(seats.map(({ thread }) => thread.end()));
    },
  };
}

/** Counted while it is under way. */
async function askOnce(thread: PullquoteThread, seat: Seat, call: ThreadCall): Promise<unknown> {
  seat.asked += 1;
  try {
    return await thread.request(call);
  } finally {
    seat.asked -= 1;
  }
}
