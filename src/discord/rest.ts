import { REST, type RequestData, type RESTOptions } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { type DiscordAccessError, explainRequestFailure, isUnauthorized } from './access-error.ts';
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
 * says, and so is a refusal of the token that Discord takes otherwise. What it rejects with is discord.js's.
 */
export interface Rest {
  /** Without the API's version. */
  readonly apiUrl: string;
  readonly get: Request;
  readonly post: Request;
  readonly put: Request;
  readonly patch: Request;
  readonly delete: Request;
  /** Resolves once Discord takes the bot's token no more. */
  readonly refused: Promise<DiscordAccessError>;
}

/** For what nobody waits for in front of a screen. */
const PATIENCE_MS = 10_000;
const ATTEMPT_MS = 4_000;

const MAX_FAILURES = 6;

/**
 * What is known of the limits of one interaction's messages is of no use soon after: kept for an hour, as it is unless
 * told, it takes some tens of megabytes at 50 interactions a second.
 */
const FORGET_LIMITS_MS = 5 * 60 * 1000;

/** They show who asks: a token that discord.js were told of, it would forget once one request is refused. */
export function botHeaders(token: string): RESTOptions['headers'] {
  return { Authorization: `Bot ${token}` };
}

/** One connection to it serves the whole bot: what it knows of rate limits holds for all. */
export function createRest({
  token,
  apiUrl,
  patienceMs = PATIENCE_MS,
  meter = NO_METER,
}: RestOptions): Rest {
  // It would try again at once, whatever it is, and wait for any length of time.
  const open = (limits: Partial<RESTOptions>): REST =>
    new REST({
      api: apiUrl,
      retries: 0,
      rejectOnRateLimit: () => true,
      handlerSweepInterval: FORGET_LIMITS_MS,
      makeRequest: meteredRequest(meter),
      ...limits,
    });
  const asBot = open({ headers: botHeaders(token) });
  // Answers to interactions aren't bound by the bot's own limit (interactions/receiving-and-responding).
  const asAnswer = open({ globalRequestsPerSecond: Number.MAX_SAFE_INTEGER });

  let onRefused: (reason: DiscordAccessError) => void;
  const refused = new Promise<DiscordAccessError>((resolve) => (onRefused = resolve));
  let asking: Promise<boolean> | undefined;

  async function isTokenTaken(): Promise<boolean> {
    try {
      await asBot.get(Routes.user(), { auth: false });
      return true;
    } catch (error) {
      const reason = isUnauthorized(error) ? explainRequestFailure(error, apiUrl) : undefined;
      if (reason) onRefused(reason);
      return false;
    }
  }

  function isStray(failure: unknown): Promise<boolean> {
    if (!isUnauthorized(failure)) return Promise.resolve(false);
    asking ??= isTokenTaken().finally(() => (asking = undefined));
    return asking;
  }

  const via =
    (method: 'get' | 'post' | 'put' | 'patch' | 'delete'): Request =>
    async (route, { patience, onFault, auth, ...request } = {}) => {
      const isAsBot = auth !== false;
      const send = (): Promise<unknown> =>
        sendPatiently(
          (signal) =>
            (isAsBot ? asBot : asAnswer)[method](route, { ...request, auth: false, signal }),
          {
            isRepeatable: method !== 'post',
            untilMs: performance.now() + patienceMs,
            attemptMs: () => ATTEMPT_MS,
            maxFailures: MAX_FAILURES,
            ...patience,
          },
          { onFault },
        );
      try {
        return await send();
      } catch (error) {
        if (isAsBot && (await isStray(error))) return send();
        throw error;
      }
    };

  return {
    apiUrl,
    get: via('get'),
    post: via('post'),
    put: via('put'),
    patch: via('patch'),
    delete: via('delete'),
    refused,
  };
}
