import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LOG_FORMATS, LOG_LEVELS, parseConfig, VARIABLES } from '../../src/config.ts';
import { createConsoleLog } from '../../src/console-log.ts';
import type { SimpleCommand } from '../../src/discord/command.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import { describeError } from '../../src/discord/describe-error.ts';
import { explainRequestFailure } from '../../src/discord/access-error.ts';
import type { Log } from '../../src/discord/log.ts';
import { createRest } from '../../src/discord/rest.ts';
import { logSources } from '../../src/log-sources.ts';
import { openProxiedFetch } from '../../src/models/fetching/proxied-fetch.ts';
import { KNOWN_MODELS } from '../../src/models/known-models.ts';
import { hubSource } from '../../src/models/fetching/hub-source.ts';
import { openMonitor } from '../../src/monitoring/open-monitor.ts';
import { describeNetworkFault } from '../../src/network-fault.ts';
import { openFetcher } from '../../src/open-fetcher.ts';
import { OperationalError } from '../../src/operational-error.ts';
import { apiErrors } from '../../src/playground/pretend-discord/api-error.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import type { SourceEvent } from '../../src/sources/source-tools.ts';
import { connectTo } from '../support/connect-to.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { fakePullquote } from '../support/fake-pullquote.ts';
import { commandInteraction } from '../support/interactions.ts';
import { as } from '../support/occasion.ts';
import { RECORDS } from '../support/records.ts';
import { servicesOf } from '../support/services.ts';

/** What may stand in no log, no metric and no message. */
const SECRETS = {
  token: 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.Canary.token-zwibbelgrun',
  proxyPassword: 'proxy-quastelpfau',
  sourcePassword: 'source-trimmeldorn',
  key: 'key-knorzelbach',
  question: 'Who hides the fluxelmoos?',
  userId: '987654321098765432',
  authorization: 'Bot header-wrumselkai',
} as const;

/** Also where they are encoded, cut or mixed with other words. */
const CANARIES =
  /zwibbelgrun|quastelpfau|trimmeldorn|knorzelbach|fluxelmoos|987654321098765432|wrumselkai|cXVhc3RlbHBmYXU|dHJpbW1lbGRvcm4/iu;

const ADDRESS = `https://ann:${SECRETS.sourcePassword}@feeds.example/list.xml?key=${SECRETS.key}`;
const ALL = Object.values(SECRETS).join(' | ');

/** Logs of all levels in both formats, and what they have written. */
function logs() {
  const written: string[] = [];
  const open = LOG_FORMATS.map((format) => {
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => written.push(chunk.toString()));
    return createConsoleLog({
      level: 'debug',
      format,
      stream: stream as unknown as NodeJS.WriteStream,
    });
  });
  const log = Object.fromEntries(
    LOG_LEVELS.map((level) => [
      level,
      (...line: Parameters<Log['info']>) => {
        for (const one of open) one[level](...line);
      },
    ]),
  ) as unknown as Log;
  return { log, written: () => written.join('') };
}

/** @returns undefined if something was told, and nothing secret. */
function secretIn(told: unknown): string | undefined {
  const text = typeof told === 'string' ? told : JSON.stringify(told);
  return text === '' ? 'nothing was told' : CANARIES.exec(text)?.[0];
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

/** All that may be told of something thrown: to the log, and to whoever runs the bot if it is no bug. */
function toldOf(error: unknown): string {
  const { log, written } = logs();
  for (const level of LOG_LEVELS) log[level]('Failed', { error: describeError(error) });
  return [written(), error instanceof OperationalError ? error.advice : ''].join('\n');
}

const REQUEST = {
  files: undefined,
  body: { content: SECRETS.question, headers: { authorization: SECRETS.authorization } },
};
const ROUTE = `https://discord.com/api/v10/webhooks/${SECRETS.userId}/${SECRETS.token}/messages/@original?key=${SECRETS.key}`;

const ERRORS: Readonly<Record<string, unknown>> = {
  'with all in its message': new Error(ALL),
  'with a message of many lines': new TypeError(`${ALL}\n    at ${ALL}\n  at once ${ALL}`),
  'with all in its cause': new Error('failed', {
    cause: new Error(ALL, { cause: { headers: ALL } }),
  }),
  'of several': new AggregateError([new Error(ALL)], ALL),
  'with more than errors have': Object.assign(new Error('failed'), {
    code: ALL,
    headers: { authorization: SECRETS.authorization },
    input: ADDRESS,
    url: ROUTE,
    method: 'GET',
  }),
  'that is no error': ALL,
  'that is an object': { message: ALL },
  'of Discord’s': new DiscordAPIError(
    {
      code: 50_035,
      message: ALL,
      errors: { content: { _errors: [{ code: 'TOO_LONG', message: ALL }] } },
    },
    50_035,
    400,
    'PATCH',
    ROUTE,
    REQUEST,
  ),
  'of a broken Discord': new HTTPError(503, ALL, 'POST', ROUTE, REQUEST),
};

describe('What is secret or was typed', () => {
  it.each(Object.keys(ERRORS))('is in no line of the log of an error %s', (name) => {
    const { log, written } = logs();
    for (const level of LOG_LEVELS) log[level]('Failed', { error: describeError(ERRORS[name]) });
    expect(written().split('\n')).toHaveLength(2 * LOG_LEVELS.length + 1);
    expect(secretIn(written())).toBeUndefined();
  });

  it('is in no line even if an error gets there without its description', () => {
    const { log, written } = logs();
    for (const level of LOG_LEVELS) {
      log[level]('Failed', { error: ERRORS['of Discord’s'], nested: [{ why: new Error(ALL) }] });
    }
    expect(secretIn(written())).toBeUndefined();
  });

  it('is not told of an error that goes round in circles either', () => {
    const error = new Error(ALL);
    error.cause = error;
    expect(secretIn(toldOf(error))).toBeUndefined();
  });

  it.each(VARIABLES)('is in nothing that is told of a faulty %s', (variable) => {
    const tokens = [`"${SECRETS.token}"`, `Bot ${SECRETS.token} x`, SECRETS.token.slice(0, -20)];
    for (const value of variable === 'DISCORD_TOKEN' ? tokens : [ADDRESS, `x ${ADDRESS}`]) {
      let told = 'It can be used.';
      try {
        parseConfig({ [variable]: value });
      } catch (error) {
        told = toldOf(error);
      }
      expect(secretIn(told)).toBeUndefined();
    }
  });

  it('is no part of Discord’s address, which is told wherever that can’t be reached', () => {
    expect(() =>
      parseConfig({ DISCORD_API_URL: `https://ann:${SECRETS.sourcePassword}@discord.example/api` }),
    ).toThrow('DISCORD_API_URL has a name or a password in it: leave them out.');
  });

  it('is in nothing that is told where Discord can’t be reached or fails', async () => {
    const apiUrl = 'http://127.0.0.1:1/api';
    const rest = createRest({ token: SECRETS.token, apiUrl });
    const error = await failureOf(rest.get(`/users/${SECRETS.userId}`));
    expect(secretIn(toldOf(error))).toBeUndefined();
    expect(secretIn(toldOf(explainRequestFailure(error, apiUrl)))).toBeUndefined();
  });

  it('is in nothing that is told of a proxy that is away, refuses or is none', async () => {
    const proxy = createServer((_, response) => response.writeHead(502).end());
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication\r\n\r\n'));
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    onTestFinished(() => void proxy.close());
    const { port } = proxy.address() as AddressInfo;
    for (const where of [`127.0.0.1:${port}`, '127.0.0.1:2', 'no where:x']) {
      const HTTPS_PROXY = `http://ann:${SECRETS.proxyPassword}@${where}`;
      const error = await failureOf(
        (async () => {
          const { fetch } = openProxiedFetch({ HTTPS_PROXY });
          const { signal } = new AbortController();
          await fetch(`https://hub.example/?key=${SECRETS.key}`, {
            headers: { authorization: SECRETS.authorization },
            signal,
          });
        })(),
      );
      expect(secretIn(toldOf(error))).toBeUndefined();
      expect(secretIn(describeNetworkFault(error))).toBeUndefined();
    }
  });

  it('is in nothing that is told of models that can’t be fetched', async () => {
    const { fetch } = openProxiedFetch({});
    const { signal } = new AbortController();
    const [known] = KNOWN_MODELS;
    const [file] = known?.origin.files ?? [];
    if (!known || !file) throw new Error('there are no models');
    const refusing = createServer((_, response) => response.writeHead(401).end(ALL));
    refusing.listen(0, '127.0.0.1');
    await once(refusing, 'listening');
    onTestFinished(() => void refusing.close());
    const { port } = refusing.address() as AddressInfo;
    expect(secretIn(describeNetworkFault(await failureOf(globalThis.fetch(ADDRESS))))).toBe(
      undefined,
    );
    for (const where of [`127.0.0.1:${port}`, '127.0.0.1:2']) {
      const source = hubSource(`http://ann:${SECRETS.sourcePassword}@${where}`, fetch);
      const error = await failureOf(source.open(known, file, 0, signal));
      expect(secretIn(toldOf(error))).toBeUndefined();
    }
  });

  it('is in nothing that is told of a source: not when it fails, is held, or stands twice', async () => {
    const { log, written } = logs();
    const told: string[] = [];
    const onEvent = logSources(log, (advice) => told.push(advice));
    const fetcher = openFetcher({ allowedHosts: [], contact: undefined });
    onTestFinished(() => fetcher.close());
    const outcome = await fetcher.fetch({ url: ADDRESS });
    expect(secretIn(outcome)).toBeUndefined();
    const advice = 'advice' in outcome ? outcome.advice : '';
    const events: readonly SourceEvent[] = [
      { kind: 'fault', source: ADDRESS, advice, nextAt: 0 },
      { kind: 'works-again', source: ADDRESS },
      { kind: 'held', source: ADDRESS, missing: 9, of: 10 },
      { kind: 'taken-back', source: ADDRESS, url: ADDRESS, reason: 'gone' },
      { kind: 'removed', source: ADDRESS, articles: 1 },
      { kind: 'damaged', source: ADDRESS, lines: 1 },
    ];
    for (const event of events) onEvent(event);
    expect(told).toHaveLength(3);
    for (const list of [
      `- ${ADDRESS}\n- ${ADDRESS}\n`,
      `- ${ADDRESS.replace('https:', 'nonsense:')}\n`,
      `- url: ${ADDRESS}\n  every: ${ADDRESS}\n  kind: ${ADDRESS}\n`,
      `- url: "${ADDRESS}\n`,
      `- url: ${ADDRESS}\n url: ${ADDRESS}\n`,
    ]) {
      const read = readSources(list, 'sources.yaml');
      const problems = read.kind === 'unreadable' ? [read.problem] : read.problems;
      told.push(...problems.map((one) => (typeof one === 'string' ? one : one.advice)));
    }
    expect(secretIn([written(), ...told])).toBeUndefined();
  });

  it('is in no log and no metric, whatever Discord refuses while it is answered', async () => {
    const { log, written } = logs();
    const monitor = await openMonitor({
      address: { host: '127.0.0.1', port: 0 },
      parts: ['articles'],
      version: '0',
      onFailed: (error) => log.error('The monitor has failed', { error: describeError(error) }),
    });
    const discord = await FakeDiscord.start();
    const say: SimpleCommand = {
      declaration: { name: 'say', description: 'Says something' },
      run: () => Promise.reject(new Error(ALL)),
    };
    discord.commands.overwrite([say.declaration]);
    const { meter } = monitor;
    const services = servicesOf({ pullquote: fakePullquote(), records: RECORDS });
    const bot = createBot({ commands: [say], services, log, meter });
    const gateway = await connectTo(discord, { bot, log, meter });
    onTestFinished(async () => {
      await gateway.close();
      await discord.stop();
      await monitor.close();
    });
    monitor.watch({
      parts: {
        articles: () => {
          throw new Error(ALL);
        },
      },
    });
    const refusals = [
      apiErrors.unknownInteraction(),
      apiErrors.missingAccess(),
      apiErrors.invalidWebhookToken(),
      apiErrors.internal(),
      apiErrors.invalidForm([`data.content: ${ALL}`]),
    ];
    for (const refusal of refusals) {
      discord.failNext(/callback$/, refusal);
      const asked = commandInteraction('say', { question: SECRETS.question });
      void discord.interact(as({ userId: SECRETS.userId }, asked)).catch(() => {});
    }
    const metrics = async () => (await fetch(`${monitor.url}/metrics`)).text();
    await expect
      .poll(metrics)
      .toContain(`pullquote_answer_seconds_count{kind="command"} ${refusals.length}\n`);
    expect(secretIn(await metrics())).toBeUndefined();
    expect(secretIn(await (await fetch(`${monitor.url}/readyz`)).text())).toBeUndefined();
    expect(secretIn(written())).toBeUndefined();
    expect(written()).toContain('A command failed');
    for (const text of [written(), await metrics()]) {
      expect(text).not.toContain(discord.token);
      expect(text).not.toContain('interaction-token');
    }
  });
});
