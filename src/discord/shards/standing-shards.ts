import type { ChildProcess } from 'node:child_process';
import { type APIInteraction, GatewayCloseCodes, Routes } from 'discord-api-types/v10';
import { DiscordAccessError, explainClose, isUnauthorized } from '../access-error.ts';
import type { IdentifyBudget } from '../identify-budget.ts';
import type { Log } from '../log.ts';
import type { Meter } from '../meter.ts';
import type { Pace } from '../pace.ts';
import type { Rest } from '../rest.ts';
import { unlessAborted, untilReachable } from '../until-reachable.ts';
import type { FinalClose } from './final-close.ts';
import { identifyTurns } from './identify-turns.ts';
import { type KeptSessions, NO_SESSIONS } from './kept-sessions.ts';
import { openShards } from './open-shards.ts';
import type { ShardEvent } from './shard-event.ts';
import { shardLog } from './shard-log.ts';
import { shardMeter } from './shard-meter.ts';
import { type ShardSession, shardSessions } from './shard-sessions.ts';
import { faultOfNumber, planShards, type ShardPlan, type ShardsSetting } from './shard-plan.ts';
import { shardStates } from './shard-states.ts';
import type { ProcessEnd } from './watch-shard-process.ts';

export interface StandingParts {
  readonly token: string;
  /** Asks Discord which connections there are to be. */
  readonly rest: Rest;
  readonly setting: ShardsSetting;
  readonly identifies: IdentifyBudget;
  readonly pace: Pace;
  readonly log: Log;
  readonly meter: Meter;
  /** Sessions of the bot before, and for the one after. Default: each begins its own. */
  readonly sessions?: KeptSessions | undefined;
  /** @param isMissed Whether it was sent while there was no connection. */
  readonly onInteraction: (interaction: APIInteraction, isMissed: boolean) => void;
  /** One of them stands. */
  readonly onConnected: () => void;
  /** Discord takes them up no more. */
  readonly onLost: (reason: DiscordAccessError) => void;
  /** Default: Node's. */
  readonly fork?: (() => ChildProcess) | undefined;
  readonly signal: AbortSignal;
}

/** All of a bot's connections to Discord. */
export interface StandingShards {
  state(): ShardsState;
  /** Leaves Discord. Until then, interactions are handed on. */
  close(): Promise<void>;
}

export interface ShardsState {
  readonly shards: number;
  /** How many of them are connected. */
  readonly ready: number;
  /** Some have never been connected yet. */
  readonly isStarting: boolean;
  /** Servers that the bot is in, as far as Discord has told. */
  readonly servers: number;
  /** How long Discord takes to answer a heartbeat, on average; undefined before the first one. */
  readonly pingMs: number | undefined;
  /** Processes that hold them; 0: this one does. */
  readonly processes: number;
  /** What those processes take. */
  readonly processMemoryBytes: number;
}

/**
 * Has the connections stand that Discord wants, and opens them anew where it wants others.
 *
 * @throws {DiscordAccessError} if Discord doesn't let the bot in.
 * @throws the signal's reason.
 */
export async function standShards(parts: StandingParts): Promise<StandingShards> {
  const { log, pace, rest, setting, signal, sessions = NO_SESSIONS } = parts;
  const plan = (): Promise<ShardPlan> =>
    untilReachable(() => unlessAborted(planShards(rest, setting), signal), {
      log,
      ...pace,
      signal,
    });
  let isLeaving = false;
  const first = await plan();
  let standing = open(first, await sessions.take(first));

  function open(planned: ShardPlan, former: readonly ShardSession[] = []): OpenPlan {
    tellOfPlan(planned, setting, log);
    const onClosed = (code: FinalClose): void => {
      if (!isLeaving) void replace(planned, code).catch(lose);
    };
    return openPlan(planned, { ...parts, onClosed }, former);
  }

  async function replace({ count }: ShardPlan, code: FinalClose): Promise<void> {
    if (!OF_THEIR_NUMBER.has(code)) return parts.onLost(explainClose(code));
    const next = await plan();
    const isBetter =
      code === GatewayCloseCodes.ShardingRequired ? next.count > count : next.count !== count;
    if (!isBetter)
      return parts.onLost(explainClose(code, { count, recommended: next.recommended }));
    log.warn('Discord wants another number of connections; they are opened anew', {
      before: count,
      now: next.count,
    });
    await standing.close();
    if (!isLeaving) standing = open(next);
  }

  function lose(error: unknown): void {
    if (error instanceof DiscordAccessError) parts.onLost(error);
    else if (!isLeaving && !signal.aborted) throw error;
  }

  return {
    state: () => standing.state(),
    async close() {
      isLeaving = true;
      await standing.close();
      await sessions.keep(standing.sessions(), standing.plan);
    },
  };
}

const OF_THEIR_NUMBER: ReadonlySet<FinalClose> = new Set([
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
]);

function tellOfPlan(
  { count, recommended, groups, limit }: ShardPlan,
  setting: ShardsSetting,
  log: Log,
): void {
  if (count > 1) {
    log.info('Opening the connections to Discord', {
      shards: count,
      processes: groups.length,
      everyFiveSeconds: limit.max_concurrency,
    });
  }
  const fault = faultOfNumber(setting.count, recommended);
  if (fault) log.warn(WARNINGS[fault], { shards: count, recommended });
}

const WARNINGS = {
  'too-few': 'Discord recommends more connections than SHARDS says',
  'far-more': 'Discord recommends far fewer connections than SHARDS says',
} as const;

interface OpenPlanParts extends StandingParts {
  /** Told once, if Discord closes one for good. A token that Discord takes otherwise is no reason. */
  readonly onClosed: (code: FinalClose) => void;
}

interface OpenPlan extends StandingShards {
  readonly plan: ShardPlan;
  sessions(): readonly ShardSession[];
}

/** @param former Those sessions that they had elsewhere. */
function openPlan(
  plan: ShardPlan,
  { token, rest, identifies: budget, pace, log, meter, fork, onClosed, ...parts }: OpenPlanParts,
  former: readonly ShardSession[],
): OpenPlan {
  const states = shardStates(plan.count);
  const known = shardSessions(former);
  /** Discord greets nobody who goes on. */
  const ungreeted = new Set(former.map(({ session }) => session.shardId));
  const watchers = [
    (event: ShardEvent) => states.note(event),
    shardLog(plan.count, states, log),
    shardMeter(meter),
  ];
  let isClosed = false;
  let isOver = false;
  let checking: Promise<boolean> | undefined;
  const shards = openShards(
    plan,
    {
      token,
      pace,
      fork,
      waitForIdentify: identifyTurns(plan, { budget, rest }),
      onEvent: take,
      onEnded: tellOfEnd,
    },
    former,
  );

  function take(event: ShardEvent): void {
    known.note(event);
    if (event.kind === 'dispatched' && event.interaction) {
      parts.onInteraction(event.interaction, event.isMissed);
    }
    if (isOver) return;
    if (event.kind === 'ready') ungreeted.delete(event.shard);
    if (event.kind === 'resumed') greet(event.shard);
    for (const watch of watchers) watch(event);
    if (event.kind === 'ready') parts.onConnected();
    if (event.kind === 'closed') void judge(event);
  }

  function greet(shard: number): void {
    const greeting = known.greetingOf(shard);
    if (greeting && ungreeted.has(shard)) take({ kind: 'ready', shard, ...greeting });
  }

  async function judge({ shard, code }: ShardEvent & { readonly kind: 'closed' }): Promise<void> {
    if (code === GatewayCloseCodes.AuthenticationFailed) {
      checking ??= isTokenRefused(rest).finally(() => (checking = undefined));
      if (!(await checking)) return shards.connectAgain(shard);
    }
    if (isClosed || isOver) return;
    isClosed = true;
    onClosed(code);
  }

  function tellOfEnd(numbers: readonly number[], { how, error }: ProcessEnd): void {
    const which = `${numbers[0]}–${numbers.at(-1)}`;
    log.error('A process that holds connections to Discord has ended and is started again', {
      shards: which,
      how,
      error,
    });
  }

  return {
    plan,
    sessions: () => known.all(),
    state: () => ({
      shards: plan.count,
      ready: states.ready(),
      isStarting: !states.haveAllBeenReady(),
      servers: states.servers(),
      pingMs: states.pingMs(),
      processes: shards.processes,
      processMemoryBytes: shards.memoryBytes(),
    }),
    async close() {
      isOver = true;
      await shards.close();
    },
  };
}

/** Where that can't be told, it isn't: the gateway will say it again. */
async function isTokenRefused(rest: Rest): Promise<boolean> {
  try {
    await rest.get(Routes.user());
    return false;
  } catch (error) {
    return isUnauthorized(error);
  }
}
