import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { checkEngineVariables, engineSettingsOf, engineVariables } from './engine-config.ts';
import { folderPath, parseEnvironment } from './environment.ts';
import { type Environment, settingIn } from './setting-in.ts';
import { type ModelsConfig, readModelSetting } from './models/model-setting.ts';
import type { EngineSettings } from './opensearch/engine/engine-settings.ts';
import { SEARCH_ENGINES, type SearchEngineSetting } from './retrieval/search-engine.ts';
import { SEARCH_PLACES, type SearchPlaceSetting } from './retrieval/search-place.ts';

/** How articles are searched; `.env.example` explains each variable. */
export interface SearchConfig {
  /** What searches the articles. */
  readonly searchEngine: SearchEngineSetting;
  /** In which thread they are searched. */
  readonly searchPlace: SearchPlaceSetting;
  /** Where is kept what was found out about large corpora, if it is to be. */
  readonly cacheDir: string | undefined;
  /** Where fetched articles lie. */
  readonly fetchedDir: string;
  /** Which small models help to search. */
  readonly models: ModelsConfig;
  /** The engine that has the articles and searches them; undefined: this process does. */
  readonly engine: EngineSettings | undefined;
}

export const searchVariables = z.object({
  ...engineVariables.shape,
  SEARCH_ENGINE: z
    .enum(SEARCH_ENGINES, `is none of ${SEARCH_ENGINES.join(', ')}: use one of these.`)
    .default('auto'),
  SEARCH_THREAD: z
    .enum(SEARCH_PLACES, `is none of ${SEARCH_PLACES.join(', ')}: use one of these.`)
    .default('auto'),
  CACHE_DIR: z.union([z.literal('off'), folderPath]).optional(),
  DATA_DIR: folderPath.prefault('./data'),
  MODEL: z
    .string()
    .default('auto')
    .transform((typed, context) => {
      const setting = readModelSetting(typed);
      if (setting.kind !== 'fault') return setting;
      context.addIssue(setting.message);
      return z.NEVER;
    }),
  MODEL_THREADS: z
    .string()
    .regex(/^[1-9]\d?$/u, 'is no number of threads, from 1 to 99.')
    .transform(Number)
    .default(1),
});

/**
 * Reads only what bears on how articles are searched: the command line has no need of the rest.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseSearchConfig(environment: Environment): SearchConfig {
  const schema = searchVariables.superRefine(checkEngineVariables);
  return searchConfigOf(parseEnvironment(schema, environment), environment);
}

/** What was read of the variables. */
export function searchConfigOf(
  read: z.infer<typeof searchVariables>,
  environment: Environment,
): SearchConfig {
  const { SEARCH_ENGINE, SEARCH_THREAD, CACHE_DIR, DATA_DIR, MODEL, MODEL_THREADS } = read;
  return {
    searchEngine: SEARCH_ENGINE,
    searchPlace: SEARCH_THREAD,
    cacheDir: CACHE_DIR === 'off' ? undefined : (CACHE_DIR ?? defaultCacheDir(environment)),
    fetchedDir: isShared(environment) ? mirrorDirectory(DATA_DIR) : fetchedDirectory(DATA_DIR),
    models: { setting: MODEL, directory: modelsDirectory(DATA_DIR), threads: MODEL_THREADS },
    engine: engineSettingsOf(read),
  };
}

/** Whether there is a database, in which fetched articles are kept. */
function isShared(environment: Environment): boolean {
  const variables = ['DATABASE_URL', 'DATABASE_URL_FILE'];
  return variables.some((variable) => settingIn(environment, variable) !== undefined);
}

/** Where fetched models lie. */
function modelsDirectory(dataDir: string): string {
  return join(dataDir, 'models');
}

/** Where fetched articles lie. */
export function fetchedDirectory(dataDir: string): string {
  return join(dataDir, 'fetched');
}

/** Where those lie that are in a database, too. */
function mirrorDirectory(dataDir: string): string {
  return join(dataDir, 'mirror');
}

/** Where programs of this system keep what they can make again. */
export function defaultCacheDir(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] || join(home(), 'AppData', 'Local'), 'pullquote');
    case 'darwin':
      return join(home(), 'Library', 'Caches', 'pullquote');
    default:
      return join(environment['XDG_CACHE_HOME'] || join(home(), '.cache'), 'pullquote');
  }
}

/** In a container, a user need not have a home. */
function home(): string {
  try {
    return homedir();
  } catch {
    return tmpdir();
  }
}
