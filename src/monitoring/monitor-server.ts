import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type ListenAddress, listenAt } from '../listen-at.ts';

/** What an address of the monitor shows now. */
export interface Page {
  readonly status: 200 | 503;
  readonly type: string;
  readonly body: string;
}

/** By their paths. */
export type Pages = Readonly<Record<string, () => Promise<Page>>>;

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
 * @throws {ListenError} if the port can't be had.
 */
export async function startMonitorServer(
  address: ListenAddress,
  pages: Pages,
  onFailed: (error: unknown) => void,
): Promise<MonitorServer> {
  // Node looks for what takes too long every 30 s otherwise.
  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    void show(request, response, pages, onFailed);
  });
  server.requestTimeout = TIMEOUT_MS;
  server.headersTimeout = TIMEOUT_MS;
  server.keepAliveTimeout = TIMEOUT_MS;
  server.maxConnections = MAX_CONNECTIONS;
  const url = await listenAt(server, address, { host: 'MONITOR_HOST', port: 'MONITOR_PORT' });
  // The bot's own work decides how long the process lives.
  server.unref();
  server.on('error', onFailed);
  return {
    url,
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
