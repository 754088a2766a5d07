import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { VARIABLES, parseConfig, parseModelsConfig, parseRecordsConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/environment.ts';
import { parseFetchingConfig } from '../../src/fetching-config.ts';
import { defaultCacheDir, parseSearchConfig } from '../../src/search-config.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz-_0123456789';

function faultsOf(environment: Record<string, string>): string {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('no fault was found');
}

/** @returns the path of a new file that holds this */
async function written(text: string | Uint8Array): Promise<string> {
  const folder = await scratchFolder('secrets');
  await writeFile(join(folder, 'secret'), text);
  return join(folder, 'secret');
}

describe('secrets in files', () => {
  it('are read without the line’s end', async () => {
    const config = parseConfig({
      DISCORD_TOKEN: ' ',
      DISCORD_TOKEN_FILE: await written(`${TOKEN}\n`),
      DATABASE_URL_FILE: await written('postgresql://a:b@c/d\r\n'),
    });
    expect(config).toMatchObject({ discordToken: TOKEN, databaseUrl: 'postgresql://a:b@c/d' });
    const records = parseRecordsConfig({ DATABASE_URL_FILE: await written('postgresql://a/b') });
    expect(records.databaseUrl).toBe('postgresql://a/b');
  });

  it('are as faulty as they would be elsewhere, and never told', async () => {
    const told = faultsOf({ DISCORD_TOKEN_FILE: await written('Bot canary') });
    expect(told).toContain('DISCORD_TOKEN begins with “Bot ”');
    expect(told).not.toContain('canary');
  });

  it('are refused with why they can’t be read', async () => {
    expect(faultsOf({ DISCORD_TOKEN_FILE: '/nowhere/token' })).toContain(
      'DISCORD_TOKEN_FILE names /nowhere/token, which is not there.',
    );
    expect(faultsOf({ DISCORD_TOKEN_FILE: TOKEN })).toContain(
      `DISCORD_TOKEN_FILE names a file in ${process.cwd()}, which is not there.`,
    );
    expect(faultsOf({ DATABASE_URL_FILE: tmpdir() })).toContain('which is a folder.');
    expect(faultsOf({ DATABASE_URL_FILE: await written('\n') })).toContain('which is empty.');
    const two = await written('canary\ncanary');
    expect(faultsOf({ DATABASE_URL_FILE: two })).toContain('which has several lines.');
    const wide = await written(Buffer.from('canary', 'utf16le'));
    expect(faultsOf({ DATABASE_URL_FILE: wide })).toContain('which is not UTF-8.');
    const both = { DISCORD_TOKEN: TOKEN, DISCORD_TOKEN_FILE: await written(TOKEN) };
    expect(faultsOf(both)).toContain('DISCORD_TOKEN_FILE is for nothing: DISCORD_TOKEN is set.');
  });
});

describe('the settings', () => {
  it('tell what a database’s address looks like, in whole', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://somebody:canary@db/books' })).toContain(
      'it looks like postgresql://HOST:5432/DATABASE, with USER:PASSWORD@ before the host.',
    );
  });

  it('have defaults for everything but the token', () => {
    expect(parseConfig({})).toEqual({
      discordToken: undefined,
      discordGuildId: undefined,
      adminChannelId: undefined,
      additions: { by: 'off', limits: { articles: 200, perDay: 20, bytes: 10_000_000 } },
      discordApiUrl: 'https://discord.com/api',
      shards: { count: 'auto', perProcess: 5 },
      corpusDir: resolve('corpus'),
      corpusWatch: 'auto',
      searchWorkers: 'auto',
      fetching: { allowedHosts: [], contact: undefined },
      searchEngine: 'auto',
      searchPlace: 'auto',
      cacheDir: defaultCacheDir({}),
      fetchedDir: resolve('data', 'fetched'),
      models: { setting: { kind: 'auto' }, directory: resolve('data', 'models'), threads: 1 },
      dataDir: resolve('data'),
      keepQuestions: false,
      rateLimit: { commands: 8, windowMs: 60_000 },
      logLevel: 'info',
      logFormat: 'text',
      http: undefined,
      monitor: undefined,
      playgroundPort: 3210,
    });
  });

  it('are read from the environment', () => {
    const config = parseConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: '123456789012345678',
      ADMIN_CHANNEL_ID: '223456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      SHARDS: '32',
      SHARDS_PER_PROCESS: '16',
      CORPUS_DIR: '/articles',
      SOURCES_ALLOW_HOSTS: 'Wiki.internal, 10.7:8080 [FD00:0::7]',
      SOURCES_CONTACT: 'https://club.example/bot',
      SEARCH_ENGINE: 'compact',
      SEARCH_THREAD: 'worker',
      CACHE_DIR: '/var/cache',
      DATA_DIR: '/var/lib/pullquote',
      CORPUS_WATCH: 'poll',
      SEARCH_WORKERS: '3',
      MODEL: 'e5-small-v2, ./reranker',
      MODEL_THREADS: '2',
      MODEL_SOURCE: 'http://127.0.0.1:8081/mirror/',
      FEEDBACK_KEEP_QUESTIONS: 'true',
      RATE_LIMIT: '20/90',
      LOG_LEVEL: 'debug',
      LOG_FORMAT: 'json',
      MONITOR_PORT: '9464',
      MONITOR_HOST: '::1',
      HTTP_PORT: '8444',
      HTTP_HOST: '0.0.0.0',
      HTTP_DRAIN_SECONDS: '45',
      DISCORD_PUBLIC_KEY: 'AB'.repeat(32),
      PLAYGROUND_PORT: '8080',
      COLLECTION_ADD: 'members',
      COLLECTION_ADD_ARTICLES: '9',
      COLLECTION_ADD_PER_DAY: '8',
      COLLECTION_ADD_MEGABYTES: '7',
      PATH: '/bin',
    });
    expect(config).toEqual({
      discordToken: TOKEN,
      additions: { by: 'members', limits: { articles: 9, perDay: 8, bytes: 7_000_000 } },
      discordGuildId: '123456789012345678',
      adminChannelId: '223456789012345678',
      discordApiUrl: 'http://127.0.0.1:8080/api',
      shards: { count: 32, perProcess: 16 },
      corpusDir: '/articles',
      corpusWatch: 'poll',
      searchWorkers: 3,
      fetching: {
        allowedHosts: ['wiki.internal', '10.0.0.7:8080', '[fd00::7]'],
        contact: 'https://club.example/bot',
      },
      searchEngine: 'compact',
      searchPlace: 'worker',
      cacheDir: '/var/cache',
      fetchedDir: resolve('/var/lib/pullquote', 'fetched'),
      models: {
        setting: { kind: 'named', names: ['e5-small-v2', './reranker'] },
        directory: resolve('/var/lib/pullquote', 'models'),
        threads: 2,
      },
      dataDir: '/var/lib/pullquote',
      keepQuestions: true,
      rateLimit: { commands: 20, windowMs: 90_000 },
      logLevel: 'debug',
      logFormat: 'json',
      http: { host: '0.0.0.0', port: 8444, publicKey: 'ab'.repeat(32), drainMs: 45_000 },
      monitor: { host: '::1', port: 9464 },
      playgroundPort: 8080,
    });
  });

  it('are read without white space around them', () => {
    const config = parseConfig({
      DISCORD_TOKEN: `\t${TOKEN} `,
      DISCORD_PUBLIC_KEY: ` ${'ab'.repeat(32)}`,
      SHARDS: ' auto ',
      HTTP_PORT: ' 8080 ',
      HTTP_HOST: ' 0.0.0.0\r\n',
      DATA_DIR: ' /var/lib/pullquote ',
      MODEL: ' off ',
    });
    expect(config).toMatchObject({
      discordToken: TOKEN,
      shards: { count: 'auto' },
      http: { host: '0.0.0.0', port: 8080, publicKey: 'ab'.repeat(32) },
      dataDir: '/var/lib/pullquote',
      models: { setting: { kind: 'off' } },
    });
  });

  it('of the search are read even if others are faulty', () => {
    const environment = { SEARCH_ENGINE: 'minisearch', DISCORD_TOKEN: 'nonsense' };
    expect(parseSearchConfig(environment)).toEqual({
      searchEngine: 'minisearch',
      searchPlace: 'auto',
      cacheDir: defaultCacheDir({}),
      fetchedDir: resolve('data', 'fetched'),
      models: { setting: { kind: 'auto' }, directory: resolve('data', 'models'), threads: 1 },
    });
    expect(() => parseSearchConfig({ SEARCH_ENGINE: 'google' })).toThrow('SEARCH_ENGINE is none');
  });

  it('of models are read even if others are faulty', () => {
    const environment = { MODEL: 'off', MODEL_SOURCE: '/mnt/models', LOG_LEVEL: 'loud' };
    expect(parseModelsConfig(environment)).toEqual({
      models: { setting: { kind: 'off' }, directory: resolve('data', 'models'), threads: 1 },
      source: { kind: 'folder', path: '/mnt/models' },
    });
    expect(parseModelsConfig({ MODEL_SOURCE: 'https://models.example/' }).source).toEqual({
      kind: 'address',
      url: 'https://models.example',
    });
  });

  it('of models say which names there are, and what else may be set', () => {
    const message = faultsOf({
      MODEL: 'e5-small-v2, e6-small',
      MODEL_THREADS: '0',
      MODEL_SOURCE: 'ftp://models.example',
    });
    expect(message).toContain(
      'MODEL names “e6-small”, which is no model: use off, auto, e5-small-v2,',
    );
    expect(message).toContain('a folder, such as ./e6-small');
    expect(message).toContain('MODEL_THREADS is no number of threads');
    expect(message).toContain('MODEL_SOURCE is neither a folder nor an address');
  });

  it('of fetching are read even if others are faulty', () => {
    const environment = { SOURCES_ALLOW_HOSTS: 'localhost', LOG_LEVEL: 'loud' };
    expect(parseFetchingConfig(environment)).toMatchObject({ allowedHosts: ['localhost'] });
    expect(parseFetchingConfig({ SOURCES_CONTACT: ' ann@club.example ' })).toMatchObject({
      contact: 'ann@club.example',
    });
  });

  it('of fetching say what is no host, and what no contact', () => {
    for (const faulty of ['http://wiki', 'wiki/page', 'a@b', 'a b c?', '::1', 'wiki:99999999'])
      expect(faultsOf({ SOURCES_ALLOW_HOSTS: faulty })).toContain('which is no host');
    for (const faulty of ['ann', 'ftp://club.example', 'a@b (x)', 'https://club.example/\r\nX: y'])
      expect(faultsOf({ SOURCES_CONTACT: faulty })).toContain('SOURCES_CONTACT is neither');
  });

  it('has fetched articles in a folder of their own where a database keeps them', () => {
    const url = 'postgresql://user@localhost/pullquote';
    expect(parseConfig({ DATABASE_URL: url }).fetchedDir).toBe(resolve('data', 'mirror'));
    expect(parseConfig({ DATABASE_URL: ' ' }).fetchedDir).toBe(resolve('data', 'fetched'));
  });

  it('mean the same folders whatever becomes of the working directory', () => {
    const config = parseConfig({ CORPUS_DIR: 'mine', CACHE_DIR: '../cache' });
    const { corpusDir, cacheDir, dataDir, fetchedDir, models } = config;
    for (const path of [corpusDir, cacheDir, dataDir, fetchedDir, models.directory])
      expect(isAbsolute(path ?? '')).toBe(true);
    expect(parseConfig({ CACHE_DIR: 'off' }).cacheDir).toBeUndefined();
  });

  it('of what is kept are read even if others are faulty', () => {
    const environment = { DATA_DIR: '/data', DISCORD_TOKEN: 'nonsense' };
    expect(parseRecordsConfig(environment)).toEqual({ dataDir: '/data', keepQuestions: false });
    expect(() => parseRecordsConfig({ FEEDBACK_KEEP_QUESTIONS: 'yes' })).toThrow(
      'FEEDBACK_KEEP_QUESTIONS is neither true nor false',
    );
  });

  it('can turn off the cache', () => {
    expect(parseConfig({ CACHE_DIR: 'off' }).cacheDir).toBeUndefined();
  });

  it('can turn off the limit on commands, and say how it is written', () => {
    expect(parseConfig({ RATE_LIMIT: 'off' }).rateLimit).toBeUndefined();
    for (const faulty of ['8', '0/60', '8/0', '8/60s', '-1/5', '8 / 60', 'none']) {
      expect(faultsOf({ RATE_LIMIT: faulty })).toContain('RATE_LIMIT is neither “off” nor');
    }
  });

  it('say how a number of connections is written', () => {
    for (const faulty of ['0', '-1', 'all', '1.5', '100000']) {
      expect(faultsOf({ SHARDS: faulty })).toContain('SHARDS is neither “auto” nor a number');
    }
    expect(faultsOf({ SHARDS_PER_PROCESS: '0' })).toContain('SHARDS_PER_PROCESS is no number');
  });

  it('count as not set when they are empty', () => {
    const empty = Object.fromEntries(VARIABLES.map((variable) => [variable, ' ']));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it('of the HTTP endpoint are wanted together', () => {
    for (const wrong of ['-1', '301', '1.5', 'ten']) {
      const told = faultsOf({ HTTP_DRAIN_SECONDS: wrong });
      expect(told).toContain('HTTP_DRAIN_SECONDS is no number of seconds from 0 to 300.');
    }
    const alone = faultsOf({ HTTP_PORT: '8443' });
    expect(alone).toContain('HTTP_PORT needs DISCORD_PUBLIC_KEY, which is not set: copy it from');
    expect(alone).toContain('HTTP_PORT needs DISCORD_TOKEN, which is not set');
    for (const faulty of ['ab', 'xy'.repeat(32), 'ab'.repeat(33), TOKEN])
      expect(faultsOf({ DISCORD_PUBLIC_KEY: faulty })).toContain('which has 64 hexadecimal digits');
    expect(parseConfig({ DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }).http).toBeUndefined();
  });

  it('are reported together when several are wrong', () => {
    const message = faultsOf({
      DISCORD_TOKEN: `Bot ${TOKEN}`,
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'discord.com',
      LOG_LEVEL: 'loud',
      SEARCH_ENGINE: 'google',
      SEARCH_THREAD: 'both',
      SEARCH_WORKERS: '0',
    });
    expect(message).toContain('DISCORD_TOKEN begins with “Bot ”');
    expect(message).toContain('DISCORD_GUILD_ID is no server’s id');
    expect(message).toContain('DISCORD_API_URL is no address');
    expect(message).toContain('LOG_LEVEL is none of error, warn, info, debug');
    expect(message).toContain('SEARCH_ENGINE is none of auto, minisearch, compact');
    expect(message).toContain('SEARCH_THREAD is none of auto, main, worker');
    expect(message).toContain('SEARCH_WORKERS is neither auto nor a number of threads');
  });

  it.each([
    ['the word Bot in front', `Bot ${TOKEN}`, 'leave that word out'],
    ['quotes around it', `"${TOKEN}"`, 'quotes'],
    ['a line break inside', TOKEN.replace('.', '.\n'), 'line break'],
    ['the application’s id instead', '123456789012345678', 'application’s id'],
    ['a client secret instead', 'abcdefghijklmnopqrstuvwxyz012345', 'three parts'],
  ])('name a token with %s, and never print it', (_, token, remedy) => {
    const message = faultsOf({ DISCORD_TOKEN: token });
    expect(message).toContain(remedy);
    expect(message).not.toContain(token);
    expect(message).not.toContain('abcdefghijklmnopqrstuvwxyz');
  });

  it('name an API address that ends with a version', () => {
    expect(faultsOf({ DISCORD_API_URL: 'https://discord.com/api/v10' })).toContain('version');
  });

  it('are all in .env.example, with their defaults, and nothing else is', () => {
    const example = parseEnv(readFileSync('.env.example', 'utf8'));
    expect(Object.keys(example).toSorted()).toEqual([...VARIABLES].toSorted());
    expect(parseConfig(example as Record<string, string>)).toEqual(parseConfig({}));
  });

  it('are each explained in .env.example', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    for (const variable of VARIABLES) {
      const at = lines.findIndex((line) => line.startsWith(`${variable}=`));
      expect(lines[at - 1]).toMatch(/^# /);
    }
  });
});
