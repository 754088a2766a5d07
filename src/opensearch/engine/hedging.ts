/** When nodes are slow, and whether asking others beside them would help. */
export interface Hedging {
  /** What a question waits for is being asked, until the function that is returned is called. */
  begin(): () => void;
  /** A node was asked beside a slow one, likewise. */
  beginHedge(): () => void;
  /** A node took so long, or longer: its time ran out. */
  settled(ms: number): void;
  afterMs(): number;
  isAllowed(): boolean;
}

/** Measured: nearly all replies of a quiet cluster are there by then. */
const FIRST_HEDGE_MS = 150;

/** Where all nodes have much to do, asking them twice would only give them more. */
const TIMES_USUAL = 3;
const HEDGES_A_READ = 0.5;
const ALWAYS_ALLOWED = 2;

const WEIGHT_OF_LAST = 0.1;

export function openHedging(): Hedging {
  let usualMs = 0;
  let reads = 0;
  let hedges = 0;
  return {
    begin() {
      reads += 1;
      return () => {
        reads -= 1;
      };
    },
    beginHedge() {
      hedges += 1;
      return () => {
        hedges -= 1;
      };
    },
    settled(ms) {
      usualMs += (ms - usualMs) * WEIGHT_OF_LAST;
    },
    afterMs: () => Math.max(FIRST_HEDGE_MS, usualMs * TIMES_USUAL),
    isAllowed: () => hedges < Math.max(ALWAYS_ALLOWED, reads * HEDGES_A_READ),
  };
}
