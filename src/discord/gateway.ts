import { Client, Events, GatewayDispatchEvents, Options, Status } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { DiscordUnreachableError, explainClose, explainRequestFailure } from './access-error.ts';
import type { DiscordAccessError } from './access-error.ts';
import { scheduleTimeout, within } from '../schedule.ts';
import { answerInteractions } from './answer-interactions.ts';
import type { Bot } from './bot.ts';
import type { Door } from './door.ts';
import type { Log } from './log.ts';
import { type Meter, NO_METER } from './meter.ts';
import { meterConnection } from './meter-connection.ts';
import { meteredRequest } from './metered-request.ts';
import type { Rest } from './rest.ts';
import type { IdentifyBudget } from './identify-budget.ts';
import { logConnection } from './log-connection.ts';
import { PACE, type Pace, patientShards } from './patient-shards.ts';
import { untilReachable } from './until-reachable.ts';

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** What answers are sent through. */
  readonly rest: Rest;
  readonly bot: Bot;
  readonly identifies: IdentifyBudget;
  readonly log: Log;
  /** Default: nothing is counted. */
  readonly meter?: Meter | undefined;
  readonly pace?: Pace;
  /** Gives up connecting. */
  readonly signal?: AbortSignal;
}

/** The bot's standing connection to Discord. */
export interface Gateway extends Door {
  /** Resolves with the reason if Discord ends the connection for good. */
  readonly lost: Promise<DiscordAccessError>;
  state(): GatewayState;
}

export interface GatewayState {
  readonly shards: number;
  /** How many of them are connected. */
  readonly ready: number;
  /** Servers that the bot is in, as far as Discord has told. */
  readonly servers: number;
  /** How long Discord takes to answer a heartbeat, on average; undefined before the first one. */
  readonly pingMs: number | undefined;
  /** It takes no more interactions. */
  readonly isLeaving: boolean;
}

/**
 * Connects to Discord, hands every interaction to the bot and carries its answer out. A connection
 * that can't be made, or breaks, is tried again by itself, for as long as it takes.
 *
 * @throws {DiscordAccessError} if Discord doesn't let the bot in.
 * @throws the signal's reason.
 */
export async function connectGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, pace = PACE, signal } = options;
  return untilReachable(() => connectOnce(options, pace), { log, ...pace, signal });
}

async function connectOnce(
  { token, apiUrl, rest, bot, identifies, log, meter = NO_METER, signal }: GatewayOptions,
  pace: Pace,
): Promise<Gateway> {
  const shards = patientShards({
    identifies,
    pace,
    onRetry: (shard) => void client.emit(Events.ShardReconnecting, shard),
  });
  const client = createClient(apiUrl, shards.options, meter);
  const stopped = (): Promise<void> => leave(client, shards.stop);
  let isLeaving = false;
  const interactions = answerInteractions({ bot, rest, log, meter });
  const take = (interaction: APIInteraction): void => interactions.take(interaction);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  const lost = new Promise<DiscordAccessError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code)));
  });
  logConnection(client, log);
  meterConnection(client, meter);
  client.on(Events.ShardReady, shards.succeeded);
  client.on(Events.ShardResume, shards.succeeded);
  try {
    await Promise.race([client.login(token), whenAborted(signal)]);
  } catch (error) {
    void stopped();
    // The close code, where there is one, came before this error and says more.
    const closed = await Promise.race([lost, Promise.resolve(undefined)]);
    throw signal?.aborted ? signal.reason : (closed ?? explainLogIn(error, apiUrl));
  }
  return {
    lost,
    state: () => ({ ...stateOf(client), isLeaving }),
    async close(graceMs = 5_000) {
      isLeaving = true;
      // Leaving is no broken connection.
      client.removeAllListeners(Events.ShardReconnecting);
      client.ws.off(GatewayDispatchEvents.InteractionCreate, take);
      await within(interactions.finish(), graceMs, scheduleTimeout);
      await within(stopped(), graceMs, scheduleTimeout);
    },
  };
}

function explainLogIn(error: unknown, apiUrl: string): DiscordAccessError {
  return (
    explainRequestFailure(error, apiUrl) ??
    new DiscordUnreachableError('Discord’s gateway doesn’t let the bot connect as it should.', {
      cause: error,
    })
  );
}

/** Interactions need no intents, and nothing that they bring has to be kept. */
function createClient(apiUrl: string, ws: ClientSockets, meter: Meter): Client {
  return new Client({
    intents: [],
    shards: 'auto',
    rest: { api: apiUrl, retries: 1, timeout: 10_000, makeRequest: meteredRequest(meter) },
    ws,
    makeCache: Options.cacheWithLimits({
      GuildMemberManager: 0,
      MessageManager: 0,
      ThreadMemberManager: 0,
      UserManager: 0,
    }),
  });
}

function stateOf({ ws, guilds }: Client): Omit<GatewayState, 'isLeaving'> {
  return {
    shards: ws.shards.size,
    ready: ws.shards.filter(({ status }) => status === Status.Ready).size,
    servers: guilds.cache.size,
    // discord.js has -1 before the first heartbeat.
    pingMs: ws.ping >= 0 ? ws.ping : undefined,
  };
}

type ClientSockets = ReturnType<typeof patientShards>['options'];

async function leave(client: Client, stop: () => void): Promise<void> {
  stop();
  await client.destroy();
}

/** Only ever rejects. */
function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
