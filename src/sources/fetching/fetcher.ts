/**
 * Fetches from the web as a good guest: one request at a time to a host, with a pause; robots.txt and
 * `Retry-After` are kept; nothing private is reached, and nothing is larger or slower than allowed.
 */
export interface Fetcher {
  /** Never rejects but when `signal` is aborted: what can't be fetched is an outcome. */
  fetch(request: FetchRequest, signal?: AbortSignal): Promise<FetchOutcome>;
  close(): Promise<void>;
}

export interface FetchRequest {
  /** http or https. */
  readonly url: string;
  /** What is known of an earlier version: if it is still the one, none is sent. */
  readonly validators?: Validators | undefined;
  /** What is hoped for, as `Accept` has it. */
  readonly accept?: string | undefined;
}

export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type FetchOutcome =
  | Fetched
  /** It is as the validators say. */
  | { readonly kind: 'unchanged' }
  /** 404 or 410. */
  | { readonly kind: 'gone'; readonly status: number }
  /** It may not be fetched, now or ever: robots.txt, a private address, a scheme, too large, … */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly advice: string }
  /** It may be tried again later; not before `retryAfterMs`, if that is told. */
  | {
      readonly kind: 'failed';
      readonly advice: string;
      readonly retryAfterMs?: number | undefined;
      /** Its host has asked to be left alone, for another address: nobody has asked for this one. */
      readonly isResting?: true;
    };

const REFUSAL_REASONS = [
  'robots',
  'private-address',
  'not-web',
  'too-large',
  'redirects',
  'status',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Fetched {
  readonly kind: 'fetched';
  /** After all redirects. */
  readonly url: string;
  /** Where all redirects on the way are permanent, so that the next request may go there at once. */
  readonly isMovedForGood: boolean;
  /** Without parameters, in lower case; undefined if none was sent. */
  readonly mediaType: string | undefined;
  /** The header's, if it names one. */
  readonly charset: string | undefined;
  /** Unpacked. */
  readonly bytes: Uint8Array;
  readonly validators: Validators;
  /** `X-Robots-Tag` asks not to be listed. */
  readonly isNoindex: boolean;
}
