import { setTimeout as delay } from 'node:timers/promises';
import { growingPause } from './growing-pause.ts';
import { type RestFault, restFaultOf } from './rest-fault.ts';

/** How long and how often something is asked of Discord. */
export interface Patience {
  /** Done twice, it is as if done once. If not, it is asked again only where Discord can't have done it. */
  readonly isRepeatable: boolean;
  /** It isn't asked again from then on; by `performance.now()`. */
  readonly untilMs: number;
  /** How long one attempt may take. */
  readonly attemptMs: (leftMs: number) => number;
  /**
   * After so many answers of 500 in a row it is given up: Discord says so of a payload too large for it as well
   * (discord-api-docs issue 8554).
   */
  readonly maxFailures: number;
}

export interface SendingParts {
  /** Told of each fault. */
  readonly onFault?: ((fault: RestFault) => void) | undefined;
  /** As `performance.now`. */
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<unknown>;
  /** At least 0, below 1. */
  readonly random?: () => number;
}

const PAUSES = { firstMs: 150, longestMs: 15_000 };
const INTERNAL_ERROR = 500;

/**
 * Asks for something until it is answered, as patiently as told, with pauses that grow and are never the same.
 *
 * @param send Attempts it once; `attempt` counts from 0.
 * @throws what the last attempt met; what will be no other the next time, at once.
 */
export async function sendPatiently<T>(
  send: (signal: AbortSignal, attempt: number) => Promise<T>,
  { isRepeatable, untilMs, attemptMs, maxFailures }: Patience,
  {
    onFault,
    now = performance.now.bind(performance),
    wait = waitIdly,
    random = Math.random,
  }: SendingParts = {},
): Promise<T> {
  let failures = 0;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const signal = AbortSignal.timeout(Math.ceil(attemptMs(untilMs - now())));
      return await send(signal, attempt);
    } catch (error) {
      const fault = restFaultOf(error);
      if (!fault) throw error;
      onFault?.(fault);
      failures = fault.status === INTERNAL_ERROR ? failures + 1 : 0;
      if (failures >= maxFailures || (fault.mayHaveArrived && !isRepeatable)) throw error;
      const pauseMs = Math.max(
        fault.retryAfterMs ?? 0,
        growingPause(attempt, { ...PAUSES, random }),
      );
      if (now() + pauseMs >= untilMs) throw error;
      await wait(pauseMs);
    }
  }
}

/** Whoever leaves doesn't wait for it. */
function waitIdly(ms: number): Promise<unknown> {
  return delay(ms, undefined, { ref: false });
}
