import { setTimeout } from 'node:timers/promises';
import { percentile } from '../eval/measures.ts';

/** How long answers have taken, in milliseconds. */
export interface AnswerTimes {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface SteadyAsking {
  /** Of the questions that have been due since the last time. */
  take(): AnswerTimes;
  stop(): Promise<void>;
}

/** As many people as would ask 72,000 questions an hour. */
const APART_MS = 50;

/**
 * Asks one question after the other, each at its time, whether those before it are answered or not. An
 * answer's time counts from when its question was due: if nothing is done for a second, that is what those
 * wait who ask then.
 */
export function askSteadily(
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): SteadyAsking {
  const stopping = new AbortController();
  let durations: number[] = [];
  const underWay = new Set<Promise<void>>();

  const askAt = async (question: string, dueMs: number): Promise<void> => {
    await ask(question);
    durations.push(performance.now() - dueMs);
  };
  const askAll = async (): Promise<void> => {
    let dueMs = performance.now();
    for (let nth = 0; !stopping.signal.aborted; nth += 1) {
      dueMs += APART_MS;
      await setTimeout(Math.max(0, dueMs - performance.now()));
      const asked = askAt(questions[nth % questions.length] ?? '', dueMs);
      underWay.add(asked);
      void asked.finally(() => underWay.delete(asked));
    }
    await Promise.all(underWay);
  };
  const asking = askAll();
  return {
    take() {
      const sorted = durations.toSorted((a, b) => a - b);
      durations = [];
      return {
        p50: percentile(sorted, 0.5),
        p99: percentile(sorted, 0.99),
        max: sorted.at(-1) ?? NaN,
      };
    },
    async stop() {
      stopping.abort();
      await asking;
    },
  };
}
