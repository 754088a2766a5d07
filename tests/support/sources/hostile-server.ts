import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ResolvedAddress, ResolveHost } from '../../../src/sources/fetching/guard.ts';

/** A server that does whatever servers do, out of carelessness or to do harm. */
export interface HostileServer {
  readonly port: number;
  /** What was asked of it, besides robots.txt. */
  readonly asked: readonly Asked[];
  /** How often its robots.txt was asked for. */
  readonly robotsAsked: number;
  /** What it does when a path is asked for, from now on; whatever isn't told is not found. */
  on(path: string, behaviour: Behaviour): void;
  close(): Promise<void>;
}

export interface Asked {
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  /** At which of this machine's addresses. */
  readonly address: string;
}

export type Behaviour = (response: ServerResponse, request: IncomingMessage) => unknown;

/** It listens at all of this machine's loopback addresses: 127.0.0.1, 127.0.0.2, … */
export async function openHostileServer(): Promise<HostileServer> {
  const behaviours = new Map<string, Behaviour>();
  const asked: Asked[] = [];
  let robotsAsked = 0;
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request;
    const address = request.socket.localAddress ?? '';
    if (path === '/robots.txt') robotsAsked += 1;
    else asked.push({ path, host: headers.host ?? '', headers, address });
    void (behaviours.get(path) ?? notFound)(response, request);
  });
  server.listen(0, '0.0.0.0');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    get robotsAsked() {
      return robotsAsked;
    },
    on: (path, behaviour) => void behaviours.set(path, behaviour),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Names that lead where they are told to: each time to the next of its addresses, and to the last from then on. */
export function namesOf(
  names: Readonly<Record<string, readonly string[]>>,
): ResolveHost & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const resolve = async (name: string): Promise<readonly ResolvedAddress[]> => {
    const addresses = names[name] ?? [];
    const nth = asked.filter((other) => other === name).length;
    asked.push(name);
    const address = addresses[Math.min(nth, addresses.length - 1)];
    if (address === undefined) throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' });
    return [{ address, family: address.includes(':') ? 6 : 4 }];
  };
  return Object.assign(resolve, { asked });
}

const notFound: Behaviour = (response) => response.writeHead(404).end('not here');

/** A body as a proper server sends it. */
export function page(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string | readonly string[]>> = { 'content-type': 'text/html' },
): Behaviour {
  return (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  };
}

export function redirect(location: string, status = 302): Behaviour {
  return (response) => response.writeHead(status, { location }).end();
}

/** Bytes as they are, and then the end of the connection, unless it is to stay. */
export function raw(bytes: string | Uint8Array, staysOpen = false): Behaviour {
  return ({ socket }) => {
    if (staysOpen) socket?.write(bytes);
    else socket?.end(bytes);
  };
}

export const neverAnswer: Behaviour = () => {};

/** A byte now and then, of a body that is said to be long. */
export function drip(everyMs: number): Behaviour {
  return async (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100_000 });
    while (!response.destroyed && response.write('x')) await sleep(everyMs);
  };
}

/** A line of the head now and then. */
export function dripLines(everyMs: number): Behaviour {
  return repeatedly('HTTP/1.1 200 OK\r\n', 'X-More: yes\r\n', everyMs);
}

/** Says again and again that it is at work. */
export function announce(everyMs: number): Behaviour {
  return repeatedly('', 'HTTP/1.1 102 Processing\r\n\r\n', everyMs);
}

function repeatedly(first: string, piece: string, everyMs: number): Behaviour {
  return ({ socket }) => {
    socket?.write(first);
    const timer = setInterval(() => socket?.write(piece), everyMs);
    socket?.on('close', () => clearInterval(timer));
  };
}

export const reset: Behaviour = ({ socket }) => socket?.resetAndDestroy();

export const resetMidway: Behaviour = ({ socket }) => {
  socket?.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>Hel', () =>
    socket.resetAndDestroy(),
  );
};

/** The same piece over and over, without any end. */
export function endless(
  piece: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  return async (response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers });
    while (!response.destroyed && !response.socket?.destroyed)
      if (!response.write(piece)) await Promise.race([once(response, 'drain'), sleep(50)]);
  };
}

const MEMBER_BYTES = 10_000_000;

/** A gigabyte of nothing in a megabyte, each part of it a gzip file of its own. */
export function gzipBomb(): Uint8Array {
  const member = gzipSync(new Uint8Array(MEMBER_BYTES), { level: 9 });
  return Buffer.concat(Array<Buffer>(1_000_000_000 / MEMBER_BYTES).fill(member));
}

/** A bomb within a bomb. */
export function nestedBomb(): Uint8Array {
  return gzipSync(gzipBomb(), { level: 9 });
}

export function brotliBomb(): Uint8Array {
  return brotliCompressSync(new Uint8Array(200_000_000), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
}
