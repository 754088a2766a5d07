import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleIn } from '../../../../src/articles/article-in.ts';
import { packFetched } from '../../../../src/articles/fetched-file.ts';
import { type Schedule, scheduleAwaited } from '../../../../src/schedule.ts';
import type { Fetcher, FetchRequest } from '../../../../src/sources/fetching/fetcher.ts';
import {
  openWebFetcher,
  userAgentOf,
  type WebFetcherOptions,
} from '../../../../src/sources/fetching/web-fetcher.ts';
import {
  type HostileServer,
  namesOf,
  neverAnswer,
  openHostileServer,
  page,
  redirect,
} from '../../../support/sources/hostile-server.ts';
import { knownOfFetched } from '../../../support/sources/known-of-fetched.ts';

/** What waits longer is a limit. */
const LONGEST_PAUSE_MS = 10_000;

const AGENT = userAgentOf('1.2.3', 'https://club.example/bot');

let server: HostileServer;
let opened: Fetcher[];
let nowMs: number;

beforeEach(async () => {
  server = await openHostileServer();
  opened = [];
  nowMs = Date.parse('2024-03-05T08:00:00Z');
});

afterEach(async () => {
  await Promise.all(opened.map((fetcher) => fetcher.close()));
  await server.close();
});

function open(options: Partial<WebFetcherOptions> = {}): Fetcher {
  const fetcher = openWebFetcher({
    userAgent: AGENT,
    allowedHosts: ['herald.example', 'gazette.example'],
    resolve: namesOf({ 'herald.example': ['127.0.0.1'], 'gazette.example': ['127.0.0.1'] }),
    pauseMs: 0,
    now: () => nowMs,
    ...options,
  });
  opened.push(fetcher);
  return fetcher;
}

function ask(path: string, request: Partial<FetchRequest> = {}, fetcher = open()) {
  return fetcher.fetch({ url: urlOf(path), ...request });
}

function urlOf(path: string, host = 'herald.example'): string {
  return `http://${host}:${server.port}${path}`;
}

function tagged(...values: readonly string[]) {
  return page('<p>It turns.</p>', { 'x-robots-tag': values });
}

describe('A page that is fetched', () => {
  it('is what its server sends, with what it says of it', async () => {
    server.on(
      '/mill',
      page('<p>It turns.</p>', {
        'content-type': 'Text/HTML; charset="UTF-8"',
        etag: '"1"',
        'last-modified': 'Mon, 04 Mar 2024 08:00:00 GMT',
      }),
    );
    expect(await ask('/mill#top')).toEqual({
      kind: 'fetched',
      url: urlOf('/mill'),
      isMovedForGood: false,
      mediaType: 'text/html',
      charset: 'UTF-8',
      bytes: Buffer.from('<p>It turns.</p>'),
      validators: { etag: '"1"', lastModified: 'Mon, 04 Mar 2024 08:00:00 GMT' },
      isNoindex: false,
    });
  });

  it('is asked for by somebody who says who it is, and keeps no cookies', async () => {
    const headers = { 'set-cookie': ['id=1; Path=/', 'other=2'] };
    server.on('/mill', page('<p>It turns.</p>', headers));
    const fetcher = open();
    await ask('/mill', { accept: 'text/html' }, fetcher);
    await ask('/mill', {}, fetcher);
    const [first, second] = server.asked.map((one) => one.headers);
    expect(first).toEqual({
      host: `herald.example:${server.port}`,
      connection: 'close',
      'user-agent': 'Pullquote/1.2.3 (+https://club.example/bot)',
      accept: 'text/html',
      'accept-encoding': 'gzip, deflate, br',
    });
    expect(second).not.toHaveProperty('cookie');
    expect(second).toHaveProperty('accept', expect.stringContaining('application/pdf'));
    expect(userAgentOf('1.2.3', undefined)).toBe('Pullquote/1.2.3');
  });

  it('is not sent again if it is as it was', async () => {
    server.on('/mill', (response, { headers }) => {
      const isSame = headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'then';
      response.writeHead(isSame ? 304 : 200).end(isSame ? undefined : '<p>It turns.</p>');
    });
    const validators = { etag: '"1"', lastModified: 'then' };
    expect(await ask('/mill', { validators })).toEqual({ kind: 'unchanged' });
    expect(await ask('/mill', { validators: {} })).toMatchObject({ kind: 'fetched' });
  });

  it('is followed to where it is, for now or for good', async () => {
    server.on('/here', page('<p>It turns.</p>'));
    server.on('/for-now', redirect('here', 307));
    server.on('/for-good', redirect(urlOf('/here', 'gazette.example'), 308));
    server.on('/both', redirect('/for-now', 301));
    server.on('/twice', redirect('/for-good', 301));
    const outcomes = await Promise.all(
      ['/for-now', '/for-good', '/both', '/twice'].map((path) => ask(path)),
    );
    const elsewhere = urlOf('/here', 'gazette.example');
    expect(outcomes).toMatchObject([
      { url: urlOf('/here'), isMovedForGood: false },
      { url: elsewhere, isMovedForGood: true },
      { url: urlOf('/here'), isMovedForGood: false },
      { url: elsewhere, isMovedForGood: true },
    ]);
  });

  it('is gone where it is not found, and refused where it is for others', async () => {
    for (const status of [404, 410, 401, 402, 403, 451])
      server.on(`/${status}`, (response) => response.writeHead(status).end('no'));
    expect(await Promise.all(['/404', '/410'].map((path) => ask(path)))).toEqual([
      { kind: 'gone', status: 404 },
      { kind: 'gone', status: 410 },
    ]);
    for (const path of ['/401', '/402', '/403', '/451'])
      expect(await ask(path)).toMatchObject({ kind: 'refused', reason: 'status' });
  });

  it('says that it is not to be listed', async () => {
    server.on('/all', tagged('otherbot: nofollow', 'noindex'));
    server.on('/us', tagged('pullquote: noindex'));
    server.on('/others', tagged('otherbot: noindex', 'nofollow'));
    const outcomes = await Promise.all(['/all', '/us', '/others'].map((path) => ask(path)));
    expect(outcomes).toMatchObject([
      { isNoindex: true },
      { isNoindex: true },
      { isNoindex: false },
    ]);
  });

  it('is no file that was asked for, where a login page comes instead', async () => {
    server.on('/paper.pdf', redirect('/login'));
    server.on('/login', page('<p>Please sign in.</p>'));
    expect(await ask('/paper.pdf')).toMatchObject({
      kind: 'failed',
      advice: expect.stringContaining('a page came instead') as unknown,
    });
  });

  it.each([
    [
      'text/html; charset=windows-1252',
      '4dfc686c656e 206d61686c656e 204b6f726e20',
      'Mühlen mahlen Korn',
    ],
    ['text/html; charset=Shift_JIS', '90858ed482aa89f182e9', '水車が回る'],
    ['text/html; charset="gb18030"', 'cbaeb3b5d7aab6af', '水车转动'],
    ['text/html; charset=utf-16le', '34 6c ca 8e 4c 30 de 56 8b 30', '水車が回る'],
    ['text/html; charset=utf-8', '4dfc686c656e 206d61686c656e 204b6f726e20', 'Mühlen mahlen Korn'],
    ['text/html', 'e6b0b4e8bb8ae3818ce59b9ee3828b', '水車が回る'],
    ['text/html; charset=iso-8859-1', 'e6b0b4e8bb8ae3818ce59b9ee3828b', '水車が回る'],
  ])('is read in the letters of its server: %s', async (type, hex, words) => {
    const isWide = type.includes('utf-16');
    const around = [`<html><body><h1>Title</h1><p>`, '.</p></body></html>'].map((tags) =>
      Buffer.from(tags, isWide ? 'utf16le' : 'latin1'),
    );
    const [before = '', after = ''] = around;
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    server.on(
      '/mill',
      page(Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]), {
        'content-type': type,
      }),
    );
    const outcome = await ask('/mill');
    if (outcome.kind !== 'fetched') throw new Error(outcome.kind);
    const { mediaType, charset } = outcome;
    const { packed } = await packFetched(knownOfFetched({ mediaType, charset }), outcome.bytes);
    expect((await articleIn('herald/mill.fetched', packed)).text).toContain(words);
  });
});

describe('A host that is asked', () => {
  it('is asked for its robots.txt first, once, and for nothing that this forbids', async () => {
    server.on('/robots.txt', page('User-agent: pullquote\nDisallow: /private'));
    server.on('/mill', page('<p>It turns.</p>'));
    server.on('/to-private', redirect('/private/mill'));
    const fetcher = open();
    expect(await ask('/mill', {}, fetcher)).toMatchObject({ kind: 'fetched' });
    for (const path of ['/private/mill?token=secret', '/to-private']) {
      const outcome = await ask(path, {}, fetcher);
      expect(outcome).toMatchObject({ kind: 'refused', reason: 'robots' });
      expect(JSON.stringify(outcome)).not.toContain('secret');
    }
    expect(server.asked.map(({ path }) => path)).toEqual(['/mill', '/to-private']);
    expect(server.robotsAsked).toBe(1);
  });

  it('may lead to its robots.txt, and send a very long one', async () => {
    server.on('/robots.txt', redirect('/rules.txt', 301));
    const rules = 'User-agent: *\nDisallow: /private\n';
    server.on('/rules.txt', page(rules + '# and so on\n'.repeat(100_000)));
    server.on('/mill', page('<p>It turns.</p>'));
    const fetcher = open();
    expect(await ask('/private', {}, fetcher)).toMatchObject({ reason: 'robots' });
    expect(await ask('/mill', {}, fetcher)).toMatchObject({ kind: 'fetched' });
  });

  it('is asked for nothing while its robots.txt can’t be had', async () => {
    server.on('/robots.txt', (response) => response.writeHead(500).end());
    server.on('/mill', page('<p>It turns.</p>'));
    const fetcher = open();
    expect(await ask('/mill', {}, fetcher)).toMatchObject({
      kind: 'failed',
      advice: expect.stringMatching(/\/mill: its robots\.txt can’t be had/u) as unknown,
    });
    server.on('/robots.txt', page(''));
    nowMs += 10 * 60_000;
    expect(await ask('/mill', {}, fetcher)).toMatchObject({ kind: 'fetched' });
    expect(server.asked).toHaveLength(1);
  });

  it('is left alone for as long as it asks, in seconds or until a date', async () => {
    server.on('/mill', page('<p>It turns.</p>'));
    for (const [path, status, retryAfter, ms] of [
      ['/busy', 503, '120', 120_000],
      ['/dated', 429, new Date(nowMs + 300_000).toUTCString(), 300_000],
      ['/silent', 429, undefined, 60_000],
    ] as const) {
      const fetcher = open();
      server.on(path, (response) =>
        response.writeHead(status, retryAfter ? { 'retry-after': retryAfter } : {}).end(),
      );
      const first = await ask(path, {}, fetcher);
      expect(first).toMatchObject({ kind: 'failed' });
      expect(first).not.toHaveProperty('isResting');
      const before = server.asked.length;
      const second = await ask('/mill', {}, fetcher);
      expect(second).toMatchObject({ kind: 'failed', retryAfterMs: ms, isResting: true });
      expect(server.asked).toHaveLength(before);
      const begun = nowMs;
      nowMs += ms;
      expect(await ask('/mill', {}, fetcher)).toMatchObject({ kind: 'fetched' });
      nowMs = begun;
    }
  });

  it('is asked one thing at a time, with a pause', async () => {
    let [underWay, most] = [0, 0];
    const times: number[] = [];
    server.on('/mill', (response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      times.push(performance.now());
      setTimeout(() => {
        underWay -= 1;
        response.end('<p>It turns.</p>');
      }, 20);
    });
    const fetcher = open({ pauseMs: 50, now: () => performance.now() });
    await Promise.all(Array.from({ length: 4 }, () => ask('/mill', {}, fetcher)));
    expect(most).toBe(1);
    for (const [nth, at] of times.slice(1).entries())
      expect(at - (times[nth] ?? 0)).toBeGreaterThanOrEqual(65);
  });
});

describe('A host that is named as one’s own', () => {
  it('is asked with a shorter pause than others, unless it asks for more', async () => {
    const paused = async (allowedHosts: readonly string[]): Promise<number | undefined> => {
      const pauses: number[] = [];
      const schedule: Schedule = (task, ms) => {
        if (ms >= LONGEST_PAUSE_MS) return scheduleAwaited(task, ms);
        pauses.push(ms);
        return scheduleAwaited(task, 0);
      };
      const fetcher = open({ allowedHosts, isPublic: () => true, pauseMs: 300, schedule });
      server.on('/mill', page('<p>It turns.</p>'));
      await ask('/mill', {}, fetcher);
      await ask('/mill', {}, fetcher);
      return pauses.at(-1);
    };
    expect(await paused([])).toBe(300);
    expect(await paused([`herald.example:${server.port}`])).toBeLessThan(100);
    server.on('/robots.txt', page('User-agent: *\nCrawl-delay: 1'));
    expect(await paused([`herald.example:${server.port}`])).toBe(1000);
  });
});

describe('The fetcher', () => {
  it('says of what is no address that it is none', async () => {
    for (const url of [
      '',
      'herald.example',
      'https://',
      `https://herald.example/${'x'.repeat(5000)}`,
    ])
      expect(await open().fetch({ url })).toMatchObject({ kind: 'refused', reason: 'not-web' });
  });

  it('says what is wrong with a host that isn’t there, or refuses connections', async () => {
    const [unknown, closed] = [
      await open().fetch({ url: 'https://nowhere.example/?key=secret' }),
      await open({ resolve: namesOf({ 'herald.example': ['127.0.0.7'] }) }).fetch({
        url: 'http://herald.example:1/',
      }),
    ];
    expect(unknown).toMatchObject({
      kind: 'failed',
      advice:
        'https://nowhere.example/?key=…: nowhere.example can’t be reached (its name is not found). It is tried again later.',
    });
    expect(closed).toMatchObject({
      kind: 'failed',
      advice: expect.stringContaining('it refuses connections') as unknown,
    });
  });

  it('stops when it is told to, and when it is closed', async () => {
    server.on('/mill', neverAnswer);
    const stopping = new AbortController();
    const [stopped, closed] = [open(), open()];
    const reason = new Error('no longer wanted');
    const first = stopped.fetch({ url: urlOf('/mill') }, stopping.signal);
    const waiting = stopped.fetch({ url: urlOf('/mill') }, stopping.signal);
    const second = closed.fetch({ url: urlOf('/mill') });
    const all = Promise.allSettled([first, waiting, second]);
    while (server.asked.length < 2) await new Promise((resolve) => void setTimeout(resolve, 5));
    stopping.abort(reason);
    await closed.close();
    expect(await all).toMatchObject([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
      { status: 'rejected', reason: { message: 'the fetcher was closed' } },
    ]);
    await expect(closed.fetch({ url: urlOf('/mill') })).rejects.toThrow('closed');
    await expect(stopped.fetch({ url: urlOf('/mill') }, stopping.signal)).rejects.toBe(reason);
  });
});
