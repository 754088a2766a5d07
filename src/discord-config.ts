import { z } from 'zod';
import { SHARDS_PER_PROCESS, type ShardsSetting } from './discord/shards/shard-plan.ts';
import { hostAddress, portNumber } from './environment.ts';
import type { ListenAddress } from './listen-at.ts';

/** How Discord is reached, or comes; `.env.example` explains each variable. */
export interface DiscordConfig {
  /** The bot's token. Without one it can't connect. */
  readonly discordToken: string | undefined;
  /** Register the commands in this server only. */
  readonly discordGuildId: string | undefined;
  /** The channel where whoever runs the bot is told what is wrong; without one, the log tells. */
  readonly adminChannelId: string | undefined;
  /** Without the API's version and without a slash at the end. */
  readonly discordApiUrl: string;
  /** How many connections to Discord there are, and how many a process holds. */
  readonly shards: ShardsSetting;
  /** Where Discord's requests are taken; undefined: nowhere, and the bot connects to Discord. */
  readonly http: HttpConfig | undefined;
}

export interface HttpConfig extends ListenAddress {
  /** The application's, which Discord's requests are checked with: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** How long requests are taken after it is told that the bot leaves. Default: not at all. */
  readonly drainMs?: number;
}

/** The first pattern that a token matches tells what is wrong with it. */
const TOKEN_FAULTS: readonly (readonly [pattern: RegExp, fault: string])[] = [
  [/^Bot\s/i, 'begins with “Bot ”: leave that word out.'],
  [/["'`“”‘’]/, 'has quotes in it: leave them out.'],
  [/\s/, 'has a space or a line break in it: copy the token again.'],
  [/^\d+$/, 'is an application’s id, not a bot’s token: copy the token from the page “Bot”.'],
  [
    /^(?![\w-]+\.[\w-]+\.[\w-]+$)/,
    'is no bot’s token, which has three parts with dots between them: copy it from ' +
      'https://discord.com/developers/applications (your application → Bot → Reset Token).',
  ],
];

const MAX_DRAIN_SECONDS = 300;
const NO_DRAIN = `is no number of seconds from 0 to ${MAX_DRAIN_SECONDS}.`;

const PUBLIC_KEY_PLACE =
  'copy it from https://discord.com/developers/applications (your application → General Information → Public Key).';

export const discordVariables = z.object({
  DISCORD_TOKEN: z
    .string()
    .superRefine((token, context) => {
      const fault = TOKEN_FAULTS.find(([pattern]) => pattern.test(token));
      if (fault) context.addIssue(fault[1]);
    })
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{17,20}$/,
      'is no server’s id, which has 17 to 20 digits: turn on Developer Mode in Discord, right-click the server and choose “Copy Server ID”.',
    )
    .optional(),
  ADMIN_CHANNEL_ID: z
    .string()
    .regex(
      /^\d{17,20}$/,
      'is no channel’s id, which has 17 to 20 digits: turn on Developer Mode in Discord, right-click the channel and choose “Copy Channel ID”.',
    )
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'is no address that begins with http:// or https://.' })
    .refine((url) => !/\/v\d+\/?$/.test(url), 'ends with the API’s version: leave that out.')
    .refine((url) => !/\/\/[^/]*@/.test(url), 'has a name or a password in it: leave them out.')
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  SHARDS: z
    .string()
    .regex(
      /^(?:auto|[1-9]\d{0,4})$/,
      'is neither “auto” nor a number of connections, from 1 to 99999: Discord recommends how many with “auto”.',
    )
    .default('auto')
    .transform((setting) => (setting === 'auto' ? setting : Number(setting))),
  SHARDS_PER_PROCESS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'is no number of connections, from 1 to 999.')
    .transform(Number)
    .default(SHARDS_PER_PROCESS),
  HTTP_PORT: portNumber.optional(),
  HTTP_HOST: hostAddress,
  HTTP_DRAIN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, NO_DRAIN)
    .transform(Number)
    .refine((seconds) => seconds <= MAX_DRAIN_SECONDS, NO_DRAIN)
    .default(10),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[\da-f]{64}$/i,
      `is no application’s public key, which has 64 hexadecimal digits: ${PUBLIC_KEY_PLACE}`,
    )
    .transform((key) => key.toLowerCase())
    .optional(),
});

/** What Discord's requests can't be taken without. */
export function checkDiscordVariables(
  read: z.infer<typeof discordVariables>,
  context: z.core.$RefinementCtx,
): void {
  if (read.HTTP_PORT === undefined) return;
  const needs = (variable: keyof typeof read, remedy: string): void => {
    if (read[variable] !== undefined) return;
    const message = `needs ${variable}, which is not set: ${remedy}`;
    context.addIssue({ code: 'custom', path: ['HTTP_PORT'], message });
  };
  needs('DISCORD_PUBLIC_KEY', PUBLIC_KEY_PLACE);
  needs('DISCORD_TOKEN', 'commands are registered and messages sent with the bot’s token.');
}

/** What was read of the variables. */
export function discordConfigOf(read: z.infer<typeof discordVariables>): DiscordConfig {
  const { HTTP_PORT, HTTP_HOST, HTTP_DRAIN_SECONDS, DISCORD_PUBLIC_KEY } = read;
  return {
    discordToken: read.DISCORD_TOKEN,
    discordGuildId: read.DISCORD_GUILD_ID,
    adminChannelId: read.ADMIN_CHANNEL_ID,
    discordApiUrl: read.DISCORD_API_URL,
    shards: { count: read.SHARDS, perProcess: read.SHARDS_PER_PROCESS },
    http:
      HTTP_PORT === undefined || DISCORD_PUBLIC_KEY === undefined
        ? undefined
        : {
            host: HTTP_HOST,
            port: HTTP_PORT,
            publicKey: DISCORD_PUBLIC_KEY,
            drainMs: HTTP_DRAIN_SECONDS * 1000,
          },
  };
}
