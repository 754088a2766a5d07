/** What is said to a request. */
export interface Answer {
  readonly status: 200 | 202 | 204 | 400 | 401 | 404 | 405 | 413 | 415 | 500 | 503;
  /** Of 200. */
  readonly json?: unknown;
}

/** An address that Discord sends to. */
export interface Page {
  /** How old a request may be. */
  readonly maxAgeMs: number;
  /** Whether no other process may take a request that this one has; otherwise it does no harm. */
  readonly isTakenOnce: boolean;
  /** What is said to a request that came before. */
  readonly repeated: Answer;
  /**
   * @param json Rightly signed, new, and not looked at yet.
   * @param receivedMs When it began to come, by `performance.now()`.
   */
  readonly take: (json: unknown, receivedMs: number) => Promise<Answer>;
}
