import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { ApiError, apiErrors } from './api-error.ts';
import { readBody } from './read-body.ts';
import { routes } from './rest-routes.ts';
import type { DiscordState } from './rest-routes.ts';

export interface RestServerOptions {
  readonly token: string;
  readonly state: DiscordState;
  /** Told of every request that breaks Discord's rules. */
  readonly report: (fault: string) => void;
  /** The error that a test wants this request to meet, `POST /interactions/…`. */
  readonly sabotage: (request: string) => ApiError | undefined;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const BASE = '/api/v10';

/** Discord's REST API, version 10. */
export function createRestServer(options: RestServerOptions): Server {
  return createServer((request, response) => {
    void answer(request, options).then(({ status, body }) =>
      body === undefined
        ? response.writeHead(status).end()
        : response
            .writeHead(status, { 'content-type': 'application/json' })
            .end(JSON.stringify(body)),
    );
  });
}

async function answer(request: IncomingMessage, options: RestServerOptions): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '', 'http://discord');
  const name = `${request.method} ${pathname.replace(BASE, '')}`;
  const sabotaged = options.sabotage(name);
  if (sabotaged) return { status: sabotaged.status, body: sabotaged.body };
  try {
    const result = handle(name, request, await readBody(request), options);
    return result === undefined ? { status: 204 } : { status: 200, body: result };
  } catch (error) {
    options.report(`${name}: ${error instanceof ApiError ? error.detail : String(error)}`);
    const { status, body } = error instanceof ApiError ? error : apiErrors.unavailable();
    return { status, body };
  }
}

function handle(
  name: string,
  request: IncomingMessage,
  body: unknown,
  { token, state }: RestServerOptions,
): unknown {
  for (const { method, path, needsBotToken, handle } of routes) {
    const parts = path.exec(decodeURIComponent(name.slice(method.length + 1)));
    if (parts === null || request.method !== method) continue;
    if (needsBotToken && request.headers.authorization !== `Bot ${token}`) {
      throw apiErrors.unauthorized();
    }
    return handle(state, parts.slice(1), body);
  }
  throw apiErrors.notFound();
}
