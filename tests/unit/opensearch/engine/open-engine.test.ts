import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeError } from '../../../../src/discord/describe-error.ts';
import {
  EngineError,
  type EngineFault,
  faultOfConnection,
} from '../../../../src/opensearch/engine/engine-error.ts';
import type { EngineSettings } from '../../../../src/opensearch/engine/engine-settings.ts';
import type { EngineEvent } from '../../../../src/opensearch/engine/meter-engine.ts';
import { type EngineTools, openEngine } from '../../../../src/opensearch/engine/open-engine.ts';
import type { Engine, EngineRequest } from '../../../../src/opensearch/engine/engine.ts';
import { PartialSearchError } from '../../../../src/retrieval/partial-search-error.ts';
import { freePort } from '../../../support/free-port.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { startTlsProxy, type TlsProxy } from '../../../support/opensearch/tls-proxy.ts';
import { makeFolder, removeFolder } from '../../../support/scratch-folder.ts';

const HEALTH: EngineRequest = { method: 'GET', path: '/_cluster/health' };
const STATUS = z.object({ status: z.string() });
const QUESTION = { query: { match: { text: 'question-canary' } } };
const HITS = z.object({ hits: z.object({ hits: z.array(z.unknown()) }) });

const opened: Engine[] = [];
const servers: Server[] = [];
let folder: string;

beforeAll(async () => {
  folder = await makeFolder('engine');
});

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
});

afterAll(() => removeFolder(folder));

async function open(
  {
    urls,
    ...settings
  }: Omit<Partial<EngineSettings>, 'urls'> & { readonly urls: readonly string[] },
  tools: EngineTools = {},
): Promise<Engine> {
  const [first = '', ...others] = urls;
  const engine = await openEngine(
    {
      urls: [first, ...others],
      caFile: undefined,
      credentials: undefined,
      indexPrefix: 'pullquote',
      sniffs: false,
      ...settings,
    },
    tools,
  );
  opened.push(engine);
  return engine;
}

/** A server that answers like this. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What is said where nobody takes connections. */
function refusalAt(address: string): string {
  return new EngineError(faultOfConnection('connect ECONNREFUSED'), address).message;
}

function replying(status: number, body: unknown, type = 'application/json'): RequestListener {
  return (asked, answer) => {
    asked.resume();
    answer.writeHead(status, { 'content-type': type });
    answer.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

async function errorOf(asked: Promise<unknown>): Promise<unknown> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    return error;
  }
}

async function advice(urls: readonly string[], settings: Partial<EngineSettings> = {}) {
  const engine = await open({ urls, ...settings });
  const error = await errorOf(
    engine.read({ method: 'POST', path: '/pullquote/_search', body: QUESTION }, HITS),
  );
  expect(error).toBeInstanceOf(EngineError);
  // Whatever is logged of it.
  const logged = `${JSON.stringify(describeError(error))} ${inspect(error)} ${(error as Error).stack}`;
  expect(logged).not.toMatch(/canary/u);
  return (error as EngineError).advice;
}

describeWithOpenSearch('an engine that is asked', (engine) => {
  it('answers, and what comes is what was expected', async () => {
    const one = await open({ urls: [engine().url] });
    expect(await one.read(HEALTH, STATUS)).toMatchObject({ status: expect.any(String) as string });
  });

  it('refuses in its own words what is asked for filling', async () => {
    const one = await open({ urls: [engine().url] });
    const path = `/${engine().prefix}none/_count`;
    expect(await one.ask({ method: 'GET', path })).toMatchObject({ status: 404 });
  });

  it('is asked through another node when one is gone', async () => {
    const gone = `http://127.0.0.1:${await freePort()}`;
    const one = await open({ urls: [gone, engine().url] });
    for (let nth = 0; nth < 5; nth += 1) expect(await one.read(HEALTH, STATUS)).toBeDefined();
    expect(await one.ask(HEALTH)).toMatchObject({ status: 200 });
  });

  it('is asked through another node while one says nothing', async () => {
    const silent = await serve(() => {});
    const events: EngineEvent[] = [];
    const one = await open(
      { urls: [silent, engine().url] },
      { meter: (event) => events.push(event) },
    );
    for (let nth = 0; nth < 3; nth += 1) expect(await one.read(HEALTH, STATUS)).toBeDefined();
    expect(events).toContainEqual({ kind: 'attempt', why: 'slow' });
    expect(events.filter(({ kind }) => kind === 'read')).toHaveLength(3);
  });

  it('finds its nodes by itself where that is wanted', async () => {
    const gateway = await serve((asked, answer) => {
      const isNodes = asked.url?.startsWith('/_nodes') === true;
      const host = new URL(engine().url).host;
      const nodes = { a: { roles: ['data'], http: { publish_address: host } } };
      replying(200, isNodes ? { nodes } : { status: 'from the gateway' })(asked, answer);
    });
    const one = await open({ urls: [gateway], sniffs: true });
    await expect
      .poll(async () => (await one.read(HEALTH, STATUS)).status)
      .not.toBe('from the gateway');
  });

  it('says that a part of the articles could not be searched, and not that nothing was found', async () => {
    const one = await open({ urls: [engine().url] });
    const { prefix } = engine();
    await one.ask({ method: 'PUT', path: `/${prefix}here` });
    await one.ask({
      method: 'PUT',
      path: `/${prefix}nowhere`,
      query: { wait_for_active_shards: '0' },
      body: { settings: { 'index.routing.allocation.require._name': 'nobody' } },
    });
    const path = `/${prefix}here,${prefix}nowhere`;
    const asked: readonly EngineRequest[] = [
      { method: 'GET', path: `${path}/_count` },
      { method: 'POST', path: `${path}/_search` },
      { method: 'POST', path: `/${prefix}nowhere/_search` },
      { method: 'POST', path: `/${prefix}nowhere/_mget`, body: { ids: ['1'] } },
    ];
    for (const request of asked) {
      await expect(one.read(request, z.unknown())).rejects.toThrow(PartialSearchError);
    }
  });

  it('is asked for what is there, however often something else is missing', async () => {
    const url = await serve((request, answer) => {
      const isThere = request.url?.startsWith('/_cluster') === true;
      const body = isThere ? { status: 'green' } : { error: { type: 'index_not_found_exception' } };
      replying(isThere ? 200 : 404, body)(request, answer);
    });
    const states: (EngineFault | undefined)[] = [];
    const one = await open({ urls: [url] }, { onState: (fault) => states.push(fault) });
    const missing: EngineRequest = { method: 'GET', path: '/articles/_mapping' };
    for (let nth = 0; nth < 10; nth += 1) {
      expect(await errorOf(one.read(missing, STATUS))).toBeInstanceOf(EngineError);
    }
    expect(await one.read(HEALTH, STATUS)).toEqual({ status: 'green' });
    expect(states).toEqual([]);
  });

  it('is left alone while it is away, and asked again by itself', async () => {
    let isThere = false;
    let asked = 0;
    const url = await serve((request, answer) => {
      asked += 1;
      replying(isThere ? 200 : 503, isThere ? { status: 'green' } : {})(request, answer);
    });
    const states: (EngineFault | undefined)[] = [];
    const one = await open({ urls: [url] }, { onState: (fault) => states.push(fault) });
    for (let nth = 0; nth < 30; nth += 1) {
      expect(await errorOf(one.read(HEALTH, STATUS))).toBeInstanceOf(EngineError);
    }
    expect(asked).toBeLessThan(30);
    isThere = true;
    await expect.poll(() => errorOf(one.read(HEALTH, STATUS))).toBeUndefined();
    expect(states.map((fault) => fault?.kind)).toEqual(['failing', undefined]);
  });

  it('gives up a question when its time is over, whatever comes of it', async () => {
    const silent = await serve((asked, answer) => {
      asked.resume();
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.write('{"status":');
    });
    expect(await advice([silent])).toContain('does not answer in time');
  });

  describe('tells what to do', () => {
    it.each<[string, RequestListener, string]>([
      ['who asks is not known', replying(401, 'Unauthorized', 'text/plain'), 'SEARCH_USERNAME'],
      [
        'a right is missing',
        replying(403, {
          error: { type: 'security_exception', reason: 'no permissions for canary' },
        }),
        'does not allow what is asked (403, security_exception). The rights that the bot needs',
      ],
      [
        'the index is missing',
        replying(404, { error: { type: 'index_not_found_exception' } }),
        'npx pullquote index',
      ],
      [
        'it has too much to do',
        replying(429, { error: { type: 'rejected_execution_exception' } }),
        'has too much to do (429, rejected_execution_exception)',
      ],
      [
        'it has no manager',
        replying(503, { error: { type: 'cluster_block_exception' } }),
        'fails (503, cluster_block_exception)',
      ],
      ['a proxy fails', replying(502, '<html>canary</html>', 'text/html'), 'fails (502)'],
      [
        'a web page comes',
        replying(200, '<html>canary</html>', 'text/html'),
        'answers with something else than OpenSearch does. Check SEARCH_URL',
      ],
      [
        'a proxy knows no such page',
        replying(404, '404 canary not found', 'text/plain'),
        'answers with something else than OpenSearch does. Check SEARCH_URL',
      ],
      [
        'another product knows no such page',
        replying(404, { message: 'canary not found' }),
        'answers with something else than OpenSearch does. Check SEARCH_URL',
      ],
      [
        'nothing comes',
        replying(200, ''),
        'answers with something else than OpenSearch does. Check SEARCH_URL',
      ],
      [
        'what comes is broken',
        replying(200, '{"hits": canary'),
        'answers with something else than OpenSearch does',
      ],
      [
        'what comes is packed otherwise than it says',
        (asked, answer) => {
          asked.resume();
          answer.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
          answer.end('canary');
        },
        'answers with something else than OpenSearch does',
      ],
      [
        'what comes is something else',
        replying(200, { canary: true }),
        'answers in a way that this version of Pullquote does not understand. Check SEARCH_URL',
      ],
      [
        'it knows no such path',
        replying(400, { error: 'no handler found for uri [/canary] and method [POST]' }),
        'does not understand what is asked (400). Check whether a path in SEARCH_URL is right.',
      ],
      [
        'it makes nothing of what was asked',
        replying(400, { error: { type: 'parsing_exception', reason: 'canary' } }),
        'does not understand what is asked (400, parsing_exception)',
      ],
      ['it hangs up', (asked) => asked.socket.destroy(), 'closes the connection'],
    ])('when %s', async (_, listener, said) => {
      expect(await advice([await serve(listener)])).toContain(said);
    });

    it('when nobody is there, or it has no such name', async () => {
      expect(await advice([`http://127.0.0.1:${await freePort()}`])).toContain(
        'refuses connections.',
      );
      expect(refusalAt('http://search')).toContain('SEARCH_URL names no port; OpenSearch’s own is');
      expect(refusalAt('http://search:9200')).not.toContain('port');
      expect(await advice(['http://nobody.invalid'])).toContain('is not found by its name');
    });
  });

  describe('behind TLS and credentials', () => {
    let proxy: TlsProxy;
    const password = 'password-canary';
    const basic = `Basic ${Buffer.from(`ann:${password}`).toString('base64')}`;

    beforeAll(async () => {
      proxy = await startTlsProxy({ engineUrl: engine().url, authorization: basic });
    });

    afterAll(() => proxy.close());

    const credentials = { kind: 'basic', username: 'ann', password: { value: password } } as const;

    it('answers who shows who they are, by the password or by a file that holds it', async () => {
      const file = join(folder, 'password');
      await writeFile(file, `${password}\n`);
      for (const secret of [{ value: password }, { file }]) {
        const one = await open({
          urls: [proxy.url],
          caFile: proxy.caFile,
          credentials: { ...credentials, password: secret },
        });
        expect(await one.read(HEALTH, STATUS)).toBeDefined();
      }
    });

    it('answers by an API key', async () => {
      const file = join(folder, 'key');
      await writeFile(file, 'key-canary');
      const other = await startTlsProxy({
        engineUrl: engine().url,
        authorization: 'ApiKey key-canary',
      });
      try {
        const one = await open({
          urls: [other.url],
          caFile: other.caFile,
          credentials: { kind: 'api-key', key: { file } },
        });
        expect(await one.read(HEALTH, STATUS)).toBeDefined();
      } finally {
        await other.close();
      }
    });

    it('tells that a password is wrong, without it', async () => {
      const wrong = { ...credentials, password: { value: 'wrong-canary' } };
      expect(await advice([proxy.url], { caFile: proxy.caFile, credentials: wrong })).toContain(
        'does not take the credentials (401)',
      );
    });

    it('tells of a certificate that is not trusted, or is for another name', async () => {
      const untrusted = 'shows a certificate that is not trusted. Put the certificate of the';
      expect(await advice([proxy.url], { credentials })).toContain(untrusted);
      const other = { caFile: proxy.otherCaFile, credentials };
      expect(await advice([proxy.url], other)).toContain(untrusted);
      const byNumber = proxy.url.replace('localhost', '127.0.0.1');
      expect(await advice([byNumber], { caFile: proxy.caFile, credentials })).toContain(
        'shows a certificate for another name',
      );
    });

    it('tells of TLS where there is none, and of none where there is', async () => {
      const { url } = engine();
      expect(await advice([url.replace('http:', 'https:')])).toContain('does not speak TLS');
      const plain = proxy.url.replace('https:', 'http:');
      expect(await advice([plain], { credentials })).toContain('closes the connection');
    });

    it('tells of a file that is missing, or holds something else', async () => {
      const urls = [proxy.url];
      await expect(open({ urls, caFile: join(folder, 'none') })).rejects.toThrow(
        /^SEARCH_CA_FILE names .*none, which is not there\.$/u,
      );
      const file = join(folder, 'words');
      await writeFile(file, 'canary\ncanary\n');
      await expect(open({ urls, caFile: file })).rejects.toThrow('holds no certificate');
      await expect(
        open({ urls, credentials: { ...credentials, password: { file } } }),
      ).rejects.toThrow(/^SEARCH_PASSWORD_FILE names .*words, which has several lines\.$/u);
      await writeFile(file, Buffer.from('canary', 'utf16le'));
      await expect(
        open({ urls, credentials: { ...credentials, password: { file } } }),
      ).rejects.toThrow(/^SEARCH_PASSWORD_FILE names .*words, which is not UTF-8\.$/u);
      for (const words of ['ключ-canary', 'two canaries', 'canary  ']) {
        await writeFile(file, `${words}\n`);
        await expect(
          open({ urls, credentials: { kind: 'api-key', key: { file } } }),
        ).rejects.toThrow(/^SEARCH_API_KEY_FILE names .*words, which holds no API key: copy it/u);
      }
    });
  });
});
