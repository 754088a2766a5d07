import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Places } from '../pretend-discord/places.ts';
import type { PretendDiscord } from '../pretend-discord/pretend-discord.ts';
import type { ChannelEvent, Starter } from '../protocol/channel.ts';
import { refusalOf } from './admit-request.ts';
import type { Assets } from './assets.ts';
import { parseAction } from './parse-action.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface ServeParts {
  readonly assets: Assets;
  readonly places: Places;
  readonly findExchange: PretendDiscord['findExchange'];
  /** Commands to begin with, if there are any. */
  readonly starters: () => Promise<readonly Starter[] | undefined>;
}

const EVENTS = '/api/events';
const ACTIONS = '/api/actions';
const EXCHANGES = '/api/exchanges/';

/** More than the longest options and forms that Discord takes. */
const MAX_BYTES = 256 * 1024;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Answers the page's requests, and no others. */
export function servePlayground(parts: ServeParts): RequestListener {
  const { assets, places, findExchange, starters } = parts;
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    const refusal = refusalOf(request, request.socket.localPort ?? 0);
    if (refusal === undefined) void route(request, response).catch(() => response.destroy());
    else send(response, plain(403, refusal));
  };

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      send(response, path === ACTIONS ? await act(request) : NOT_FOUND);
    } else if (path === EVENTS) {
      streamEvents(searchParams, response);
    } else {
      send(response, look(path));
    }
  }

  async function act(request: IncomingMessage): Promise<Reply> {
    const body = await readBody(request);
    const action = body === undefined ? undefined : parseAction(body);
    if (action === undefined) return plain(400, 'This is no action.');
    return json(await places.find(action.where, action.personId).act(action));
  }

  function look(path: string): Reply {
    if (path.startsWith(EXCHANGES)) {
      const exchange = findExchange(path.slice(EXCHANGES.length));
      return exchange === undefined ? NOT_FOUND : json(exchange);
    }
    const asset = assets.get(path);
    return asset === undefined ? NOT_FOUND : { status: 200, ...asset };
  }

  /** Server-sent events: the whole channel first, then what happens in it. */
  function streamEvents(wanted: URLSearchParams, response: ServerResponse): void {
    const personId = wanted.get('person') ?? '';
    const channel = places.find(wanted.get('where') ?? undefined, personId);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const tell = (event: ChannelEvent): void => {
      response.write(`data: ${JSON.stringify(event)}\n\n`);
    };
    tell({ kind: 'opened', channel: channel.look(), guide: places.guide(personId) });
    const stops = [
      channel.watch(tell),
      places.watchOthers(channel, personId, (where) => tell({ kind: 'unread', where })),
    ];
    void tellStarters();
    response.on('close', () => {
      for (const stop of stops) stop();
    });

    async function tellStarters(): Promise<void> {
      const known = await starters();
      if (known && !response.destroyed) tell({ kind: 'starters', starters: known });
    }
  }
}

/** @returns undefined if the body is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function plain(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}

const NOT_FOUND = plain(404, 'There is nothing here.');

function json(value: unknown): Reply {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
