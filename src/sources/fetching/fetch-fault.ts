import { shownAddress } from '../../articles/shown-address.ts';
import type { FetchOutcome, RefusalReason } from './fetcher.ts';

type Refused = Extract<FetchOutcome, { readonly kind: 'refused' }>;
type Failed = Extract<FetchOutcome, { readonly kind: 'failed' }>;
type Fault = Refused | Failed;
type FaultWithoutAdvice = Omit<Refused, 'advice'> | Omit<Failed, 'advice'>;

/** What keeps an address from being fetched. No query of an address is in its words. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
  readonly #what: FaultWithoutAdvice;
  readonly #why: string;
  readonly #remedy: string;
  readonly outcome: Fault;

  constructor(
    url: URL | string,
    what: FaultWithoutAdvice,
    why: string,
    remedy: string,
    cause?: unknown,
  ) {
    super(why, { cause });
    this.#what = what;
    this.#why = why;
    this.#remedy = remedy;
    this.outcome = { ...what, advice: `${shownAddress(String(url))}: ${why}. ${remedy}` };
  }

  /** The same of another address, for which this one was asked. */
  about(url: URL): FetchFault {
    return new FetchFault(url, this.#what, this.#why, this.#remedy, this.cause);
  }
}

/** It may not be fetched, now or ever. */
export function refused(
  reason: RefusalReason,
  url: URL | string,
  why: string,
  remedy: string,
): FetchFault {
  return new FetchFault(url, { kind: 'refused', reason }, why, remedy);
}

/** It may be tried again later. */
export function failed(
  url: URL | string,
  why: string,
  remedy: string = TRIED_AGAIN,
  {
    cause,
    ...more
  }: Pick<Failed, 'retryAfterMs' | 'isResting'> & { readonly cause?: unknown } = {},
): FetchFault {
  const what = { kind: 'failed', ...more } as const;
  return new FetchFault(url, what, why, remedy, cause);
}

/** What whoever looks again and again says of it. */
export const TRIED_AGAIN = 'It is tried again later.';
