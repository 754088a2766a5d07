import type { Leases } from '../../src/records/lease.ts';

/** Leases that several holders in a test share, by the clock that they are given. */
export function memoryLeases(now: () => number): Leases {
  const held = new Map<
    string,
    { readonly holder: string; readonly fence: number; until: number }
  >();
  return {
    async claim(name, holder, forMs) {
      const before = held.get(name);
      const isFree = !before || before.until <= now();
      if (!isFree && before.holder !== holder) return undefined;
      const fence = isFree ? (before?.fence ?? 0) + 1 : before.fence;
      held.set(name, { holder, fence, until: now() + forMs });
      return fence;
    },
    async release(name, holder) {
      const before = held.get(name);
      if (before?.holder === holder) before.until = -Infinity;
    },
  };
}
