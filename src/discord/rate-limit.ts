import type { AskOthers } from './ask-others.ts';

/** How many commands a person may use within any span of this length. */
export interface RateLimit {
  readonly commands: number;
  readonly windowMs: number;
}

/** Counts whom it lets through, in memory and for as long as the limit asks for it. */
export interface RateLimiter {
  /**
   * Lets a person use a command and counts it, or doesn't and counts nothing.
   *
   * @param nowMs In milliseconds since 1970. What a clock that was put back has ahead of it doesn't count.
   * @returns undefined, or when the person may use the next one.
   */
  admit(personId: string, nowMs: number): number | undefined;
  /** How many people it remembers. */
  readonly size: number;
}

/**
 * The same for all processes together that share a store; as long as they can't be asked, each counts by itself.
 *
 * @returns as {@link RateLimiter.admit}.
 */
export function createSharedLimiter(
  limit: RateLimit,
  askOthers: AskOthers,
): (personId: string, nowMs: number) => Promise<number | undefined> {
  const own = createRateLimiter(limit);
  const shared = { uses: limit.commands, withinMs: limit.windowMs };
  return async (personId, nowMs) => {
    const waitMs = await askOthers((memory) => memory.use(personId, shared), undefined);
    return waitMs === undefined ? own.admit(personId, nowMs) : nowMs + waitMs;
  };
}

export function createRateLimiter({ commands, windowMs }: RateLimit): RateLimiter {
  /** When each person used commands, oldest first; whoever used one last comes last. */
  const uses = new Map<string, readonly number[]>();

  function isRecent(time: number, nowMs: number): boolean {
    return time <= nowMs && time + windowMs > nowMs;
  }

  /** Whoever's last command is out of the window stands in front of everyone whose isn't. */
  function forgetOld(nowMs: number): void {
    for (const [personId, times] of uses) {
      if (isRecent(times.at(-1) ?? 0, nowMs)) return;
      uses.delete(personId);
    }
  }

  return {
    admit(personId, nowMs) {
      forgetOld(nowMs);
      const recent = (uses.get(personId) ?? []).filter((time) => isRecent(time, nowMs));
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= commands) return oldest + windowMs;
      uses.delete(personId);
      uses.set(personId, [...recent, nowMs]);
      return undefined;
    },
    get size() {
      return uses.size;
    },
  };
}
