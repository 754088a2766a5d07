import { z } from 'zod';
import { CORPUS_WATCHES, type CorpusWatch } from './living/watching/corpus-watch.ts';
import { type AdditionsConfig, additionsConfigOf, additionsVariables } from './additions-config.ts';
import type { RateLimit } from './discord/rate-limit.ts';
import {
  checkDiscordVariables,
  type DiscordConfig,
  discordConfigOf,
  discordVariables,
} from './discord-config.ts';
import { checkEngineVariables } from './engine-config.ts';
import { folderPath, hostAddress, parseEnvironment, portNumber } from './environment.ts';
import type { Environment } from './setting-in.ts';
import { type FetchingConfig, fetchingConfigOf, fetchingVariables } from './fetching-config.ts';
import type { ListenAddress } from './listen-at.ts';
import {
  MODEL_HUB,
  readSourceSetting,
  type SourceSetting,
} from './models/fetching/source-setting.ts';
import type { ModelsConfig } from './models/model-setting.ts';
import { MAX_WORKERS, type SearchWorkersSetting } from './retrieval/search-place.ts';
import { secretFileVariables, withSecretFiles } from './secret-files.ts';
import { type SearchConfig, searchConfigOf, searchVariables } from './search-config.ts';

/** What can be set from outside; `.env.example` explains each variable. */
export interface Config extends SearchConfig, DiscordConfig {
  /** How many threads answer questions, where the articles are searched in threads of their own. */
  readonly searchWorkers: SearchWorkersSetting;
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
  /** Where it can be asked how the bot fares; undefined: nowhere. */
  readonly monitor: ListenAddress | undefined;
  /** Where the playground listens on this machine. */
  readonly playgroundPort: number;
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

const modelSource = z
  .string()
  .default(MODEL_HUB)
  .transform((typed, context) => {
    const source = readSourceSetting(typed);
    if (source.kind !== 'fault') return source;
    context.addIssue(source.message);
    return z.NEVER;
  });

const variables = z.object({
  ...searchVariables.shape,
  ...fetchingVariables.shape,
  ...additionsVariables.shape,
  ...secretFileVariables.shape,
  ...discordVariables.shape,
  CORPUS_DIR: folderPath.prefault('./corpus'),
  SEARCH_WORKERS: z
    .string()
    .regex(
      /^(?:auto|[1-9]|1[0-6])$/,
      `is neither auto nor a number of threads, from 1 to ${MAX_WORKERS}.`,
    )
    .transform((value) => (value === 'auto' ? value : Number(value)))
    .default('auto'),
  CORPUS_WATCH: z
    .enum(CORPUS_WATCHES, `is none of ${CORPUS_WATCHES.join(', ')}: use one of these.`)
    .default('auto'),
  MODEL_SOURCE: modelSource,
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(?:ql)?:\/\/\S+$/,
      'is no address of a PostgreSQL database: it looks like postgresql://HOST:5432/DATABASE, with USER:PASSWORD@ before the host.',
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
  MONITOR_PORT: portNumber.optional(),
  MONITOR_HOST: hostAddress,
  PLAYGROUND_PORT: portNumber.default(3210),
});

function parseRateLimit(setting: string): RateLimit | undefined {
  if (setting === 'off') return undefined;
  const [commands = 0, seconds = 0] = setting.split('/').map(Number);
  return { commands, windowMs: seconds * 1000 };
}

const together = variables.superRefine((read, context) => {
  checkEngineVariables(read, context);
  checkDiscordVariables(read, context);
});

/** The environment variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(variables.shape);

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseConfig(environment: Environment): Config {
  const read = parseEnvironment(together, withSecretFiles(environment));
  const {
    CORPUS_DIR,
    CORPUS_WATCH,
    SEARCH_WORKERS,
    DATA_DIR,
    DATABASE_URL,
    FEEDBACK_KEEP_QUESTIONS,
    RATE_LIMIT,
    LOG_LEVEL,
    LOG_FORMAT,
    MONITOR_PORT,
    MONITOR_HOST,
    PLAYGROUND_PORT,
  } = read;
  return {
    ...discordConfigOf(read),
    corpusDir: CORPUS_DIR,
    corpusWatch: CORPUS_WATCH,
    searchWorkers: SEARCH_WORKERS,
    fetching: fetchingConfigOf(read),
    ...searchConfigOf(read, environment),
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    keepQuestions: FEEDBACK_KEEP_QUESTIONS,
    rateLimit: RATE_LIMIT,
    additions: additionsConfigOf(read),
    logLevel: LOG_LEVEL,
    logFormat: LOG_FORMAT,
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
  const read = parseEnvironment(schema, withSecretFiles(environment));
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
