import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { ApiError, apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import { readRequest } from './read-request.ts';
import type { RequestBody } from './read-request.ts';
import { routes } from './rest-routes.ts';
import type { Behind } from './rest-routes.ts';

export interface RestServerOptions extends Behind {
  readonly token: string;
  /** Told of every request that breaks Discord's rules. */
  readonly report: (fault: string) => void;
  /** The error that a test wants this request to meet, `POST /interactions/…`. */
  readonly sabotage: (request: string) => Sabotage | undefined;
}

export interface Sabotage {
  /** What comes of it: an error, a connection that is cut, or nothing at all. */
  readonly outcome: ApiError | 'reset' | 'hang';
  /** What was asked for is done all the same. */
  readonly isCarriedOut: boolean;
}

type Reply = Answer | 'reset' | 'hang';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const BASE = '/api/v10';

/** Discord's REST API, version 10. */
export function createRestServer(options: RestServerOptions): Server {
  const firstAtMs = new Map<string, number>();
  return createServer((request, response) => {
    void respond(request, response, { ...options, firstAtMs });
  });
}

interface Serving extends RestServerOptions {
  /** When each request came first. */
  readonly firstAtMs: Map<string, number>;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: Serving,
): Promise<void> {
  const reply = await answer(request, options);
  if (reply === 'hang') return;
  if (reply === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  const { status, body, headers } = reply;
  if (body === undefined) response.writeHead(status).end();
  else {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
  }
}

async function answer(request: IncomingMessage, options: Serving): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '', 'http://discord');
  const name = `${request.method} ${pathname.replace(BASE, '')}`;
  const sinceMs = sinceFirst(name, options.firstAtMs);
  const sabotaged = options.sabotage(name);
  if (sabotaged?.isCarriedOut === false) return outcomeOf(sabotaged);
  try {
    const result = handle(name, request, await readRequest(request), options);
    if (sabotaged) return outcomeOf(sabotaged);
    return result === undefined ? { status: 204 } : { status: 200, body: result };
  } catch (error) {
    if (!isOfTheWorld(error) && !isAskedAgain(error, sinceMs)) {
      options.report(`${name}: ${error instanceof ApiError ? detail(error) : String(error)}`);
    }
    return refusal(error instanceof ApiError ? error : apiErrors.unavailable());
  }
}

function handle(
  name: string,
  request: IncomingMessage,
  body: RequestBody,
  { token, ...behind }: RestServerOptions,
): unknown {
  for (const { method, path, needsBotToken, handle } of routes) {
    const parts = path.exec(decodeURIComponent(name.slice(method.length + 1)));
    if (parts === null || request.method !== method) continue;
    if (needsBotToken && request.headers.authorization !== `Bot ${token}`) {
      throw apiErrors.unauthorized();
    }
    return handle(behind, parts.slice(1), body);
  }
  throw apiErrors.notFound();
}

function outcomeOf({ outcome }: Sabotage): Reply {
  return outcome instanceof ApiError ? refusal(outcome) : outcome;
}

/** What may become of a channel or a person is no fault of the bot's. */
function isOfTheWorld(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 500 || OF_THE_WORLD.has(error.code));
}

const OF_THE_WORLD: ReadonlySet<number> = new Set(
  [
    apiErrors.unknownChannel,
    apiErrors.unknownMessage,
    apiErrors.missingAccess,
    apiErrors.missingPermissions,
    apiErrors.closedToDirectMessages,
    apiErrors.invalidRecipients,
  ].map((make) => make().code),
);

/** Since such a request came first, as far as that is still known. */
function sinceFirst(name: string, firstAtMs: Map<string, number>): number {
  const nowMs = performance.now();
  const firstMs = firstAtMs.get(name) ?? nowMs;
  firstAtMs.set(name, firstMs);
  const [oldest] = firstAtMs.keys();
  if (oldest !== undefined && firstAtMs.size > MAX_KNOWN) firstAtMs.delete(oldest);
  return nowMs - firstMs;
}

const MAX_KNOWN = 1_000;

/** On a busy machine, an answer may come so late that the bot asks again: it can’t know that it has been heard. */
function isAskedAgain(error: unknown, sinceMs: number): boolean {
  const { code } = apiErrors.alreadyAcknowledged();
  return error instanceof ApiError && error.code === code && sinceMs > LATE_MS;
}

/** Sooner, nobody gives an answer up. */
const LATE_MS = 1_000;

/** Discord nests the faults by their paths; here each path stays in one piece. */
function refusal({ status, code, message, faults }: ApiError): Answer {
  const errors = faults.map((fault) => {
    const [path = '', message = ''] = fault.split(': ');
    return [path, { _errors: [{ code: 'BASE_TYPE_INVALID', message }] }];
  });
  const nested = errors.length > 0 && { errors: Object.fromEntries(errors) as object };
  const headers = status === 429 ? RATE_LIMITED : {};
  return { status, body: { message, code, ...nested }, headers };
}

/** Topics/rate-limits, "Header Format". */
const RATE_LIMITED = {
  'retry-after': '0.3',
  'x-ratelimit-scope': 'shared',
};

/** For the one who reads a failed test. */
function detail({ message, faults }: ApiError): string {
  return [message, ...faults].join('\n  ');
}
