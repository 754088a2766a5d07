import { setMaxListeners } from 'node:events';
import { type Schedule, scheduleAwaited } from '../../schedule.ts';
import { askServer, type Limits, type Question, type Reply } from './ask-server.ts';
import { failed, FetchFault, refused } from './fetch-fault.ts';
import type { Fetched, Fetcher, FetchOutcome, FetchRequest } from './fetcher.ts';
import { followRedirects, type Followed } from './follow-redirects.ts';
import { type GuardOptions, openGuard } from './guard.ts';
import { openHostTurns, unlessAborted } from './host-turns.ts';
import { linkSignals } from './linked-signal.ts';
import { ACCEPTED_CODINGS } from './receive-body.ts';
import {
  asksNotToBeListed,
  conditionsOf,
  readContentType,
  readRetryAfter,
  readValidators,
} from './response-headers.ts';
import { openRobots } from './robots.ts';

export interface WebFetcherOptions extends GuardOptions {
  /** Who asks, as `userAgentOf` has it. */
  readonly userAgent: string;
  /**
   * Between two requests to a host; a second, unless told, and less for those in `allowedHosts`. A robots.txt may ask
   * for more.
   */
  readonly pauseMs?: number | undefined;
  /** Of a page, packed and unpacked; 50 MB, unless told: the largest file that any format reads. */
  readonly maxBytes?: number | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The system's own, unless told. */
  readonly now?: (() => number) | undefined;
  readonly schedule?: Schedule | undefined;
}

/** Our name in robots.txt. */
const PRODUCT = 'pullquote';

const PAUSE_MS = 1000;

/** Of hosts that the one who runs Pullquote has named: they are no strangers' servers. */
const OWN_PAUSE_MS = 50;

const MAX_BYTES = 50_000_000;
const LIMITS: Limits = { totalMs: 90_000, idleMs: 20_000, maxHeaderBytes: 32_768 };

/** Whoever asks for a longer pause is not believed. */
const MAX_CRAWL_DELAY_MS = 30_000;

const HOSTS_AT_ONCE = 6;
const MAX_REDIRECTS = 10;

/** What RFC 9309 demands to be followed and read of a robots.txt. */
const MAX_ROBOTS_REDIRECTS = 5;
const MAX_ROBOTS_BYTES = 512_000;

/** For how long a host is left alone that says it is asked too much, and not for how long. */
const REST_MS = 60_000;

const MAX_URL_LENGTH = 4000;

const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8';

/** `Pullquote/1.2.3 (+https://…)`: a product, and where somebody who runs a server finds out more. */
export function userAgentOf(version: string, contact: string | undefined): string {
  return `Pullquote/${version}${contact === undefined ? '' : ` (+${contact})`}`;
}

/** Fetches from the web itself, over `node:http` and `node:https`. It keeps no cookies. */
export function openWebFetcher(options: WebFetcherOptions): Fetcher {
  const { now = Date.now, schedule = scheduleAwaited, maxBytes = MAX_BYTES } = options;
  const { userAgent, pauseMs = PAUSE_MS } = options;
  const limits = { ...LIMITS, ...options.limits };
  const guard = openGuard(options);
  const pauseOf = (host: string): number =>
    guard.isListed(host) ? Math.min(pauseMs, OWN_PAUSE_MS) : pauseMs;
  const turns = openHostTurns({ pauseOf, hostsAtOnce: HOSTS_AT_ONCE, now, schedule });
  const closing = new AbortController();
  // Each request on its way listens.
  setMaxListeners(0, closing.signal);
  const underWay = new Set<Promise<unknown>>();

  const ask = (question: Question, signal: AbortSignal): Promise<Reply> => {
    const { url } = question;
    const headers = {
      'user-agent': userAgent,
      'accept-encoding': ACCEPTED_CODINGS,
      ...question.headers,
    };
    return turns.take(
      url.hostname,
      async () => {
        const restMs = turns.restOf(url.hostname);
        if (restMs !== undefined) throw resting(url, restMs);
        const reply = await askServer({ ...question, headers }, guard, limits, schedule, signal);
        if (reply.status === 429 || reply.status === 503) {
          const askedMs = readRetryAfter(reply.headers['retry-after'], now());
          turns.rest(url.hostname, askedMs ?? REST_MS);
        }
        return reply;
      },
      signal,
    );
  };

  const robots = openRobots(
    async (url) => {
      const { reply } = await followRedirects(url, MAX_ROBOTS_REDIRECTS, (hop) =>
        ask({ url: hop, headers: {}, maxBytes: MAX_ROBOTS_BYTES, isCutOff: true }, closing.signal),
      );
      return reply;
    },
    PRODUCT,
    now,
  );

  /** @throws FetchFault if its owner doesn't want it to be fetched. */
  const heedRobots = async (url: URL, signal: AbortSignal): Promise<void> => {
    const rules = await unlessAborted(robots.rulesFor(url), signal).catch((error: unknown) => {
      throw error instanceof FetchFault ? error.about(url) : error;
    });
    if (!rules.allows(url.pathname + url.search)) throw forbidden(url);
    const { crawlDelayMs = 0 } = rules;
    turns.slowDown(url.hostname, Math.min(crawlDelayMs, MAX_CRAWL_DELAY_MS));
  };

  const fetchPage = async (request: FetchRequest, signal: AbortSignal): Promise<FetchOutcome> => {
    const { url, accept = ACCEPT, validators = {} } = request;
    const headers = { accept, ...conditionsOf(validators) };
    const followed = await followRedirects(parse(url), MAX_REDIRECTS, async (hop) => {
      guard.check(hop);
      await heedRobots(hop, signal);
      return ask({ url: hop, headers, maxBytes }, signal);
    });
    return outcomeOf(request, followed, now());
  };

  return {
    async fetch(request, signal) {
      const either = linkSignals(closing.signal, ...(signal ? [signal] : []));
      const work = fetchPage(request, either.signal).catch((error: unknown) => {
        if (error instanceof FetchFault) return error.outcome;
        throw error;
      });
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
        either.release();
      }
    },
    async close() {
      closing.abort(new Error('the fetcher was closed'));
      await Promise.allSettled(underWay);
    },
  };
}

function parse(url: string): URL {
  if (URL.canParse(url) && url.length <= MAX_URL_LENGTH) return new URL(url);
  throw refused('not-web', url, 'it is no address on the web', 'Take one from a browser.');
}

function outcomeOf(
  request: FetchRequest,
  { reply, url, isMovedForGood }: Followed,
  nowMs: number,
): FetchOutcome {
  const { status, headers, robotsTags, bytes } = reply;
  const isConditional = Object.keys(conditionsOf(request.validators ?? {})).length > 0;
  if (status === 304 && isConditional) return { kind: 'unchanged' };
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status !== 200 && status !== 203) throw unwelcome(url, reply, nowMs);
  if (bytes.length === 0) throw failed(url, 'its server sent nothing');
  const { mediaType, charset } = readContentType(headers['content-type']);
  if (mediaType === 'text/html' && isDocument(request.url)) throw noDocument(url);
  return {
    kind: 'fetched',
    url: url.href,
    isMovedForGood,
    mediaType,
    charset,
    bytes,
    validators: readValidators(headers),
    isNoindex: asksNotToBeListed(robotsTags, PRODUCT, nowMs),
  } satisfies Fetched;
}

/** By its address, a file and no page. */
function isDocument(url: string): boolean {
  return /\.(?:pdf|docx|odt|epub)$/iu.test(new URL(url).pathname);
}

/** Statuses that pass by themselves: of the others from 400 to 499, each says that it is not to be asked for. */
const PASSING: ReadonlySet<number> = new Set([408, 421, 425, 429]);

function unwelcome(url: URL, { status, headers }: Reply, nowMs: number): FetchFault {
  const why = `its server answers with status ${status}`;
  if (status >= 400 && status < 500 && !PASSING.has(status))
    return refused('status', url, why, 'It may be for readers only who have paid or signed in.');
  const retryAfterMs = readRetryAfter(headers['retry-after'], nowMs);
  return failed(url, why, undefined, { retryAfterMs });
}

function resting(url: URL, retryAfterMs: number): FetchFault {
  return failed(url, `${url.host} asks not to be asked for a while`, undefined, {
    retryAfterMs,
    isResting: true,
  });
}

function forbidden(url: URL): FetchFault {
  return refused(
    'robots',
    url,
    `the robots.txt of ${url.host} doesn’t allow it to programs`,
    'Leave it out in sources.yaml, or ask the one who runs the server.',
  );
}

function noDocument(url: URL): FetchFault {
  return failed(
    url,
    'it is the address of a file, and a page came instead',
    'It may be for readers only who have signed in. It is tried again later.',
  );
}
