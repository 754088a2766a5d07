import { NO_OTHERS, type ShortMemory } from '../records/short-memory.ts';
import { RecordsError } from '../records/records-error.ts';
import { hasPassed, LATE, type Schedule, scheduleTimeout, within } from '../schedule.ts';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';

/** Asks what other processes know, and goes on with what this one knows where that can't be told soon. */
export type AskOthers = <T>(
  question: (memory: ShortMemory) => Promise<T>,
  otherwise: T,
) => Promise<T>;

export interface AskOthersParts {
  readonly memory: ShortMemory;
  readonly log: Log;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
  /** In milliseconds, since whenever. Default: `performance.now`. */
  readonly now?: () => number;
}

/** Discord waits 3 s for an acknowledgement, which this comes before. */
const WITHIN_MS = 250;

/** After one that came too late nobody waits for another. */
const PAUSE_MS = 5_000;

export const ALONE: AskOthers = (question) => question(NO_OTHERS);

export function askOthersIn({
  memory,
  log,
  schedule = scheduleTimeout,
  now = performance.now.bind(performance),
}: AskOthersParts): AskOthers {
  let failedAtMs: number | undefined;

  return async (question, otherwise) => {
    const askedAtMs = now();
    if (failedAtMs !== undefined && !hasPassed(PAUSE_MS, failedAtMs, askedAtMs)) return otherwise;
    try {
      const told = await within(question(memory), WITHIN_MS, schedule);
      if (told === LATE) return fail(otherwise);
      if (failedAtMs !== undefined) {
        failedAtMs = undefined;
        log.info('The database tells in time again what other processes know');
      }
      return told;
    } catch (error) {
      if (!(error instanceof RecordsError)) throw error;
      return fail(otherwise, error);
    }
  };

  function fail<T>(otherwise: T, error?: RecordsError): T {
    if (failedAtMs === undefined) {
      log.warn(
        'The database doesn’t tell in time what other processes know: RATE_LIMIT and what came before are known to each by itself for now',
        error && { error: describeError(error) },
      );
    }
    failedAtMs = now();
    return otherwise;
  }
}
