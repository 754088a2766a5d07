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
