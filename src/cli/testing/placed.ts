/** On a line of its file, counted from 1. */
export interface Placed<T> {
  readonly line: number;
  readonly value: T;
}

/** What a file holds before anybody knows whether it is questions. */
export interface Items {
  readonly items: readonly Placed<unknown>[];
  readonly faults: readonly Placed<string>[];
}
