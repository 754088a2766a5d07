import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Backend {
  /** Where requests go. */
  readonly port: number;
  /** Where `/readyz` is asked. */
  readonly readyPort: number;
}

export interface Balancer {
  readonly url: string;
  /** How many get requests now. */
  ready(): number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

const CHECK_MS = 500;

/** Who says that it isn't ready gets nothing from then on; who doesn't answer may only be busy. */
const CHECK_TIMEOUT_MS = 5_000;

/**
 * Passes requests on in turn to those that were ready when it looked last, over connections that it keeps. One that
 * couldn't even be connected to is tried elsewhere; what has been sent is never sent again.
 */
export async function startBalancer(backends: readonly Backend[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const looking = new Map<Backend, NodeJS.Timeout>();
  let ready: readonly Backend[] = [];
  let turn = 0;

  async function look(backend: Backend): Promise<void> {
    const isReady = await looksReady(backend);
    const others = ready.filter((one) => one !== backend);
    ready = isReady ? [...others, backend] : others;
    looking.set(
      backend,
      setTimeout(() => void look(backend), CHECK_MS),
    );
  }

  function pass(incoming: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const tried = [...ready.keys()].map((index) => ready[(turn + index) % ready.length]);
    turn += 1;
    const next = (): void => {
      const backend = tried.shift();
      if (!backend) return void response.writeHead(503).end();
      const { method, url: path, headers } = incoming;
      const sent = request({ agent, host: HOST, port: backend.port, method, path, headers });
      sent.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') next();
        else if (response.headersSent) response.destroy();
        else response.writeHead(502).end();
      });
      sent.end(body);
    };
    next();
  }

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => void chunks.push(chunk));
    incoming.on('end', () => pass(incoming, Buffer.concat(chunks), response));
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  for (const backend of backends) void look(backend);
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    ready: () => ready.length,
    async close() {
      for (const timer of looking.values()) clearTimeout(timer);
      agent.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function looksReady({ readyPort }: Backend): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(CHECK_TIMEOUT_MS);
    return (await fetch(`http://${HOST}:${readyPort}/readyz`, { signal })).ok;
  } catch {
    return false;
  }
}
