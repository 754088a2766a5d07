import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetcher, FetchOutcome } from '../../../../src/sources/fetching/fetcher.ts';
import type { ResolveHost } from '../../../../src/sources/fetching/guard.ts';
import { isPublicAddress } from '../../../../src/sources/fetching/public-address.ts';
import {
  openWebFetcher,
  type WebFetcherOptions,
} from '../../../../src/sources/fetching/web-fetcher.ts';
import { openSelfSignedServer } from '../../../support/sources/self-signed-server.ts';
import {
  announce,
  type Behaviour,
  brotliBomb,
  drip,
  dripLines,
  endless,
  gzipBomb,
  type HostileServer,
  namesOf,
  nestedBomb,
  neverAnswer,
  openHostileServer,
  page,
  raw,
  redirect,
  reset,
  resetMidway,
} from '../../../support/sources/hostile-server.ts';

/** What stands for the internet: the server is there, and all else on this machine is private. */
const PUBLIC = '127.0.0.1';
const PRIVATE = '127.0.0.3';
const isPublic = (address: string): boolean => address === PUBLIC || isPublicAddress(address);

let server: HostileServer;

beforeAll(async () => {
  server = await openHostileServer();
});

afterAll(() => server.close());

function fetcherAt(options: Partial<WebFetcherOptions> = {}): Fetcher {
  return openWebFetcher({
    userAgent: 'Pullquote/1.0 (+https://pullquote.example)',
    resolve: namesOf({ 'herald.example': [PUBLIC], 'gazette.example': [PUBLIC] }),
    isPublic,
    pauseMs: 0,
    maxBytes: 2_000_000,
    ...options,
  });
}

const toBoth: ResolveHost = async () => [
  { address: PUBLIC, family: 4 },
  { address: PRIVATE, family: 4 },
];

let paths = 0;

/** What comes of asking for what does this. */
async function fetchFrom(
  behaviour: Behaviour,
  options: Partial<WebFetcherOptions> = {},
): Promise<FetchOutcome> {
  paths += 1;
  const path = `/hostile-${paths}`;
  server.on(path, behaviour);
  return fetchAt(path, options);
}

async function fetchAt(
  path: string,
  options: Partial<WebFetcherOptions> = {},
): Promise<FetchOutcome> {
  const fetcher = fetcherAt(options);
  try {
    return await fetcher.fetch({ url: `http://herald.example:${server.port}${path}` });
  } finally {
    await fetcher.close();
  }
}

function textOf(outcome: FetchOutcome): string | undefined {
  return outcome.kind === 'fetched' ? Buffer.from(outcome.bytes).toString() : undefined;
}

describe('A server that leads elsewhere', () => {
  it.each([
    'http://127.0.0.3:PORT/secret',
    'http://127.3:PORT/secret',
    'http://0x7f000003:PORT/secret',
    'http://2130706435:PORT/secret',
    'http://0177.0.0.3:PORT/secret',
    'http://[::1]:PORT/secret',
    'http://[::ffff:127.0.0.3]:PORT/secret',
    'http://[::ffff:7f00:3]:PORT/secret',
    'http://[64:ff9b::7f00:3]:PORT/secret',
    'http://localhost:PORT/secret',
    'http://router.local:PORT/secret',
    'http://inside.example:PORT/secret',
    '//127.0.0.3:PORT/secret',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
  ])('doesn’t make us ask what is private: %s', async (target) => {
    const before = server.asked.length;
    server.on('/secret', page('the secret'));
    const outcome = await fetchFrom(redirect(target.replace('PORT', String(server.port))), {
      resolve: namesOf({ 'herald.example': [PUBLIC], 'inside.example': [PRIVATE] }),
    });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'private-address' });
    expect(server.asked.slice(before).map(({ path }) => path)).not.toContain('/secret');
  });

  it('doesn’t make us ask what is private for its robots.txt', async () => {
    const other = await openHostileServer();
    server.on('/secret', page('User-agent: *\nAllow: /'));
    other.on('/robots.txt', redirect(`http://127.0.0.3:${server.port}/secret`));
    const before = server.asked.length;
    const fetcher = fetcherAt();
    const url = `http://herald.example:${other.port}/page`;
    expect(await fetcher.fetch({ url })).toMatchObject({
      kind: 'refused',
      reason: 'private-address',
    });
    expect(server.asked).toHaveLength(before);
    expect(other.asked).toHaveLength(0);
    await fetcher.close();
    await other.close();
  });

  it('doesn’t make us ask what is private after many harmless ones', async () => {
    server.on('/step-1', redirect('/step-2'));
    server.on('/step-2', redirect(`http://gazette.example:${server.port}/step-3`));
    server.on('/step-3', redirect(`http://127.0.0.3:${server.port}/secret`));
    expect(await fetchAt('/step-1')).toMatchObject({ reason: 'private-address' });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,hello',
    'ftp://herald.example/',
    'http://ann:secret@herald.example/',
    'http://herald.example:25/',
  ])('doesn’t make us leave the web: %s', async (target) => {
    expect(await fetchFrom(redirect(target))).toMatchObject({ kind: 'refused', reason: 'not-web' });
  });

  it.each(['http://[', 'http://a b/', 'http://999.999.999.999/'])(
    'is not followed to what is no address: %s',
    async (target) => {
      expect(await fetchFrom(redirect(target))).toMatchObject({ kind: 'refused' });
    },
  );

  it('is not followed in a circle', async () => {
    server.on('/circle-1', redirect('/circle-2', 301));
    server.on('/circle-2', redirect('/circle-1#again', 301));
    expect(await fetchAt('/circle-1')).toMatchObject({ kind: 'refused', reason: 'redirects' });
    server.on('/self', redirect('/self'));
    expect(await fetchAt('/self')).toMatchObject({ kind: 'refused', reason: 'redirects' });
  });

  it('is not followed without end', async () => {
    for (let nth = 0; nth < 20; nth += 1) server.on(`/far-${nth}`, redirect(`/far-${nth + 1}`));
    expect(await fetchAt('/far-0')).toMatchObject({ kind: 'refused', reason: 'redirects' });
    expect(server.asked.filter(({ path }) => path.startsWith('/far-')).length).toBeLessThan(13);
  });
});

describe('A name that leads elsewhere from one moment to the next', () => {
  it('is asked for once a request, and the connection goes where that said', async () => {
    server.on('/rebound', page('<p>Hello.</p>'));
    const resolve = namesOf({ 'herald.example': [PUBLIC, PUBLIC, PRIVATE] });
    const fetcher = fetcherAt({ resolve });
    const url = `http://herald.example:${server.port}/rebound`;
    const before = server.asked.length;
    // One for robots.txt, one for the page.
    expect(await fetcher.fetch({ url })).toMatchObject({ kind: 'fetched' });
    expect(resolve.asked).toHaveLength(2);
    expect(await fetcher.fetch({ url })).toMatchObject({ reason: 'private-address' });
    expect(resolve.asked).toHaveLength(3);
    expect(server.asked.slice(before).map(({ address }) => address)).toEqual([PUBLIC]);
    await fetcher.close();
  });

  it('changes nothing between its robots.txt and its page', async () => {
    server.on('/rebound', page('<p>Hello.</p>'));
    const before = server.asked.length;
    const resolve = namesOf({ 'herald.example': [PUBLIC, PRIVATE] });
    expect(await fetchAt('/rebound', { resolve })).toMatchObject({ reason: 'private-address' });
    expect(server.asked).toHaveLength(before);
  });

  it('is refused if it leads to both at once', async () => {
    expect(await fetchAt('/rebound', { resolve: toBoth })).toMatchObject({
      reason: 'private-address',
    });
  });

  it('is reached if its host is listed', async () => {
    server.on('/rebound', page('<p>Hello.</p>'));
    const resolve = namesOf({ 'herald.example': [PRIVATE] });
    const allowedHosts = ['herald.example'];
    expect(await fetchAt('/rebound', { resolve, allowedHosts })).toMatchObject({ kind: 'fetched' });
    expect(server.asked.at(-1)?.address).toBe(PRIVATE);
  });
});

const tooSlow = {
  kind: 'failed',
  advice: expect.stringContaining('takes too long to answer') as unknown,
};

describe('A server that takes its time', () => {
  it('is given up when it never answers', async () => {
    const limits = { idleMs: 100 };
    expect(await fetchFrom(neverAnswer, { limits })).toMatchObject(tooSlow);
  });

  it.each([
    ['a byte', drip(20)],
    ['a line of its head', dripLines(20)],
    ['that it is at work', announce(20)],
  ])(
    'is given up when it sends %s now and then, and never comes to an end',
    async (_, behaviour) => {
      const before = performance.now();
      const limits = { totalMs: 300, idleMs: 60_000 };
      expect(await fetchFrom(behaviour, { limits })).toMatchObject(tooSlow);
      expect(performance.now() - before).toBeLessThan(limits.idleMs);
    },
  );

  it('is given up when it stops in the middle', async () => {
    const stopped = raw('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>Hel', true);
    expect(await fetchFrom(stopped, { limits: { idleMs: 100 } })).toMatchObject(tooSlow);
  });
});

describe('A server that sends too much', () => {
  const tooLarge = { kind: 'refused', reason: 'too-large' };

  it('is stopped where it says so', async () => {
    const announced = raw('HTTP/1.1 200 OK\r\nContent-Length: 2000001\r\n\r\n', true);
    expect(await fetchFrom(announced)).toMatchObject(tooLarge);
  });

  it('is stopped where it doesn’t', async () => {
    expect(await fetchFrom(endless(Buffer.alloc(65_536, 'x')))).toMatchObject(tooLarge);
  });

  it('is stopped when what it sends is packed, without any end', async () => {
    const members = gzipSync(Buffer.alloc(65_536, 'x'));
    const behaviour = endless(members, { 'content-encoding': 'gzip' });
    expect(await fetchFrom(behaviour)).toMatchObject(tooLarge);
  });

  it.each([
    ['a gigabyte in a megabyte', gzipBomb, 'gzip'],
    ['a bomb within a bomb', nestedBomb, 'gzip, gzip'],
    ['another kind', brotliBomb, 'br'],
  ])('is stopped when it sends a bomb: %s', async (_, bomb, coding) => {
    const behaviour = page(bomb(), { 'content-encoding': coding });
    const maxBytes = 50_000_000;
    const before = process.memoryUsage().rss;
    expect(await fetchFrom(behaviour, { maxBytes })).toMatchObject(tooLarge);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('is stopped when it packs as no page is packed, however little that is', async () => {
    const behaviour = page(gzipSync(new Uint8Array(8_000_000)), { 'content-encoding': 'gzip' });
    expect(await fetchFrom(behaviour, { maxBytes: 50_000_000 })).toMatchObject(tooLarge);
    const words = 'The mill turns again, and the miller is content with it. '.repeat(20_000);
    const plain = page(gzipSync(words), { 'content-encoding': 'gzip' });
    expect(await fetchFrom(plain)).toMatchObject({ kind: 'fetched' });
  });

  it('is stopped when it sends a megabyte of headers', async () => {
    const many = Array.from({ length: 20_000 }, (_, nth) => `X-${nth}: ${'x'.repeat(40)}\r\n`);
    const lines = raw(`HTTP/1.1 200 OK\r\n${many.join('')}\r\nHello`);
    const line = raw(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(1_000_000)}\r\n\r\nHello`);
    for (const behaviour of [lines, line])
      expect(await fetchFrom(behaviour)).toMatchObject(tooLarge);
  });
});

describe('A server that lies', () => {
  const isFailed = { kind: 'failed' };

  it.each([
    ['sends less than it said', 'Content-Length: 1000\r\n\r\n<p>Hello.</p>'],
    ['breaks off within a chunk', 'Transfer-Encoding: chunked\r\n\r\n400\r\n<p>Hello.</p>'],
    ['breaks off between chunks', 'Transfer-Encoding: chunked\r\n\r\nd\r\n<p>Hello.</p>\r\n'],
    ['sends chunks that are none', 'Transfer-Encoding: chunked\r\n\r\nzzz\r\n<p>Hello.</p>'],
    ['tells two lengths', 'Content-Length: 3\r\nContent-Length: 13\r\n\r\n<p>Hello.</p>'],
    ['tells a length below zero', 'Content-Length: -5\r\n\r\n<p>Hello.</p>'],
    ['tells a length that is none', 'Content-Length: many\r\n\r\n<p>Hello.</p>'],
    ['sends nothing', 'Content-Length: 0\r\n\r\n'],
    ['says that it is packed', 'Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nHello'],
    ['packs as nobody asked for', 'Content-Encoding: lzma\r\nContent-Length: 5\r\n\r\nHello'],
    ['packs over and over', 'Content-Encoding: gzip, gzip, gzip\r\nContent-Length: 5\r\n\r\nHello'],
  ])('has sent no article: it %s', async (_, rest) => {
    expect(await fetchFrom(raw(`HTTP/1.1 200 OK\r\n${rest}`))).toMatchObject(isFailed);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('has sent no article where not all came that is packed: %s', async (coding, pack) => {
    const whole = pack(Buffer.from('<p>The mill turns again.</p>'.repeat(50)));
    const headers = { 'content-encoding': coding };
    expect(await fetchFrom(page(whole.subarray(0, -6), headers))).toMatchObject(isFailed);
    expect(await fetchFrom(page(whole, headers))).toMatchObject({ kind: 'fetched' });
  });

  it('is understood where it leaves out what should stand before what is deflated', async () => {
    const bytes = deflateRawSync(Buffer.from('<p>Hello.</p>'));
    const outcome = await fetchFrom(page(bytes, { 'content-encoding': 'deflate' }));
    expect(textOf(outcome)).toBe('<p>Hello.</p>');
  });

  it('is understood where it packs twice, or not at all', async () => {
    const twice = gzipSync(brotliCompressSync(Buffer.from('<p>Hello.</p>')));
    const outcome = await fetchFrom(page(twice, { 'content-encoding': 'br, x-gzip' }));
    expect(textOf(outcome)).toBe('<p>Hello.</p>');
    const plain = await fetchFrom(page('<p>Hello.</p>', { 'content-encoding': 'identity' }));
    expect(textOf(plain)).toBe('<p>Hello.</p>');
  });

  it('has sent the one answer only, whatever else it sends with it', async () => {
    const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n';
    const outcome = await fetchFrom(raw(`${answer}Hello${answer}Other`));
    expect(textOf(outcome) ?? 'nothing').toMatch(/^(?:Hello|nothing)$/u);
  });

  it.each([
    ['says that it has nothing', 204],
    ['says that it has nothing, another way', 205],
    ['sends a part that nobody asked for', 206],
    ['says that it is as it was, to who never had it', 304],
    ['leads nowhere', 302],
    ['offers a choice', 300],
    ['is broken', 500],
    ['is overloaded', 503],
    ['says something that nobody knows', 599],
  ])('has sent no article: it %s', async (_, status) => {
    const outcome = await fetchFrom((response) => response.writeHead(status).end('Hello'));
    expect(outcome).toMatchObject(isFailed);
  });

  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['one from long ago', '<p>Hello.</p>'],
    ['bytes', '\0\u0001\u0002\u0003'],
    ['nothing', ''],
    ['what breaks headers', 'HTTP/1.1 200 OK\r\nX: a\r\n b\r\n: c\r\n\r\nHello'],
    [
      'a change of protocol',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\nHello',
    ],
  ])('has sent no article, but %s', async (_, bytes) => {
    expect(await fetchFrom(raw(bytes))).toMatchObject(isFailed);
  });

  it('has sent no article where it resets the connection', async () => {
    expect(await fetchFrom(reset)).toMatchObject(isFailed);
    expect(await fetchFrom(resetMidway)).toMatchObject(isFailed);
  });
});

describe('A server that nobody can trust', () => {
  it('has sent nothing where its certificate is its own, and has expired', async () => {
    const untrusted = await openSelfSignedServer();
    const fetcher = fetcherAt();
    const url = `https://herald.example:${untrusted.port}/page?token=secret`;
    const outcome = await fetcher.fetch({ url });
    expect(outcome).toMatchObject({
      kind: 'failed',
      advice: expect.stringContaining(
        'its certificate is not valid at this machine’s time',
      ) as unknown,
    });
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(untrusted.asked).toBe(0);
    await fetcher.close();
    await untrusted.close();
  });
});
