import { z } from 'zod';
import { CORPUS_WATCHES, type CorpusWatch } from './living/watching/corpus-watch.ts';
import { type AdditionsConfig, additionsConfigOf, additionsVariables } from './additions-config.ts';
import type { RateLimit } from './discord/rate-limit.ts';
import { type Environment, folderPath, parseEnvironment } from './environment.ts';
import { type FetchingConfig, fetchingConfigOf, fetchingVariables } from './fetching-config.ts';
import type { ListenAddress } from './listen-at.ts';
import {
  MODEL_HUB,
  readSourceSetting,
  type SourceSetting,
} from './models/fetching/source-setting.ts';
import type { ModelsConfig } from './models/model-setting.ts';
import { type SearchConfig, searchConfigOf, searchVariables } from './search-config.ts';

/** What can be set from outside; `.env.example` explains each variable. */
export interface Config extends SearchConfig {
  /** The bot's token. Without one it can't connect. */
  readonly discordToken: string | undefined;
  /** Register the commands in this server only. */
  readonly discordGuildId: string | undefined;
  /** The channel where whoever runs the bot is told what is wrong; without one, the log tells. */
  readonly adminChannelId: string | undefined;
  /** Without the API's version and without a slash at the end. */
  readonly discordApiUrl: string;
  readonly corpusDir: string;
  /** How it is found out that the articles have changed. */
  readonly corpusWatch: CorpusWatch;
  readonly fetching: FetchingConfig;
  /** Where is kept what must survive a restart: settings, preferences and feedback. */
  readonly dataDir: string;
  /** The database where it is kept instead, with a password in its address; undefined: in {@link dataDir}. */
  readonly databaseUrl: string | undefined;
  /** Whether feedback may hold what members write: their questions and notes. */
  readonly keepQuestions: boolean;
  /** How many commands each person may use in a while; undefined: any number. */
  readonly rateLimit: RateLimit | undefined;
  /** Whether articles are added from Discord, and how many. */
  readonly additions: AdditionsConfig;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  /** Where Discord's requests are taken; undefined: nowhere, and the bot connects to Discord. */
  readonly http: HttpConfig | undefined;
  /** Where it can be asked how the bot fares; undefined: nowhere. */
  readonly monitor: ListenAddress | undefined;
  /** Where the playground listens on this machine. */
  readonly playgroundPort: number;
}

export interface HttpConfig extends ListenAddress {
  /** The application's, which Discord's requests are checked with: 64 hexadecimal digits. */
  readonly publicKey: string;
}

/** Which models there are to be, and where they are fetched from. */
export interface ModelsSettings {
  readonly models: ModelsConfig;
  readonly source: SourceSetting;
}

/** From the fewest messages to the most. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** For people, or one JSON object a line. */
export const LOG_FORMATS = ['text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

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

const modelSource = z
  .string()
  .default(MODEL_HUB)
  .transform((typed, context) => {
    const source = readSourceSetting(typed);
    if (source.kind !== 'fault') return source;
    context.addIssue(source.message);
    return z.NEVER;
  });

const NO_PORT = 'is no port, which is a number from 1 to 65535.';

const port = z
  .string()
  .regex(/^\d{1,5}$/, NO_PORT)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, NO_PORT);

const host = z
  .string()
  .regex(
    /^[\w.:%-]{1,255}$/,
    'is no address of this machine, such as 127.0.0.1, ::1, or 0.0.0.0 for all.',
  )
  .default('127.0.0.1');

const PUBLIC_KEY_PLACE =
  'copy it from https://discord.com/developers/applications (your application → General Information → Public Key).';

const variables = z.object({
  ...searchVariables.shape,
  ...fetchingVariables.shape,
  ...additionsVariables.shape,
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
  CORPUS_DIR: folderPath.prefault('./corpus'),
  CORPUS_WATCH: z
    .enum(CORPUS_WATCHES, `is none of ${CORPUS_WATCHES.join(', ')}: use one of these.`)
    .default('auto'),
  MODEL_SOURCE: modelSource,
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(?:ql)?:\/\/\S+$/,
      'is no address of a PostgreSQL database: it looks like postgresql://USER:PASSWORD@HOST:5432/DATABASE.',
    )
    .optional(),
  FEEDBACK_KEEP_QUESTIONS: z
    .enum(['true', 'false'], 'is neither true nor false: use one of these.')
    .transform((value) => value === 'true')
    .default(false),
  RATE_LIMIT: z
    .string()
    .regex(
      /^(?:off|[1-9]\d{0,5}\/[1-9]\d{0,5})$/,
      'is neither “off” nor a number of commands, a slash and a number of seconds: 8/60 allows each person 8 commands in 60 seconds.',
    )
    .default('8/60')
    .transform(parseRateLimit),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}: use one of these.`)
    .default('info'),
  LOG_FORMAT: z
    .enum(LOG_FORMATS, `is none of ${LOG_FORMATS.join(', ')}: use one of these.`)
    .default('text'),
  MONITOR_PORT: port.optional(),
  MONITOR_HOST: host,
  HTTP_PORT: port.optional(),
  HTTP_HOST: host,
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[\da-f]{64}$/i,
      `is no application’s public key, which has 64 hexadecimal digits: ${PUBLIC_KEY_PLACE}`,
    )
    .transform((key) => key.toLowerCase())
    .optional(),
  PLAYGROUND_PORT: port.default(3210),
});

function parseRateLimit(setting: string): RateLimit | undefined {
  if (setting === 'off') return undefined;
  const [commands = 0, seconds = 0] = setting.split('/').map(Number);
  return { commands, windowMs: seconds * 1000 };
}

/** What Discord's requests can't be taken without. */
const together = variables.superRefine((read, context) => {
  if (read.HTTP_PORT === undefined) return;
  const needs = (variable: keyof typeof read, remedy: string): void => {
    if (read[variable] !== undefined) return;
    const message = `needs ${variable}, which is not set: ${remedy}`;
    context.addIssue({ code: 'custom', path: ['HTTP_PORT'], message });
  };
  needs('DISCORD_PUBLIC_KEY', PUBLIC_KEY_PLACE);
  needs('DISCORD_TOKEN', 'commands are registered and messages sent with the bot’s token.');
});

/** The environment variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(variables.shape);

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseConfig(environment: Environment): Config {
  const read = parseEnvironment(together, environment);
  const {
    DISCORD_TOKEN,
    DISCORD_GUILD_ID,
    ADMIN_CHANNEL_ID,
    DISCORD_API_URL,
    CORPUS_DIR,
    CORPUS_WATCH,
    DATA_DIR,
    DATABASE_URL,
    FEEDBACK_KEEP_QUESTIONS,
    RATE_LIMIT,
    LOG_LEVEL,
    LOG_FORMAT,
    MONITOR_PORT,
    MONITOR_HOST,
    HTTP_PORT,
    HTTP_HOST,
    DISCORD_PUBLIC_KEY,
    PLAYGROUND_PORT,
  } = read;
  return {
    discordToken: DISCORD_TOKEN,
    discordGuildId: DISCORD_GUILD_ID,
    adminChannelId: ADMIN_CHANNEL_ID,
    discordApiUrl: DISCORD_API_URL,
    corpusDir: CORPUS_DIR,
    corpusWatch: CORPUS_WATCH,
    fetching: fetchingConfigOf(read),
    ...searchConfigOf(read, environment),
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    keepQuestions: FEEDBACK_KEEP_QUESTIONS,
    rateLimit: RATE_LIMIT,
    additions: additionsConfigOf(read),
    logLevel: LOG_LEVEL,
    logFormat: LOG_FORMAT,
    http:
      HTTP_PORT === undefined || DISCORD_PUBLIC_KEY === undefined
        ? undefined
        : { host: HTTP_HOST, port: HTTP_PORT, publicKey: DISCORD_PUBLIC_KEY },
    monitor: MONITOR_PORT === undefined ? undefined : { host: MONITOR_HOST, port: MONITOR_PORT },
    playgroundPort: PLAYGROUND_PORT,
  };
}

/**
 * Reads only what bears on models.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseModelsConfig(environment: Environment): ModelsSettings {
  const schema = z.object({ ...searchVariables.shape, MODEL_SOURCE: modelSource });
  const read = parseEnvironment(schema, environment);
  return { models: searchConfigOf(read, environment).models, source: read.MODEL_SOURCE };
}

/**
 * Reads only what bears on what is kept.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseRecordsConfig(
  environment: Environment,
): Pick<Config, 'dataDir' | 'databaseUrl' | 'keepQuestions'> {
  const schema = variables.pick({
    DATA_DIR: true,
    DATABASE_URL: true,
    FEEDBACK_KEEP_QUESTIONS: true,
  });
  const read = parseEnvironment(schema, environment);
  return {
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL,
    keepQuestions: read.FEEDBACK_KEEP_QUESTIONS,
  };
}

/**
 * Reads only where articles and records are.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseFolders(environment: Environment): Pick<Config, 'corpusDir' | 'dataDir'> {
  const schema = variables.pick({ CORPUS_DIR: true, DATA_DIR: true });
  const { CORPUS_DIR, DATA_DIR } = parseEnvironment(schema, environment);
  return { corpusDir: CORPUS_DIR, dataDir: DATA_DIR };
}
