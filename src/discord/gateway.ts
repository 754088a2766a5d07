import { SnowflakeUtil } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { DiscordAccessError } from './access-error.ts';
import { scheduleTimeout, within } from '../schedule.ts';
import { answerInteractions } from './answer-interactions.ts';
import type { Bot } from './bot.ts';
import type { Door } from './door.ts';
import { NO_METER } from './meter.ts';
import type { Meter } from './meter.ts';
import { PACE, type Pace } from './pace.ts';
import { createSeenBefore } from './seen-before.ts';
import { AUTO_SHARDS, type ShardsSetting } from './shards/shard-plan.ts';
import { type ShardsState, standShards, type StandingParts } from './shards/standing-shards.ts';
import { unlessAborted } from './until-reachable.ts';

/**
 * What came while a session was being resumed may be sent again with it. Nothing can be answered once its token has
 * ended (interactions/receiving-and-responding).
 */
const TOKEN_LIFE_MS = 15 * 60 * 1000;

/**
 * Discord takes no first response later (same page), and has told whoever asked that there is none. Only of what was
 * missed is the age looked at: this machine's clock may be wrong.
 */
const FIRST_RESPONSE_MS = 3_000;

export interface GatewayOptions extends Pick<
  StandingParts,
  'fork' | 'identifies' | 'log' | 'rest' | 'sessions' | 'token'
> {
  readonly bot: Bot;
  /** Default: as many connections as Discord recommends. */
  readonly shards?: ShardsSetting | undefined;
  /** Default: nothing is counted. */
  readonly meter?: Meter | undefined;
  readonly pace?: Pace;
  /** Gives up connecting. */
  readonly signal?: AbortSignal;
}

/** The bot's standing connections to Discord. */
export interface Gateway extends Door {
  /** Resolves with the reason if Discord ends them for good. */
  readonly lost: Promise<DiscordAccessError>;
  state(): GatewayState;
}

export interface GatewayState extends ShardsState {
  /** It takes no more interactions. */
  readonly isLeaving: boolean;
}

/**
 * Connects to Discord, hands every interaction to the bot and carries its answer out. A connection that can't be made,
 * or breaks, is tried again by itself, for as long as it takes.
 *
 * @returns once one of the connections stands.
 * @throws {DiscordAccessError} if Discord doesn't let the bot in.
 * @throws the signal's reason.
 */
export async function connectGateway({
  bot,
  shards: setting = AUTO_SHARDS,
  meter = NO_METER,
  pace = PACE,
  signal: given,
  ...options
}: GatewayOptions): Promise<Gateway> {
  const { rest, log } = options;
  const interactions = answerInteractions({ bot, rest, log, meter });
  const seen = createSeenBefore(() => performance.now());
  const leaving = new AbortController();
  const signal = given ? AbortSignal.any([given, leaving.signal]) : leaving.signal;
  let isLeaving = false;
  let isClosed = false;
  let onConnected: () => void = ignore;
  let onLost: (reason: DiscordAccessError) => void = ignore;
  const connected = new Promise<void>((resolve) => (onConnected = resolve));
  const lost = new Promise<DiscordAccessError>((resolve) => (onLost = resolve));

  const shards = await standShards({
    ...options,
    setting,
    meter,
    pace,
    onInteraction: take,
    onConnected,
    onLost,
    signal,
  });

  function take(interaction: APIInteraction, isMissed: boolean): void {
    const { id } = interaction;
    if (isClosed) return;
    if (!seen.add(id, performance.now() + TOKEN_LIFE_MS)) {
      log.debug('An interaction was sent again', { interaction: id });
    } else if (isMissed && Date.now() - SnowflakeUtil.timestampFrom(id) > FIRST_RESPONSE_MS) {
      log.debug('An interaction came too late to be answered', { interaction: id });
    } else interactions.take(interaction);
  }

  async function close(graceMs = 5_000): Promise<void> {
    isLeaving = true;
    leaving.abort(new Error('the bot is leaving'));
    // What comes from now on waits for the bot that is started in this one's place.
    await within(shards.close(), graceMs, scheduleTimeout);
    isClosed = true;
    await interactions.leave(graceMs);
  }

  try {
    await unlessAborted(Promise.race([connected, lost.then(reject)]), given);
  } catch (error) {
    // Some of them may stand.
    if (given?.aborted) await close();
    else void shards.close();
    throw error;
  }
  return {
    lost,
    state: () => ({ ...shards.state(), isLeaving }),
    // Discord sends nothing elsewhere as long as these connections are open.
    drain: async () => {},
    close,
  };
}

function ignore(): void {}

function reject(reason: DiscordAccessError): never {
  throw reason;
}
