/** How patiently connections are made. */
export interface Pace {
  /** Between the first failure and the next attempt; it grows from there. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** How long Discord has to answer, and then to say hello. */
  readonly handshakeMs: number;
}

export const PACE: Pace = { firstPauseMs: 1_000, longestPauseMs: 60_000, handshakeMs: 10_000 };
