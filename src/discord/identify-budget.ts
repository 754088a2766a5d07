import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { APIGatewaySessionStartLimit } from 'discord-api-types/v10';
import { z } from 'zod';
import { oneAtATime } from '../one-at-a-time.ts';
import { replaceFile } from '../replace-file.ts';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';
import { DAY_MS } from '../text/calendar.ts';

/**
 * Discord lets a bot identify 1,000 times a day, and takes its token away for more (events/gateway, "Session Start
 * Limit"). So that no bot that fails and starts again and again gets there, it may identify some times at once,
 * and then only as often as leaves some of the day's over.
 */
export interface IdentifyBudget {
  /**
   * Resolves when the bot may identify; that is noted then.
   *
   * @param limit What Discord says of it, if it could be asked.
   * @throws the signal's reason.
   */
  take(limit: SessionStartLimit | undefined, occasion?: IdentifyOccasion): Promise<void>;
}

export interface IdentifyOccasion {
  /** How many connections the bot has in all; so often it identifies when it starts. Default: 1. */
  readonly shards?: number;
  readonly signal?: AbortSignal;
}

export type SessionStartLimit = Pick<
  APIGatewaySessionStartLimit,
  'total' | 'remaining' | 'reset_after'
>;

export interface BudgetParts {
  /** Where it outlasts the process; default: it doesn't. */
  readonly file?: string | undefined;
  readonly log: Log;
  /** In milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

/** Discord's, as long as it hasn't said otherwise. */
const TOTAL = 1_000;

/** Of the day's: what may be spent at once beside a start, that and what comes back within a day, and what is left over. */
const AT_ONCE = 0.05;
const WITHIN_A_DAY = 0.75;
const LEFT_OVER = 0.05;

/** What comes back within a day however many are spent at a start. */
const LEAST_BACK = 0.2;

/** Until when what was spent is paid for, at the pace at which it comes back; in milliseconds since 1970. */
const stateSchema = z.object({ paidUntil: z.number() });

export async function openIdentifyBudget({
  file,
  log,
  now = Date.now,
  wait = waitIdly,
}: BudgetParts): Promise<IdentifyBudget> {
  const turns = oneAtATime();
  let paidUntil = file === undefined ? 0 : await paidUntilIn(file);

  async function take(
    { total, remaining, reset_after }: SessionStartLimit,
    { shards = 1, signal }: IdentifyOccasion,
  ): Promise<void> {
    signal?.throwIfAborted();
    const atOnce = Math.min(total * AT_ONCE + shards - 1, total * WITHIN_A_DAY);
    const backInADay = Math.max(total * WITHIN_A_DAY - atOnce, total * LEAST_BACK);
    const everyMs = Math.ceil(DAY_MS / backInADay);
    const atOnceMs = Math.max(atOnce, 1) * everyMs;
    // A clock that was put back must not keep anybody waiting.
    paidUntil = Math.min(paidUntil, now() + atOnceMs);
    const ownMs = paidUntil - atOnceMs + everyMs - now();
    const waitMs = remaining <= total * LEFT_OVER ? Math.max(ownMs, reset_after) : ownMs;
    if (waitMs > 0) {
      log.warn('The bot has connected anew too often today; it waits before the next time', {
        until: new Date(now() + waitMs).toISOString(),
      });
      await wait(waitMs, signal);
    }
    paidUntil = Math.max(paidUntil, now()) + everyMs;
    if (file !== undefined) await keep(file);
  }

  async function keep(path: string): Promise<void> {
    try {
      await replaceFile(path, JSON.stringify({ paidUntil } satisfies z.output<typeof stateSchema>));
    } catch (error) {
      log.warn('How often the bot has connected could not be saved', {
        error: describeError(error),
      });
    }
  }

  return {
    take: (limit = { total: TOTAL, remaining: TOTAL, reset_after: 0 }, occasion = {}) =>
      turns.take(() => take(limit, occasion)),
  };
}

/** What can't be read is as if there were nothing. */
async function paidUntilIn(file: string): Promise<number> {
  try {
    return stateSchema.parse(JSON.parse(await readFile(file, 'utf8'))).paidUntil;
  } catch {
    return 0;
  }
}

function waitIdly(ms: number, signal: AbortSignal | undefined): Promise<unknown> {
  return delay(ms, undefined, { ref: false, ...(signal && { signal }) });
}
