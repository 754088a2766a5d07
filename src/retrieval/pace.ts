import { setImmediate } from 'node:timers/promises';

/** Lets others have their turn while something takes long. */
export interface Pace {
  /** To be waited for between any two steps that are short; nearly always it is over at once. */
  rest(): Promise<void> | undefined;
}

/** So long nobody else gets a turn. */
const STRETCH_MS = 8;

/** @param signal Ends the work at its next rest, which throws the signal's reason. */
export function pace(signal?: AbortSignal): Pace {
  let since = performance.now();
  const pause = async (): Promise<void> => {
    await setImmediate();
    signal?.throwIfAborted();
    since = performance.now();
  };
  return { rest: () => (performance.now() - since < STRETCH_MS ? undefined : pause()) };
}

/** For work that nobody waits beside. */
export const NO_REST: Pace = { rest: () => undefined };

/** Work that takes long, cut into short steps. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it, and nothing else meanwhile. */
export function doneAtOnce<Result>(work: Steps<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Does it step by step, at a pace that lets others have their turn. */
export async function doneInSteps<Result>(work: Steps<Result>, pace: Pace): Promise<Result> {
  let step = work.next();
  for (; !step.done; step = work.next()) {
    const rest = pace.rest();
    if (rest) await rest;
  }
  return step.value;
}
