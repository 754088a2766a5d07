import { REST, type RequestData } from 'discord.js';
import { type Meter, NO_METER } from './meter.ts';
import { meteredRequest } from './metered-request.ts';
import type { RestFault } from './rest-fault.ts';
import { type Patience, sendPatiently } from './send-patiently.ts';

export interface RestOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** How long something is asked again that doesn't say otherwise. Default: 10 seconds. */
  readonly patienceMs?: number;
  /** Default: nothing is counted. */
  readonly meter?: Meter | undefined;
}

export interface RequestOptions extends Pick<RequestData, 'auth' | 'body' | 'files' | 'query'> {
  /** Default: all but what is posted is repeatable, within the time that is meant for everything. */
  readonly patience?: Partial<Patience>;
  /** Told of each fault that this request meets. */
  readonly onFault?: (fault: RestFault) => void;
}

type Request = (route: `/${string}`, options?: RequestOptions) => Promise<unknown>;

/**
 * Discord's REST API as the bot. Faults that pass are waited out, rate limits too, as patiently as a request
 * says. What it rejects with is discord.js's.
 */
export interface Rest {
  /** Without the API's version. */
  readonly apiUrl: string;
  readonly get: Request;
  readonly post: Request;
  readonly put: Request;
  readonly patch: Request;
  readonly delete: Request;
}

/** For what nobody waits for in front of a screen. */
const PATIENCE_MS = 10_000;
const ATTEMPT_MS = 4_000;

const MAX_FAILURES = 6;

/** One connection to it serves the whole bot: what it knows of rate limits holds for all. */
export function createRest({
  token,
  apiUrl,
  patienceMs = PATIENCE_MS,
  meter = NO_METER,
}: RestOptions): Rest {
  // It would try again at once, whatever it is, and wait for any length of time.
  const discord = new REST({
    api: apiUrl,
    retries: 0,
    rejectOnRateLimit: () => true,
    makeRequest: meteredRequest(meter),
  });
  discord.setToken(token);

  const via =
    (method: 'get' | 'post' | 'put' | 'patch' | 'delete'): Request =>
    (route, { patience, onFault, ...request } = {}) =>
      sendPatiently(
        (signal) => discord[method](route, { ...request, signal }),
        {
          isRepeatable: method !== 'post',
          untilMs: performance.now() + patienceMs,
          attemptMs: () => ATTEMPT_MS,
          maxFailures: MAX_FAILURES,
          ...patience,
        },
        { onFault },
      );

  return {
    apiUrl,
    get: via('get'),
    post: via('post'),
    put: via('put'),
    patch: via('patch'),
    delete: via('delete'),
  };
}
