/** Signatures that have come, for as long as their requests could come again. */
export interface SeenSignatures {
  /** @returns whether it hadn't come yet */
  add(signature: string, untilMs: number): boolean;
  /** It may come again. */
  forget(signature: string): void;
}

/** Only what is rightly signed counts, so that nobody but Discord fills it: some 50 MB, at 100 a second for half an hour. */
const MAX_KEPT = 200_000;

/** @param now In milliseconds since 1970. */
export function createSeenSignatures(now: () => number, maxKept = MAX_KEPT): SeenSignatures {
  /** Until when each is kept; what came first stands first. */
  const seen = new Map<string, number>();

  function makeRoom(): void {
    const nowMs = now();
    for (const [signature, untilMs] of seen) {
      if (untilMs >= nowMs && seen.size < maxKept) return;
      seen.delete(signature);
    }
  }

  return {
    add(signature, untilMs) {
      if (seen.has(signature)) return false;
      makeRoom();
      seen.set(signature, untilMs);
      return true;
    },
    forget: (signature) => void seen.delete(signature),
  };
}
