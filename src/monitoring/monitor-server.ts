import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { MonitorError } from './monitor-error.ts';

/** What an address of the monitor shows now. */
export interface Page {
  readonly status: 200 | 503;
  readonly type: string;
  readonly body: string;
}

/** By their paths. */
export type Pages = Readonly<Record<string, () => Promise<Page>>>;

export interface MonitorAddress {
  readonly host: string;
  readonly port: number;
}

export interface MonitorServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Whoever asks is a program nearby. */
const TIMEOUT_MS = 5_000;
const MAX_CONNECTIONS = 64;

/**
 * Shows pages to whoever asks for them with GET or HEAD.
 *
 * @param onFailed Told of a bug in a page.
 * @throws {MonitorError} if the port can't be had.
 */
export async function startMonitorServer(
  { host, port }: MonitorAddress,
  pages: Pages,
  onFailed: (error: unknown) => void,
): Promise<MonitorServer> {
  const server = createServer((request, response) => {
    void show(request, response, pages, onFailed);
  });
  server.requestTimeout = TIMEOUT_MS;
  server.headersTimeout = TIMEOUT_MS;
  server.keepAliveTimeout = TIMEOUT_MS;
  server.maxConnections = MAX_CONNECTIONS;
  await listen(server, { host, port });
  // The bot's own work decides how long the process lives.
  server.unref();
  server.on('error', onFailed);
  return {
    url: urlOf(server, host),
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function show(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Pages,
  onFailed: (error: unknown) => void,
): Promise<void> {
  // A body is no business of a page's.
  request.resume();
  const [path = ''] = (request.url ?? '').split('?');
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return send(request, response, 404, PLAIN, 'Not found\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(request, response, 405, PLAIN, 'Only GET and HEAD\n');
  }
  try {
    const { status, type, body } = await page();
    return send(request, response, status, type, body);
  } catch (error) {
    onFailed(error);
    return send(request, response, 500, PLAIN, 'This page has failed\n');
  }
}

const PLAIN = 'text/plain; charset=utf-8';

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
): void {
  response
    .writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, { host, port }: MonitorAddress): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new MonitorError(explain(code, host, port), { cause });
  }
}

function explain(code: string, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken. Set MONITOR_PORT to another one, or end what listens there.`;
    case 'EACCES':
      return `This user may not open port ${port}. Set MONITOR_PORT to one from 1024 on.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAFNOSUPPORT':
      return `${host} is no address of this machine. Set MONITOR_HOST to one of its own: 127.0.0.1, ::1, or 0.0.0.0 for all.`;
    default:
      return `Port ${port} of ${host} can’t be opened (${code}). Check MONITOR_PORT and MONITOR_HOST.`;
  }
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
