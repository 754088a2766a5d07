import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, Options } from 'discord.js';
import { explainClose, explainRequestFailure } from './access-error.ts';
import type { DiscordAccessError } from './access-error.ts';
import type { Bot } from './bot.ts';
import { logConnection } from './log-connection.ts';
import type { Log } from './log.ts';
import { serveInteractions } from './serve-interactions.ts';

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly bot: Bot;
  readonly log: Log;
}

/** The bot's standing connection to Discord. */
export interface Gateway {
  /** Resolves with the reason if Discord ends the connection for good. */
  readonly lost: Promise<DiscordAccessError>;
  /**
   * Takes no more interactions, gives those under way up to `graceMs` (default 5000) to finish, and
   * leaves.
   */
  close(graceMs?: number): Promise<void>;
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
}: GatewayOptions): Promise<Gateway> {
  const client = createClient(apiUrl);
  const interactions = serveInteractions(client, { bot, log });
  const lost = new Promise<DiscordAccessError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code)));
  });
  logConnection(client, log);
  await logIn(client, { token, apiUrl, lost });
  return {
    lost,
    async close(graceMs = 5_000) {
      // Leaving is no broken connection.
      client.removeAllListeners(Events.ShardReconnecting);
      await withinMs(graceMs, interactions.stop());
      await withinMs(graceMs, client.destroy());
    },
  };
}

/** Interactions need no intents, and nothing that they bring has to be kept. */
function createClient(apiUrl: string): Client {
  return new Client({
    intents: [],
    shards: 'auto',
    rest: { api: apiUrl },
    makeCache: Options.cacheWithLimits({
      GuildMemberManager: 0,
      MessageManager: 0,
      ThreadMemberManager: 0,
      UserManager: 0,
    }),
  });
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
