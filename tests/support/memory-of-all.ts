import { createRateLimiter, type RateLimiter } from '../../src/discord/rate-limit.ts';
import type { ShortMemory } from '../../src/records/short-memory.ts';

/** What processes share that are all in this one. */
export function memoryOfAll(now: () => number): ShortMemory {
  const taken = new Map<string, number>();
  const limiters = new Map<string, RateLimiter>();
  return {
    async take(name, forMs) {
      if ((taken.get(name) ?? 0) > now()) return false;
      taken.set(name, now() + forMs);
      return true;
    },
    async release(name) {
      taken.delete(name);
    },
    async use(name, { uses: commands, withinMs: windowMs }) {
      const limiter = limiters.get(name) ?? createRateLimiter({ commands, windowMs });
      limiters.set(name, limiter);
      const untilMs = limiter.admit(name, now());
      return untilMs === undefined ? undefined : untilMs - now();
    },
  };
}
