import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProxiedFetch } from '../../../../src/models/fetching/proxied-fetch.ts';
import { type EvilHub, openEvilHub } from '../../../support/evil-hub.ts';

let hub: EvilHub;
let proxy: Server;
let proxyUrl: string;
/** What was asked of the proxy. */
let tunnels: string[];

beforeEach(async () => {
  hub = await openEvilHub();
  tunnels = [];
  proxy = createServer((_, response) => response.writeHead(407).end());
  proxy.on('connect', ({ url = '', headers }, socket, head) => {
    tunnels.push([url, headers['proxy-authorization'] ?? []].flat().join(' '));
    const { port } = new URL(hub.url);
    const there = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    for (const end of [there, socket]) end.on('error', () => socket.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await hub.close();
  proxy.closeAllConnections();
  proxy.close();
});

async function statusOf(
  url: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const proxied = openProxiedFetch(environment);
  try {
    const { signal } = new AbortController();
    return (await proxied.fetch(url, { headers: {}, signal })).status;
  } finally {
    await proxied.close();
  }
}

describe('fetching', () => {
  it('goes straight to the server without a proxy', async () => {
    expect(await statusOf(`${hub.url}/a`, { HTTP_PROXY: ' ' })).toBe(200);
    expect(tunnels).toEqual([]);
  });

  it.each(['HTTP_PROXY', 'http_proxy'])('goes through the proxy that %s names', async (name) => {
    expect(await statusOf('http://models.invalid/a', { [name]: proxyUrl })).toBe(200);
    expect(tunnels).toEqual(['models.invalid:80']);
  });

  it('takes a proxy without a scheme, and tells it its name and password', async () => {
    const address = proxyUrl.replace('http://', 'ada:secret@');
    expect(await statusOf('http://models.invalid/a', { HTTP_PROXY: address })).toBe(200);
    const login = Buffer.from('ada:secret').toString('base64');
    expect(tunnels).toEqual([`models.invalid:80 Basic ${login}`]);
  });

  it('goes past the proxy to what NO_PROXY names', async () => {
    const environment = { HTTP_PROXY: proxyUrl, NO_PROXY: 'localhost,127.0.0.1' };
    expect(await statusOf(`${hub.url}/a`, environment)).toBe(200);
    expect(tunnels).toEqual([]);
  });

  it('says if a proxy’s address can’t be understood', () => {
    expect(() => openProxiedFetch({ HTTPS_PROXY: 'http://' })).toThrow(
      'HTTPS_PROXY is no address of a proxy',
    );
  });
});
