/** Names of what has come, for as long as it could come again. */
export interface SeenBefore {
  /** @returns whether it hadn't come yet */
  add(name: string, untilMs: number): boolean;
  /** It may come again. */
  forget(name: string): void;
}

/** Nobody but Discord fills it: some 50 MB, at 100 a second for half an hour. */
const MAX_KEPT = 200_000;

/** @param now In milliseconds, on the clock that tells until when. */
export function createSeenBefore(now: () => number, maxKept = MAX_KEPT): SeenBefore {
  /** Until when each is kept; what came first stands first. */
  const seen = new Map<string, number>();

  function makeRoom(): void {
    const nowMs = now();
    for (const [name, untilMs] of seen) {
      if (untilMs >= nowMs && seen.size < maxKept) return;
      seen.delete(name);
    }
  }

  return {
    add(name, untilMs) {
      if (seen.has(name)) return false;
      makeRoom();
      seen.set(name, untilMs);
      return true;
    },
    forget: (name) => void seen.delete(name),
  };
}
