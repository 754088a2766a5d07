import type * as Cockatiel from 'cockatiel';

/** Keeps from asking what is known to be away. */
export interface Breaker {
  /** @returns undefined if it wasn't tried. */
  attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined>;
}

export interface BreakerOptions {
  /** Whether an error means that the engine is away. */
  readonly isAway: (error: unknown) => boolean;
  /** Told when nothing is asked any more, and when it is again. */
  readonly onChange: (isAway: boolean) => void;
}

/** So many questions in a row without an answer, and it counts as away. */
const FAILURES = 5;

/** After so long one question tries it again, then after twice as long. */
const FIRST_TRIAL_MS = 500;
const LONGEST_TRIAL_MS = 5_000;

export function openBreaker(cockatiel: typeof Cockatiel, options: BreakerOptions): Breaker {
  const breaker = cockatiel.circuitBreaker(cockatiel.handleWhen(options.isAway), {
    halfOpenAfter: new cockatiel.ExponentialBackoff({
      initialDelay: FIRST_TRIAL_MS,
      maxDelay: LONGEST_TRIAL_MS,
    }),
    breaker: new cockatiel.ConsecutiveBreaker(FAILURES),
  });
  breaker.onBreak(() => options.onChange(true));
  breaker.onReset(() => options.onChange(false));
  return {
    async attempt(work) {
      try {
        return await breaker.execute(work);
      } catch (error) {
        if (error instanceof cockatiel.BrokenCircuitError) return undefined;
        throw error;
      }
    },
  };
}
