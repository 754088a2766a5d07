/**
 * What all processes that share a store know of each other for some minutes at most. It may be lost at any time: who
 * asks knows what this process has seen itself. Names are kept so that nobody can read them. All methods reject with a
 * {@link RecordsError} if the store can't be used.
 */
export interface ShortMemory {
  /** Takes a name for so long. @returns whether nobody had it. */
  take(name: string, forMs: number): Promise<boolean>;
  /** Others may take it again. */
  release(name: string): Promise<void>;
  /**
   * Counts a use of a name, or counts nothing if it has been used as often as it may within the last `withinMs`.
   *
   * @returns undefined, or in how many milliseconds there may be another one.
   */
  use(name: string, limit: UseLimit): Promise<number | undefined>;
}

export interface UseLimit {
  readonly uses: number;
  readonly withinMs: number;
}

/** Of a process that has its store to itself: there is nothing that it doesn't know. */
export const NO_OTHERS: ShortMemory = {
  take: async () => true,
  release: async () => {},
  use: async () => undefined,
};
