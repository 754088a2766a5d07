import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { checkEndpointHere } from '../../../../src/cli/doctor/check-endpoint-here.ts';
import { openHttpDoor } from '../../../../src/discord/http-door/open-http-door.ts';
import { NO_LOG } from '../../../support/no-log.ts';
import { freePort } from '../../../support/free-port.ts';

const PUBLIC_KEY = 'ab'.repeat(32);
const DATABASE = 'postgresql://127.0.0.1/pullquote';
const MONITOR = { host: '127.0.0.1', port: 9464 };

const look = (port: number, more: Partial<Parameters<typeof checkEndpointHere>[0]> = {}) =>
  checkEndpointHere({
    http: { host: '127.0.0.1', port, publicKey: PUBLIC_KEY, drainMs: 10_000 },
    monitor: undefined,
    databaseUrl: undefined,
    ...more,
  });

it('has nothing to say of a bot that connects to Discord', async () => {
  expect(await look(1, { http: undefined })).toEqual([]);
});

it('says whether the endpoint listens, something else, or nobody', async () => {
  const port = await freePort();
  expect((await look(port))[0]).toMatchObject({
    state: 'well',
    message: expect.stringContaining('nobody listens'),
  });
  const refused = new Promise<never>(() => {});
  const rest = { apiUrl: '', get: no, post: no, put: no, patch: no, delete: no, refused };
  const door = await openHttpDoor({
    address: { host: '127.0.0.1', port },
    publicKey: PUBLIC_KEY,
    bot: () => new Promise(() => {}),
    rest,
    forgetPerson: async () => {},
    log: NO_LOG,
  });
  onTestFinished(() => door.close(0));
  expect((await look(port))[0]?.message).toBe(`takes requests at http://127.0.0.1:${port}`);

  const other = createServer((_, response) => response.end('Hello')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const [finding] = await look((other.address() as AddressInfo).port);
  expect(finding).toMatchObject({ state: 'fault', remedy: expect.stringContaining('HTTP_PORT') });
});

it('says that the address is not this machine’s, rather than that a bot can be started there', async () => {
  // For documentation alone (RFC 5737): nobody has it.
  const http = { host: '192.0.2.1', port: 8081, publicKey: PUBLIC_KEY };
  expect((await look(8081, { http }))[0]).toMatchObject({
    state: 'fault',
    message: '192.0.2.1 is no address of this machine',
    remedy: expect.stringContaining('Set HTTP_HOST'),
  });
});

it('notes what a balancer of replicas needs', async () => {
  const port = await freePort();
  const noted = async (more: Parameters<typeof look>[1]) =>
    (await look(port, more))
      .filter(({ state }) => state === 'note')
      .map(({ remedy = '' }) => remedy);
  expect(await noted({ databaseUrl: DATABASE, monitor: MONITOR })).toEqual([]);
  const http = { host: '127.0.0.1', port, publicKey: PUBLIC_KEY, drainMs: 0 };
  const [ready, drain] = await noted({ databaseUrl: DATABASE, http });
  expect(ready).toContain('MONITOR_PORT');
  expect(drain).toContain('HTTP_DRAIN_SECONDS');
});

async function no(): Promise<never> {
  throw new Error('nothing is asked of Discord');
}
