import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, Options, Status } from 'discord.js';
import { explainClose, explainRequestFailure } from './access-error.ts';
import type { DiscordAccessError } from './access-error.ts';
import type { Bot } from './bot.ts';
import { logConnection } from './log-connection.ts';
import type { Log } from './log.ts';
import { type Meter, NO_METER } from './meter.ts';
import { meterConnection } from './meter-connection.ts';
import { meteredRequest } from './metered-request.ts';
import { serveInteractions } from './serve-interactions.ts';

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly bot: Bot;
  readonly log: Log;
  /** Default: nothing is counted. */
  readonly meter?: Meter | undefined;
}

/** The bot's standing connection to Discord. */
export interface Gateway {
  /** Resolves with the reason if Discord ends the connection for good. */
  readonly lost: Promise<DiscordAccessError>;
  state(): GatewayState;
  /**
   * Takes no more interactions, gives those under way up to `graceMs` (default 5000) to finish, and
   * leaves.
   */
  close(graceMs?: number): Promise<void>;
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
 * that breaks is taken up again by itself.
 *
 * @throws {DiscordAccessError} if Discord can't be reached or doesn't accept the token.
 */
export async function connectGateway({
  token,
  apiUrl,
  bot,
  log,
  meter = NO_METER,
}: GatewayOptions): Promise<Gateway> {
  const client = createClient(apiUrl, meter);
  let isLeaving = false;
  const interactions = serveInteractions(client, { bot, log, meter });
  const lost = new Promise<DiscordAccessError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code)));
  });
  logConnection(client, log);
  meterConnection(client, meter);
  await logIn(client, { token, apiUrl, lost });
  return {
    lost,
    state: () => ({ ...stateOf(client), isLeaving }),
    async close(graceMs = 5_000) {
      isLeaving = true;
      // Leaving is no broken connection.
      client.removeAllListeners(Events.ShardReconnecting);
      await withinMs(graceMs, interactions.stop());
      await withinMs(graceMs, client.destroy());
    },
  };
}

/** Interactions need no intents, and nothing that they bring has to be kept. */
function createClient(apiUrl: string, meter: Meter): Client {
  return new Client({
    intents: [],
    shards: 'auto',
    rest: { api: apiUrl, makeRequest: meteredRequest(meter) },
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

async function logIn(
  client: Client,
  { token, apiUrl, lost }: Pick<GatewayOptions, 'token' | 'apiUrl'> & Pick<Gateway, 'lost'>,
): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    // The close code, where there is one, came before this error and says more.
    const reason = await Promise.race([lost, Promise.resolve(undefined)]);
    throw reason ?? explainRequestFailure(error, apiUrl) ?? error;
  }
}

async function withinMs(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(ms, undefined, { ref: false })]);
}
