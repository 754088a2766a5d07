/** Counts what is tried again and again until it lasts. */
export interface FailuresInARow {
  /** @returns how many attempts before this one have failed in a row. */
  next(): number;
  /** It is connected: once that has lasted, what fails is a first failure. */
  succeeded(): void;
}

/** @param lastsMs What breaks sooner has failed: else it would be made anew at the shortest pause, for ever. */
export function failuresInARow(lastsMs: number): FailuresInARow {
  let attempts = 0;
  let connectedMs = Infinity;
  return {
    next() {
      if (performance.now() - connectedMs >= lastsMs) attempts = 0;
      connectedMs = Infinity;
      return attempts++;
    },
    succeeded: () => void (connectedMs = performance.now()),
  };
}
