import { oneAtATime, type Turns } from '../../one-at-a-time.ts';
import type { Schedule } from '../../schedule.ts';

/** Who asks which host when: one at a time, with a pause between two. */
export interface HostTurns {
  /**
   * Does the work once it is the host's turn; the host pauses when it is done.
   *
   * @throws the signal's reason as soon as that is aborted; the work is left to see that for itself.
   */
  take<Result>(host: string, work: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
  /** From now on it pauses at least so long. */
  slowDown(host: string, pauseMs: number): void;
  /** It asks to be left alone for so long. */
  rest(host: string, forMs: number): void;
  /** For how long it still does; undefined if it doesn't. */
  restOf(host: string): number | undefined;
}

export interface HostTurnsOptions {
  /** How long a host pauses at least, by its name. */
  readonly pauseOf: (host: string) => number;
  /** So many hosts are asked at the same time; each may send a large file. */
  readonly hostsAtOnce: number;
  readonly now: () => number;
  readonly schedule: Schedule;
}

interface Host {
  readonly turns: Turns;
  waiting: number;
  pauseMs: number;
  /** Nobody asks it before. */
  freeAt: number;
  restsUntil: number;
}

/** Of more hosts than this, those that nobody waits for are forgotten. */
const MAX_REMEMBERED = 1000;

export function openHostTurns(options: HostTurnsOptions): HostTurns {
  const { now, schedule } = options;
  const hosts = new Map<string, Host>();
  const slots = openSlots(options.hostsAtOnce);

  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known) return known;
    if (hosts.size >= MAX_REMEMBERED) forgetIdle(hosts, now());
    const pauseMs = options.pauseOf(name);
    const host = { turns: oneAtATime(), waiting: 0, pauseMs, freeAt: 0, restsUntil: 0 };
    hosts.set(name, host);
    return host;
  };

  return {
    async take(name, work, signal) {
      const host = hostOf(name);
      host.waiting += 1;
      const done = host.turns.take(async () => {
        try {
          await wait(host.freeAt - now(), schedule, signal);
          return await slots.take(async () => {
            signal.throwIfAborted();
            try {
              return await work();
            } finally {
              host.freeAt = now() + host.pauseMs;
            }
          });
        } finally {
          host.waiting -= 1;
        }
      });
      return unlessAborted(done, signal);
    },
    slowDown(name, pauseMs) {
      const host = hostOf(name);
      const more = Math.max(0, pauseMs - host.pauseMs);
      host.pauseMs += more;
      host.freeAt += more;
    },
    rest(name, forMs) {
      const host = hostOf(name);
      host.restsUntil = Math.max(host.restsUntil, now() + forMs);
    },
    restOf(name) {
      const left = (hosts.get(name)?.restsUntil ?? 0) - now();
      return left > 0 ? left : undefined;
    },
  };
}

function forgetIdle(hosts: Map<string, Host>, nowMs: number): void {
  for (const [name, { waiting, freeAt, restsUntil }] of hosts)
    if (waiting === 0 && freeAt <= nowMs && restsUntil <= nowMs) hosts.delete(name);
}

interface Slots {
  take<Result>(work: () => Promise<Result>): Promise<Result>;
}

function openSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => void waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}

function wait(ms: number, schedule: Schedule, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      cancel();
      reject(signal.reason as Error);
    };
    const cancel = schedule(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** The outcome of the work, unless the signal is aborted before. */
export function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
