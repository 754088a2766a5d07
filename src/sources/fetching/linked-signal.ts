/** A signal that is aborted with the first of others, for as long as somebody needs it. */
export interface LinkedSignal {
  readonly signal: AbortSignal;
  abort(reason: Error): void;
  /** Lets go of the others. */
  release(): void;
}

/** As `AbortSignal.any`, which keeps a trace of each in those that live long. */
export function linkSignals(...others: readonly AbortSignal[]): LinkedSignal {
  const controller = new AbortController();
  const follow = ({ target }: Pick<Event, 'target'>): void => {
    if (target instanceof AbortSignal) controller.abort(target.reason);
  };
  for (const other of others) {
    if (other.aborted) controller.abort(other.reason);
    other.addEventListener('abort', follow);
  }
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    release: () => {
      for (const other of others) other.removeEventListener('abort', follow);
    },
  };
}
