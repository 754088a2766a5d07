import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Places } from '../pretend-discord/places.ts';
import { ApiError, apiErrors } from '../pretend-discord/api-error.ts';
import type { PretendDiscord } from '../pretend-discord/pretend-discord.ts';
import { ATTACHMENT_SIZE_LIMIT } from '../pretend-discord/uploads.ts';
import type { Uploads } from '../pretend-discord/uploads.ts';
import type { UploadOutcome } from '../protocol/action.ts';
import type { ChannelEvent, Starter } from '../protocol/channel.ts';
import { FILE_TYPE, refusalOf } from './admit-request.ts';
import type { Assets } from './assets.ts';
import { parseAction } from './parse-action.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface ServeParts {
  readonly assets: Assets;
  readonly places: Places;
  readonly uploads: Uploads;
  readonly findExchange: PretendDiscord['findExchange'];
  /** Commands to begin with, if there are any. */
  readonly starters: () => Promise<readonly Starter[] | undefined>;
}

const EVENTS = '/api/events';
const ACTIONS = '/api/actions';
const EXCHANGES = '/api/exchanges/';
const FILES = '/api/files';

/** Where the bot can fetch what was uploaded. */
export const ATTACHMENTS = '/attachments/';

/** More than the longest options and forms that Discord takes. */
const MAX_BYTES = 256 * 1024;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Answers the page's requests, and no others. */
export function servePlayground(parts: ServeParts): RequestListener {
  const { assets, places, uploads, findExchange, starters } = parts;
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
      send(response, await take(request, path, searchParams));
    } else if (path === EVENTS) {
      streamEvents(searchParams, response);
    } else {
      send(response, look(path));
    }
  }

  async function take(
    request: IncomingMessage,
    path: string,
    about: URLSearchParams,
  ): Promise<Reply> {
    if (path === ACTIONS) return act(request);
    return path === FILES ? json(await upload(request, about)) : NOT_FOUND;
  }

  async function upload(request: IncomingMessage, about: URLSearchParams): Promise<UploadOutcome> {
    const bytes = await readBody(request, ATTACHMENT_SIZE_LIMIT);
    try {
      if (bytes === undefined) throw apiErrors.tooLarge();
      const name = about.get('name') ?? '';
      const { id, filename } = uploads.add({ name, type: about.get('type') ?? '', bytes });
      return { kind: 'uploaded', id, name: filename };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { kind: 'failed', reason: error.message };
    }
  }

  async function act(request: IncomingMessage): Promise<Reply> {
    const body = await readBody(request, MAX_BYTES);
    const action = body && parseAction(body.toString('utf8'));
    if (action === undefined) return plain(400, 'This is no action.');
    return json(await places.find(action.where, action.personId).act(action));
  }

  function look(path: string): Reply {
    if (path.startsWith(EXCHANGES)) {
      const exchange = findExchange(path.slice(EXCHANGES.length));
      return exchange === undefined ? NOT_FOUND : json(exchange);
    }
    if (path.startsWith(ATTACHMENTS)) {
      const upload = uploads.find(path.slice(ATTACHMENTS.length).split('/')[0] ?? '');
      return upload ? { status: 200, type: FILE_TYPE, body: Buffer.from(upload.bytes) } : NOT_FOUND;
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
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes <= maxBytes ? Buffer.concat(chunks) : undefined;
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
