import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ListenError } from '../../../src/listen-at.ts';
import { type Pages, startMonitorServer } from '../../../src/monitoring/monitor-server.ts';

const PAGES: Pages = {
  '/well': async () => ({ status: 200, type: 'text/plain', body: 'Well ✓\n' }),
  '/ill': async () => ({ status: 503, type: 'text/plain', body: 'Ill\n' }),
  '/broken': async () => {
    throw new Error('a bug of its own');
  },
};

async function open(host = '127.0.0.1') {
  const failures: unknown[] = [];
  const server = await startMonitorServer({ host, port: 0 }, PAGES, (error) => {
    failures.push(error);
  });
  onTestFinished(() => server.close());
  return { url: server.url, failures };
}

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('the monitor’s server', () => {
  it('shows pages with their status, whatever is asked of them', async () => {
    const { url } = await open();
    const well = await fetch(`${url}/well?verbose=1`);
    expect([well.status, await well.text()]).toEqual([200, 'Well ✓\n']);
    expect((await fetch(`${url}/ill`)).status).toBe(503);
  });

  it('shows the head of a page alone to whoever wants no more', async () => {
    const { url } = await open();
    const head = await fetch(`${url}/well`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      '9',
      '',
    ]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const { url } = await open();
    const response = await fetch(`${url}/well`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['/', '/nowhere', '/toString', '/__proto__', '/well/', '//well'])(
    'has nothing at %s',
    async (path) => {
      const { url } = await open();
      expect((await fetch(url + path)).status).toBe(404);
    },
  );

  it('tells of a page that fails, but not to whoever asked', async () => {
    const { url, failures } = await open();
    const response = await fetch(`${url}/broken`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('bug');
    expect(failures).toHaveLength(1);
  });

  it('listens at an address of IPv6 as well', async () => {
    const { url } = await open('::1');
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/u);
    expect((await fetch(`${url}/well`)).status).toBe(200);
  });

  it('says what to do where the port is taken or the address is no one’s here', async () => {
    const port = await takenPort();
    const taken = startMonitorServer({ host: '127.0.0.1', port }, PAGES, () => {});
    await expect(taken).rejects.toThrow(
      new ListenError(
        `Port ${port} of 127.0.0.1 is taken. Set MONITOR_PORT to another one, or end what listens there.`,
      ),
    );
    const elsewhere = startMonitorServer({ host: '203.0.113.7', port: 0 }, PAGES, () => {});
    await expect(elsewhere).rejects.toThrow('Set MONITOR_HOST to one of its own');
  });

  it('hangs up on whoever talks nonsense, and goes on for others', async () => {
    const { url } = await open();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('no request\r\n\r\n');
    expect(await text(socket)).toContain('400 Bad Request');
    expect((await fetch(`${url}/well`)).status).toBe(200);
  });

  it('closes though somebody still holds a connection', async () => {
    const server = await startMonitorServer({ host: '127.0.0.1', port: 0 }, PAGES, () => {});
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    // It may be reset.
    socket.on('error', () => {});
    await server.close();
    await expect(fetch(`${server.url}/well`)).rejects.toThrow('fetch failed');
  });
});
