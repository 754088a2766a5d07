import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type DiscordAccessError,
  DiscordUnreachableError,
  explainRequestFailure,
} from '../../../src/discord/access-error.ts';
import { createRest } from '../../../src/discord/rest.ts';

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const PAGE = { headers: { 'content-type': 'text/html' }, body: '<html>error code: 1015</html>' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** What whoever runs the bot is told of such an answer, and how often it was asked for within 300 ms. */
async function met({ status, headers, body }: Answer) {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(status, headers).end(body);
  });
  onTestFinished(() => server.close().closeAllConnections());
  return { explained: await explainedOf(server), requests: () => requests };
}

/** The same of these bytes. */
async function metInstead(bytes: string) {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {}).once('data', () => socket.end(bytes));
  });
  onTestFinished(() => void server.close());
  return { explained: await explainedOf(server) };
}

async function explainedOf(server: Server): Promise<DiscordAccessError | undefined> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const rest = createRest({ token: 'a.b.c', apiUrl, patienceMs: 300 });
  const error = await rest.get('/gateway/bot').catch((thrown: unknown) => thrown);
  return explainRequestFailure(error, apiUrl);
}

describe('Where something answers in Discord’s place', () => {
  it.each([403, 407, 451])('is told of as that and tried again: status %i', async (status) => {
    const { explained } = await met({ status, ...PAGE });
    expect(explained).toBeInstanceOf(DiscordUnreachableError);
    expect(explained?.message).toMatch(`refuses requests (status ${status}). Let this machine`);
  });

  it.each([
    { status: 404, ...PAGE },
    { status: 200, headers: JSON_TYPE, body: '{"id":' },
  ])('is no Discord for now: $status', async (answer) => {
    const { explained } = await met(answer);
    expect(explained).toBeInstanceOf(DiscordUnreachableError);
    expect(explained?.message).toMatch(/^There is no Discord at/u);
  });

  it('leaves Discord’s own refusals to whoever asked', async () => {
    const body = '{"message":"Missing Access","code":50001}';
    const { explained } = await met({ status: 403, headers: JSON_TYPE, body });
    expect(explained).toBeUndefined();
  });
});

describe('Where no answer can be read', () => {
  it.each([
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n9\r\n{',
    'SSH-2.0\r\n',
  ])('is told of as no connection, and tried again: %j', async (answer) => {
    const { explained } = await metInstead(answer);
    expect(explained).toBeInstanceOf(DiscordUnreachableError);
    expect(explained?.message).toMatch(/^No connection to /u);
  });

  it('says what to do about a certificate, and is tried again', () => {
    const untimely = Object.assign(new Error('no'), { code: 'CERT_NOT_YET_VALID' });
    const explained = explainRequestFailure(untimely, 'https://discord.com/api');
    expect(explained).toBeInstanceOf(DiscordUnreachableError);
    expect(explained?.message).toContain('Check the clock');
  });
});

describe('Where too much was asked', () => {
  it.each([
    ['a number', '3600', 3_600_000, 'for 3601 s.'],
    ['nothing', undefined, 0, 'for 1 s.'],
    ['a date', 'Wed, 21 Oct 2037 07:28:00 GMT', 0, 'for 1 s.'],
  ])('waits, however long is said by %s', async (_, told, leastMs, words) => {
    const headers = { ...PAGE.headers, ...(told !== undefined && { 'retry-after': told }) };
    const { explained, requests } = await met({ ...PAGE, status: 429, headers });
    expect(explained).toBeInstanceOf(DiscordUnreachableError);
    expect(explained?.message).toContain(words);
    const { retryAfterMs } = explained as DiscordUnreachableError;
    expect(retryAfterMs).toBeGreaterThanOrEqual(leastMs);
    expect(requests()).toBeLessThan(4);
  });
});
