import { REST, RESTEvents } from 'discord.js';
import { ApplicationFlags, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { noDiscordAt } from './access-error.ts';
import { greetGateway } from './greet-gateway.ts';
import { allServers } from './list-servers.ts';
import { areRegistered, type RegisterOptions } from './register-commands.ts';
import { botHeaders } from './rest.ts';

/** Asks Discord how it sees the bot, and changes nothing. Rejects with discord.js's errors. */
export interface Inquiry {
  /** Needs no token. */
  reach(): Promise<void>;
  /** What the bot is called. */
  self(): Promise<string>;
  application(): Promise<Application>;
  servers(): Promise<readonly JoinedServer[]>;
  /** How many commands are registered. @param serverId Default: everywhere. */
  countCommands(applicationId: string, serverId?: string): Promise<number>;
  /** Whether these are what is registered. @param serverId Default: everywhere. */
  areRegistered(declarations: Declarations, serverId?: string): Promise<boolean>;
  channel(id: string): Promise<void>;
  /** Rejects if the gateway doesn't say hello. */
  greetGateway(): Promise<GreetedGateway>;
  /** By how much this machine's clock is ahead of Discord's, in milliseconds; undefined if it hasn't told. */
  clockAheadMs(): number | undefined;
}

export interface GreetedGateway {
  /** How many times the bot may still connect today. */
  readonly logins: number;
  /** How many connections Discord recommends. */
  readonly shards: number;
}

type Declarations = RegisterOptions['declarations'];
export type Application = z.output<typeof application>;
export type JoinedServer = z.output<typeof joinedServer>;

const application = z.object({
  id: z.string(),
  flags: z.number().default(0),
  /** Where interactions are sent instead of to the gateway. */
  interactions_endpoint_url: z.string().nullish(),
  /** What these are signed with. */
  verify_key: z.string().optional(),
});
const joinedServer = z.object({ id: z.string(), name: z.string(), permissions: z.string() });
const gateway = z.object({
  url: z.string(),
  shards: z.int().default(1),
  session_start_limit: z.object({ remaining: z.number() }),
});

const TIMEOUT_MS = 5_000;

export interface InquiryOptions {
  /** Without one, only {@link Inquiry.reach} has an answer. */
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly now: () => number;
}

export function openInquiry({ token, apiUrl, now }: InquiryOptions): Inquiry {
  const rest = new REST({
    api: apiUrl,
    timeout: TIMEOUT_MS,
    retries: 0,
    headers: token === undefined ? {} : botHeaders(token),
  });
  let aheadMs: number | undefined;
  let sentMs = now();
  rest.on(RESTEvents.Response, (_, { headers }) => {
    const told = Date.parse(headers.get('date') ?? '');
    // It is told in whole seconds, cut off, and was written somewhere between.
    if (!Number.isNaN(told)) aheadMs = (sentMs + now()) / 2 - (told + 500);
  });

  const ask = (route: `/${string}`, query?: URLSearchParams): Promise<unknown> =>
    rest.get(route, { auth: false, ...(query && { query }) });

  async function get<Schema extends z.ZodType>(
    route: `/${string}`,
    schema: Schema,
    query?: Record<string, string>,
  ): Promise<z.output<Schema>> {
    sentMs = now();
    const reply = await ask(route, query && new URLSearchParams(query));
    const { data, error } = schema.safeParse(reply);
    if (error) throw noDiscordAt(apiUrl, error);
    return data;
  }

  return {
    reach: async () => void (await get(Routes.gateway(), z.object({ url: z.string() }))),
    self: async () => (await get(Routes.user(), z.object({ username: z.string() }))).username,
    application: () => get(Routes.currentApplication(), application),
    servers: () => allServers((query) => get(Routes.userGuilds(), z.array(joinedServer), query)),
    async countCommands(id, serverId) {
      const route =
        serverId === undefined
          ? Routes.applicationCommands(id)
          : Routes.applicationGuildCommands(id, serverId);
      return (await get(route, z.array(z.unknown()))).length;
    },
    areRegistered: (declarations, guildId) =>
      areRegistered({
        rest: { apiUrl, get: (route, { query } = {}) => ask(route, query) },
        declarations,
        guildId,
      }),
    channel: async (id) => void (await get(Routes.channel(id), z.unknown())),
    async greetGateway() {
      const { url, shards, session_start_limit: limit } = await get(Routes.gatewayBot(), gateway);
      await greetGateway(url, TIMEOUT_MS);
      return { logins: limit.remaining, shards };
    },
    clockAheadMs: () => aheadMs,
  };
}

const PRIVILEGED =
  ApplicationFlags.GatewayPresence |
  ApplicationFlags.GatewayPresenceLimited |
  ApplicationFlags.GatewayGuildMembers |
  ApplicationFlags.GatewayGuildMembersLimited |
  ApplicationFlags.GatewayMessageContent |
  ApplicationFlags.GatewayMessageContentLimited;

/** Whether an application's flags let it see who is there, or what members write. */
export function hasPrivilegedIntents(flags: number): boolean {
  return (flags & PRIVILEGED) !== 0;
}
