import { ChannelType, InteractionResponseType } from 'discord-api-types/v10';
import { apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import type { InteractionSession } from '../../../src/playground/pretend-discord/interaction-session.ts';
import type { PretendDiscord } from '../../../src/playground/pretend-discord/pretend-discord.ts';
import type { EndpointClient } from './endpoint-client.ts';
import type { RequestBody } from './read-request.ts';

/** What the routes lead to. */
export interface Behind {
  readonly discord: PretendDiscord;
  readonly gatewayUrl: () => string;
  /** How often bots have identified. */
  readonly identifies: () => number;
  /** How often they may in a day. */
  readonly identifyLimit: () => number;
  /** How many connections bots are recommended to have, and may begin at once. */
  readonly shards: () => { readonly recommended: number; readonly atOnce: number };
  /** What the application's owner has settled for the HTTP endpoint. */
  readonly endpoint: Pick<EndpointClient, 'publicKey' | 'interactionsUrl'>;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Interactions are answered with their own token instead of the bot's. */
  readonly needsBotToken: boolean;
  /** @returns the answer's JSON; `undefined` for 204 No Content. */
  readonly handle: (behind: Behind, parts: readonly string[], body: RequestBody) => unknown;
}

/** Responses that show one. */
const MESSAGES: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.UpdateMessage,
]);

const ALL_PERMISSIONS = String((1n << 50n) - 1n);

const COMMANDS = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;
const ORIGINAL = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/;

/** What Pullquote and discord.js use of Discord's REST API. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway$/,
    needsBotToken: false,
    handle: ({ gatewayUrl }) => ({ url: gatewayUrl() }),
  },
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    needsBotToken: true,
    handle: ({ gatewayUrl, identifies, identifyLimit, shards }) => ({
      url: gatewayUrl(),
      shards: shards().recommended,
      session_start_limit: {
        total: identifyLimit(),
        remaining: Math.max(identifyLimit() - identifies(), 0),
        reset_after: 86_400_000,
        max_concurrency: shards().atOnce,
      },
    }),
  },
  {
    method: 'GET',
    path: /^\/applications\/@me$/,
    needsBotToken: true,
    handle: ({ discord: { applicationId, servers }, endpoint }) => ({
      id: applicationId,
      name: servers[0].bot.name,
      description: '',
      flags: 0,
      verify_key: endpoint.publicKey,
      interactions_endpoint_url: endpoint.interactionsUrl ?? null,
    }),
  },
  {
    method: 'GET',
    path: /^\/users\/@me$/,
    needsBotToken: true,
    handle: ({ discord }) => discord.botUser,
  },
  {
    method: 'GET',
    path: /^\/users\/@me\/guilds$/,
    needsBotToken: true,
    handle: ({ discord }) =>
      discord.servers.map(({ id, name }) => ({ id, name, permissions: ALL_PERMISSIONS })),
  },
  {
    method: 'GET',
    path: /^\/channels\/(\d+)$/,
    needsBotToken: true,
    handle: ({ discord }, [channelId]) => {
      const channel = discord.servers
        .flatMap(({ channels }) => channels)
        .find(({ id }) => id === channelId);
      if (!channel) throw apiErrors.unknownChannel();
      return { id: channel.id, name: channel.name };
    },
  },
  {
    method: 'GET',
    path: COMMANDS,
    needsBotToken: true,
    handle: ({ discord }, [, serverId]) => discord.commands.list(serverId),
  },
  {
    method: 'PUT',
    path: COMMANDS,
    needsBotToken: true,
    handle: ({ discord }, [, serverId], { json }) => discord.commands.overwrite(json, serverId),
  },
  {
    method: 'POST',
    path: /^\/users\/@me\/channels$/,
    needsBotToken: true,
    handle: ({ discord }, _parts, { json }) => {
      const { recipient_id } = json as { readonly recipient_id: string };
      return { id: discord.posting.openDirect(recipient_id), type: ChannelType.DM };
    },
  },
  {
    method: 'POST',
    path: /^\/channels\/(\d+)\/messages$/,
    needsBotToken: true,
    handle: ({ discord }, [channelId = ''], { json, files }) =>
      discord.toJson(discord.posting.create(channelId, json, files)),
  },
  {
    method: 'DELETE',
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    needsBotToken: true,
    handle: ({ discord }, [channelId = '', messageId = '']) =>
      discord.posting.remove(channelId, messageId),
  },
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    needsBotToken: false,
    handle: ({ discord }, [id, token = ''], { json, files }) => {
      const session = discord.findSession(token);
      if (session === undefined || session.interaction.id !== id)
        throw apiErrors.unknownInteraction();
      session.respond(json, files);
      const { type } = json as { readonly type: InteractionResponseType };
      if (!MESSAGES.has(type)) return undefined;
      return { resource: { type, message: discord.toJson(session.original()) } };
    },
  },
  {
    method: 'GET',
    path: ORIGINAL,
    needsBotToken: false,
    handle: ({ discord }, [, token]) => discord.toJson(sessionOf(discord, token).original()),
  },
  {
    method: 'PATCH',
    path: ORIGINAL,
    needsBotToken: false,
    handle: ({ discord }, [, token], { json, files }) =>
      discord.toJson(sessionOf(discord, token).edit(json, files)),
  },
  {
    method: 'DELETE',
    path: ORIGINAL,
    needsBotToken: false,
    handle: ({ discord }, [, token]) => sessionOf(discord, token).remove(),
  },
  {
    method: 'POST',
    path: /^\/webhooks\/(\d+)\/([^/]+)$/,
    needsBotToken: false,
    handle: ({ discord }, [, token], { json, files }) =>
      discord.toJson(sessionOf(discord, token).followUp(json, files)),
  },
];

/** A token that has expired is not known any more. */
function sessionOf(discord: PretendDiscord, token = ''): InteractionSession {
  const session = discord.findSession(token);
  if (session === undefined) throw apiErrors.invalidWebhookToken();
  return session;
}
