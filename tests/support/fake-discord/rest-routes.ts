import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { CommandStore } from './command-store.ts';
import type { InteractionRecord } from './interaction-record.ts';
import type { WireMessage } from '../../../src/playground/validation/message-rules.ts';
import { apiErrors } from './api-error.ts';

/** The part of Discord that the routes work on. */
export interface DiscordState {
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  /** Servers in which the application may have commands. */
  readonly guildIds: ReadonlySet<string>;
  readonly commands: CommandStore;
  readonly interactions: ReadonlyMap<string, InteractionRecord>;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Interactions are answered with their own token instead of the bot's. */
  readonly needsBotToken: boolean;
  /** @returns the answer's JSON; `undefined` for 204 No Content. */
  readonly handle: (state: DiscordState, parts: readonly string[], body: unknown) => unknown;
}

const COMMANDS = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;
const ORIGINAL = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/;

/** What Pullquote and discord.js use of Discord's REST API. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    needsBotToken: true,
    handle: ({ gatewayUrl }) => ({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: 999,
        reset_after: 86_400_000,
        max_concurrency: 1,
      },
    }),
  },
  {
    method: 'GET',
    path: /^\/applications\/@me$/,
    needsBotToken: true,
    handle: ({ applicationId }) => ({
      id: applicationId,
      name: 'Pullquote',
      description: '',
      flags: 0,
    }),
  },
  {
    method: 'GET',
    path: /^\/users\/@me$/,
    needsBotToken: true,
    handle: ({ applicationId }) => botUser(applicationId),
  },
  {
    method: 'GET',
    path: COMMANDS,
    needsBotToken: true,
    handle: (state, [, guildId]) => {
      admit(state, guildId);
      return state.commands.list(guildId);
    },
  },
  {
    method: 'PUT',
    path: COMMANDS,
    needsBotToken: true,
    handle: (state, [, guildId], body) => {
      admit(state, guildId);
      return state.commands.overwrite(body, guildId);
    },
  },
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    needsBotToken: false,
    handle: ({ interactions }, [id, token = ''], body) => {
      const record = interactions.get(token);
      if (record === undefined || record.interaction.id !== id)
        throw apiErrors.unknownInteraction();
      record.respond(body as APIInteractionResponse);
    },
  },
  {
    method: 'GET',
    path: ORIGINAL,
    needsBotToken: false,
    handle: (state, [, token]) => recordOf(state, token).original(),
  },
  {
    method: 'PATCH',
    path: ORIGINAL,
    needsBotToken: false,
    handle: (state, [, token], body) => recordOf(state, token).edit(body as WireMessage),
  },
  {
    method: 'DELETE',
    path: ORIGINAL,
    needsBotToken: false,
    handle: (state, [, token]) => recordOf(state, token).delete(),
  },
  {
    method: 'POST',
    path: /^\/webhooks\/(\d+)\/([^/]+)$/,
    needsBotToken: false,
    handle: (state, [, token], body) => recordOf(state, token).followUp(body as WireMessage),
  },
];

export function botUser(id: string): Readonly<Record<string, unknown>> {
  return {
    id,
    username: 'Pullquote',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
  };
}

function admit({ guildIds }: DiscordState, guildId: string | undefined): void {
  if (guildId !== undefined && !guildIds.has(guildId)) throw apiErrors.missingAccess();
}

function recordOf({ interactions }: DiscordState, token = ''): InteractionRecord {
  const record = interactions.get(token);
  if (record === undefined) throw apiErrors.unknownWebhook();
  return record;
}
