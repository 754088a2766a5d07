import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { type ListenAddress, listenAt } from '../../listen-at.ts';
import { pauseFor, type Schedule, scheduleTimeout, within } from '../../schedule.ts';
import { answerInteractions } from '../answer-interactions.ts';
import { ALONE, type AskOthers } from '../ask-others.ts';
import type { Bot } from '../bot.ts';
import { describeError } from '../describe-error.ts';
import type { Door } from '../door.ts';
import type { Log } from '../log.ts';
import { type Meter, NO_METER, type Refusal } from '../meter.ts';
import type { Rest } from '../rest.ts';
import { createSeenBefore } from '../seen-before.ts';
import { eventsPage } from './events-page.ts';
import { interactionsPage } from './interactions-page.ts';
import type { Answer, Page } from './page.ts';
import { type BodyLimits, bodyReader, type UnreadBody } from './read-body.ts';
import { checkSignature, readPublicKey } from './signature.ts';

export interface HttpDoorOptions {
  readonly address: ListenAddress;
  /** The application's, which Discord's signatures are checked with: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly bot: Bot;
  /** What answers are sent through. */
  readonly rest: Rest;
  /** Forgets somebody who has removed the application. */
  readonly forgetPerson: (userId: string) => Promise<unknown>;
  readonly log: Log;
  /** What other processes answer that have a door behind the same balancer. Default: there are none. */
  readonly askOthers?: AskOthers | undefined;
  /** Default: nothing is counted. */
  readonly meter?: Meter | undefined;
  readonly limits?: Partial<HttpLimits>;
  /** How long requests are taken after a balancer could see that it is leaving. Default: not at all. */
  readonly drainMs?: number | undefined;
  /** In milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
}

export interface HttpLimits extends BodyLimits {
  /** Until a request's headers are there. */
  readonly headersMs: number;
  /** Until a request is there. */
  readonly requestMs: number;
  readonly connections: number;
}

/** The door that Discord comes to. */
export interface HttpDoor extends Door {
  readonly url: string;
  /** It takes no more requests, or soon won't. */
  isLeaving(): boolean;
}

/** A message with all that can be in it takes some 200 kB; Discord names no limit. */
const LIMITS: HttpLimits = {
  bodyBytes: 1_000_000,
  heldBytes: 64_000_000,
  headersMs: 5_000,
  requestMs: 10_000,
  connections: 4_096,
};

/** Longer than proxies keep a connection that is not in use: else one may send as it closes. */
const KEEP_ALIVE_MS = 75_000;

/** Of clocks. */
const MAX_AHEAD_MS = 5 * 60 * 1000;

/** So often at most it is told that the clock may be wrong. */
const CLOCK_NOTE_MS = 10 * 60 * 1000;

/**
 * Takes Discord's requests at `/interactions` and `/events`. Nothing of them is looked at before it is known that they
 * are Discord's, and none is taken twice.
 *
 * @throws {ListenError} if the port can't be had.
 */
export async function openHttpDoor(options: HttpDoorOptions): Promise<HttpDoor> {
  const { address, publicKey, bot, rest, forgetPerson, log, meter = NO_METER } = options;
  const { now = Date.now, schedule = scheduleTimeout, drainMs = 0, askOthers = ALONE } = options;
  const limits = { ...LIMITS, ...options.limits };
  const key = readPublicKey(publicKey);
  const interactions = answerInteractions({ bot, rest, log, meter });
  const pages: Readonly<Record<string, Page>> = {
    '/interactions': interactionsPage(bot, interactions),
    '/events': eventsPage({ forgetPerson, log, schedule }),
  };
  const readBody = bodyReader(limits);
  /** Only what is rightly signed counts. */
  const seen = createSeenBefore(now);
  const underWay = new Set<Promise<void>>();
  let isLeaving = false;
  let isClosed = false;
  let clockNotedAtMs = -Infinity;

  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: Math.min(limits.headersMs / 2, 1_000),
    },
    (request, response) => {
      const work = respond(request, response).finally(() => underWay.delete(work));
      underWay.add(work);
    },
  );
  server.maxConnections = limits.connections;
  const url = await listenAt(server, address, { host: 'HTTP_HOST', port: 'HTTP_PORT' });
  server.on('error', (error) => {
    log.error('The HTTP endpoint has failed', { error: describeError(error) });
  });

  return {
    url,
    // What could end it ends the process.
    lost: new Promise(() => {}),
    isLeaving: () => isLeaving,
    async drain() {
      isLeaving = true;
      await pauseFor(drainMs, schedule);
    },
    async close(graceMs = 5_000) {
      isLeaving = true;
      isClosed = true;
      server.close();
      const sinceMs = performance.now();
      await within(Promise.all(underWay), graceMs, schedule);
      await interactions.leave(Math.max(graceMs - (performance.now() - sinceMs), 0));
      server.closeAllConnections();
    },
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const receivedMs = performance.now();
    send(response, await answer(request, receivedMs).catch(failed));
  }

  function failed(error: unknown): Answer {
    log.error('A request to the HTTP endpoint failed', { error: describeError(error) });
    return { status: 500 };
  }

  async function answer(request: IncomingMessage, receivedMs: number): Promise<Answer> {
    const [path = ''] = (request.url ?? '').split('?');
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (!page) return { status: 404 };
    if (request.method !== 'POST') return { status: 405 };
    if (isClosed) return { status: 503 };
    const body = await readBody(request);
    if (!Buffer.isBuffer(body)) return refuse(body, UNREAD[body]);
    const signed = await checkSignature(request.headers, body, key);
    if (!signed) return refuse('signature', { status: 401 });
    const { signature, signedAtMs } = signed;
    if (!isTimely(signedAtMs, page)) return refuse('age', { status: 401 });
    if (!(await isNew(signature, signedAtMs + page.maxAgeMs, page))) {
      return refuse('repeated', page.repeated);
    }
    const json = isJson(request) ? parse(body) : undefined;
    if (json === undefined) return refuse('content', { status: isJson(request) ? 400 : 415 });
    try {
      const answered = await page.take(json, receivedMs);
      if (answered.status >= 500) forget(signature, page);
      return answered.status === 400 ? refuse('content', answered) : answered;
    } catch (error) {
      forget(signature, page);
      throw error;
    }
  }

  async function isNew(signature: string, untilMs: number, page: Page): Promise<boolean> {
    if (!seen.add(signature, untilMs)) return false;
    if (!page.isTakenOnce) return true;
    return askOthers((memory) => memory.take(signature, untilMs - now()), true);
  }

  /** It may come again. */
  function forget(signature: string, page: Page): void {
    seen.forget(signature);
    if (page.isTakenOnce) void askOthers((memory) => memory.release(signature), undefined);
  }

  function isTimely(signedAtMs: number, { maxAgeMs }: Page): boolean {
    const ageMs = now() - signedAtMs;
    if (ageMs <= maxAgeMs && ageMs >= -MAX_AHEAD_MS) return true;
    if (performance.now() - clockNotedAtMs >= CLOCK_NOTE_MS) {
      clockNotedAtMs = performance.now();
      log.warn('A request of Discord’s is too old or of the future: check this machine’s clock', {
        seconds: Math.round(ageMs / 1000),
      });
    }
    return false;
  }

  function refuse(why: Refusal, answer: Answer): Answer {
    meter({ kind: 'refused', why });
    log.debug('A request to the HTTP endpoint was refused', { why });
    return answer;
  }

  /** Discord wants a content type even where there is no content. */
  function send(response: ServerResponse, { status, json }: Answer): void {
    const isFine = status < 300;
    const reason = isFine ? '' : `${STATUS_CODES[status]}\n`;
    const body = json === undefined ? reason : JSON.stringify(json);
    response
      .writeHead(status, {
        'content-type': isFine ? 'application/json' : 'text/plain; charset=utf-8',
        ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }),
        ...(status === 405 && { allow: 'POST' }),
        ...(isLeaving && { connection: 'close' }),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .end(body);
  }
}

/** Whoever is cut off hears nothing of it. */
const UNREAD: Readonly<Record<UnreadBody, Answer>> = {
  'too-large': { status: 413 },
  'too-much': { status: 503 },
  'cut-off': { status: 400 },
};

function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\s*(?:;|$)/iu.test(headers['content-type'] ?? '');
}

/** Undefined if it is none. */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
