import * as http from 'node:http';
import * as https from 'node:https';
import { describeNetworkFault } from '../../network-fault.ts';
import type { Schedule } from '../../schedule.ts';
import { FetchFault, failed, refused } from './fetch-fault.ts';
import type { Guard } from './guard.ts';
import { linkSignals } from './linked-signal.ts';
import { type BodyLimit, receiveBody } from './receive-body.ts';

/** What a request may take. */
export interface Limits {
  /** From its first byte to the last of the answer, redirects not counted in. */
  readonly totalMs: number;
  /** Between two bytes. */
  readonly idleMs: number;
  readonly maxHeaderBytes: number;
}

export interface Question extends BodyLimit {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** One server's answer to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Each line of `X-Robots-Tag`. */
  readonly robotsTags: readonly string[];
  /** Unpacked; only an answer of success has one. */
  readonly bytes: Uint8Array;
}

/**
 * Asks a server once, over HTTP/1.1 and a connection of its own. Proxies are not heeded, whatever the environment
 * says of them: behind one, nobody could check where a name leads.
 *
 * @throws FetchFault if it doesn't answer as it should, or may not be asked; the signal's reason once that is aborted.
 */
export async function askServer(
  { url, headers, ...bodyLimit }: Question,
  guard: Guard,
  limits: Limits,
  schedule: Schedule,
  signal: AbortSignal,
): Promise<Reply> {
  guard.check(url);
  signal.throwIfAborted();
  const patience = openPatience(limits, schedule, signal);
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    headers,
    agent: false,
    lookup: guard.lookupFor(url),
    maxHeaderSize: limits.maxHeaderBytes,
    signal: patience.signal,
  });
  try {
    const response = await responseTo(request);
    response.on('data', patience.renew).pause();
    patience.renew();
    const status = response.statusCode ?? 0;
    const hasBody = status === 200 || status === 203;
    return {
      status,
      headers: response.headers,
      robotsTags: response.headersDistinct['x-robots-tag'] ?? [],
      bytes: hasBody ? await receiveBody(url, response, bodyLimit) : new Uint8Array(),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (patience.signal.aborted) throw tooSlow(url);
    throw error instanceof FetchFault ? error : faultOf(url, error);
  } finally {
    patience.end();
    request.destroy();
  }
}

function responseTo(request: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    // It may also fail later, when the response fails as well.
    request.on('error', reject);
    // Nobody asked for another protocol.
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(new Error('it speaks another protocol'));
    });
    request.end();
  });
}

interface Patience {
  /** Aborted when it has ended, and when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Something came. */
  readonly renew: () => void;
  end(): void;
}

function openPatience(
  { totalMs, idleMs }: Limits,
  schedule: Schedule,
  waiting: AbortSignal,
): Patience {
  const linked = linkSignals(waiting);
  const stop = (): void => linked.abort(new Error('it takes too long'));
  const cancelTotal = schedule(stop, totalMs);
  let cancelIdle = schedule(stop, idleMs);
  return {
    signal: linked.signal,
    renew: () => {
      cancelIdle();
      cancelIdle = schedule(stop, idleMs);
    },
    end: () => {
      cancelTotal();
      cancelIdle();
      linked.release();
    },
  };
}

function tooSlow(url: URL): FetchFault {
  return failed(url, `${url.host} takes too long to answer`);
}

/** A guard's refusal comes through the connection, as its cause. */
function faultOf(url: URL, error: unknown): FetchFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'HPE_HEADER_OVERFLOW') return headersTooLarge(url);
  if (code.startsWith('HPE_')) return failed(url, `${url.host} doesn’t answer as web servers do`);
  const { reason, remedy } = describeNetworkFault(error);
  return failed(url, `${url.host} can’t be reached (${reason})`, remedy, { cause: error });
}

function headersTooLarge(url: URL): FetchFault {
  return refused(
    'too-large',
    url,
    'what its server says before the page is too long',
    'Leave it out, or tell the one who runs its server.',
  );
}
