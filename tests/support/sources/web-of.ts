import { createHash } from 'node:crypto';
import type { Fetcher, FetchOutcome, FetchRequest } from '../../../src/sources/fetching/fetcher.ts';

/** Pages by their addresses, and who asked for them. */
export interface Web extends Fetcher {
  /** In the order in which they came. */
  readonly asked: readonly FetchRequest[];
  /** How often an address was asked for. */
  countOf(url: string): number;
  /** What is there from now on; nothing, if it is undefined. */
  put(url: string, answer: Answer | undefined): void;
}

/** A page as HTML; more of it; or whatever shall come of asking for it. */
export type Answer =
  | string
  | Page
  | FetchOutcome
  | ((request: FetchRequest, signal?: AbortSignal) => FetchOutcome | Promise<FetchOutcome>);

export interface Page {
  readonly body: string | Uint8Array;
  /** `text/html`, unless told. */
  readonly mediaType?: string;
  readonly charset?: string;
  readonly isNoindex?: boolean;
  /** Where it is after all redirects; where it was asked for, unless told. */
  readonly url?: string;
  readonly isMovedForGood?: boolean;
}

/** A web in memory that answers at once: 404 for what isn't there, and "unchanged" to who has it already. */
export function webOf(pages: Readonly<Record<string, Answer>> = {}): Web {
  const answers = new Map(Object.entries(pages));
  const asked: FetchRequest[] = [];
  return {
    asked,
    countOf: (url) => asked.filter((request) => request.url === url).length,
    put(url, answer) {
      if (answer === undefined) answers.delete(url);
      else answers.set(url, answer);
    },
    async fetch(request, signal) {
      signal?.throwIfAborted();
      asked.push(request);
      const answer = answers.get(request.url);
      if (answer === undefined) return { kind: 'gone', status: 404 };
      if (typeof answer === 'function') return answer(request, signal);
      if (typeof answer !== 'string' && 'kind' in answer) return answer;
      return sent(request, typeof answer === 'string' ? { body: answer } : answer);
    },
    close: async () => {},
  };
}

function sent({ url, validators }: FetchRequest, page: Page): FetchOutcome {
  const bytes = typeof page.body === 'string' ? new TextEncoder().encode(page.body) : page.body;
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (validators?.etag === etag) return { kind: 'unchanged' };
  return {
    kind: 'fetched',
    url: page.url ?? url,
    isMovedForGood: page.isMovedForGood ?? false,
    mediaType: page.mediaType ?? 'text/html',
    charset: page.charset,
    bytes,
    validators: { etag },
    isNoindex: page.isNoindex ?? false,
  };
}
