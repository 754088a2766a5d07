/** Work that is done one after the other, in the order in which it is given. */
export interface Turns {
  /** What fails keeps nothing behind it from its turn. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when all that was given so far is done; never rejects. */
  done(): Promise<unknown>;
}

export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const result = last.then(work);
      last = result.catch(() => {});
      return result;
    },
    done: () => last,
  };
}
