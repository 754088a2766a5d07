import type { Fetcher, FetchOutcome, FetchRequest } from '../../../src/sources/fetching/fetcher.ts';
import type { Schedule } from '../../../src/schedule.ts';

/** What stands at an address, or happens there. */
export interface PretendPage {
  readonly body?: string;
  readonly status?: 200 | 404 | 410;
  readonly mediaType?: string;
  readonly isNoindex?: boolean;
  readonly movesTo?: string;
  readonly failure?: {
    readonly advice: string;
    readonly retryAfterMs?: number;
    readonly isResting?: true;
  };
  readonly refusal?: string;
  /** Says nothing until whoever waits gives up. */
  readonly hangs?: true;
}

export interface PretendRequest extends FetchRequest {
  readonly at: number;
  readonly outcome: FetchOutcome['kind'];
  /** Tells which version was sent. */
  readonly etag?: string | undefined;
}

/** A web in memory, fetched from without a network: it validates by what it holds. */
export interface PretendWeb extends Fetcher {
  readonly pages: Map<string, PretendPage>;
  readonly requests: PretendRequest[];
  /** The addresses that were asked for, and forgets them. */
  asked(): readonly string[];
}

/** Whoever waits for what hangs gives up after so long. */
const PATIENCE_MS = 30_000;

/** @param latencyMs How long each answer takes, on the schedule's clock; none unless told. */
export function pretendWeb(now: () => number, schedule: Schedule, latencyMs = 0): PretendWeb {
  const pages = new Map<string, PretendPage>();
  const requests: PretendRequest[] = [];

  const pass = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const cancel = schedule(resolve, ms);
      signal?.addEventListener('abort', () => {
        cancel();
        reject(signal.reason as Error);
      });
    });
  return {
    pages,
    requests,
    asked: () => requests.splice(0).map(({ url }) => url),
    async fetch(request, signal) {
      signal?.throwIfAborted();
      const page = pages.get(request.url);
      const waitMs = page?.hangs ? PATIENCE_MS : latencyMs;
      if (waitMs > 0) await pass(waitMs, signal);
      const outcome = answer(request, page, pages);
      const etag = outcome.kind === 'fetched' ? outcome.validators.etag : undefined;
      requests.push({ ...request, at: now(), outcome: outcome.kind, etag });
      return outcome;
    },
    close: async () => {},
  };
}

function answer(
  { url, validators }: FetchRequest,
  page: PretendPage = { status: 404 },
  pages: ReadonlyMap<string, PretendPage>,
): FetchOutcome {
  if (page.movesTo !== undefined) {
    const there = answer({ url: page.movesTo }, pages.get(page.movesTo), pages);
    return there.kind === 'fetched' ? { ...there, isMovedForGood: true } : there;
  }
  const { status = 200, body = '', failure, refusal } = page;
  if (page.hangs) return { kind: 'failed', advice: 'it says nothing' };
  if (failure) return { kind: 'failed', ...failure };
  if (refusal !== undefined) return { kind: 'refused', reason: 'robots', advice: refusal };
  if (status !== 200) return { kind: 'gone', status };
  const etag = `"${body.length}-${body.slice(0, 90)}-${body.slice(-40)}"`;
  if (validators?.etag === etag) return { kind: 'unchanged' };
  return {
    kind: 'fetched',
    url,
    isMovedForGood: false,
    mediaType: page.mediaType ?? 'text/html',
    charset: 'utf-8',
    bytes: new TextEncoder().encode(body),
    validators: { etag },
    isNoindex: page.isNoindex ?? false,
  };
}
