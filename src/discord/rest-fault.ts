import { HTTPError, RateLimitError } from 'discord.js';
import { isForCertificate, isGarbled } from '../network-fault.ts';

/** What kept Discord from answering a request, and may be over the next time. */
export interface RestFault {
  readonly kind: 'rate-limit' | 'server-error' | 'timeout' | 'network';
  /** The HTTP status of a `server-error`. */
  readonly status?: number;
  /** Whether Discord may have done what it was asked for. */
  readonly mayHaveArrived: boolean;
  /** Discord wants no request before. */
  readonly retryAfterMs?: number;
}

/** Codes of Node's and undici's for what fails before anything is sent: https://undici.nodejs.org/#/docs/api/Errors */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What the system does before anything is sent, whatever it says against it. */
const BEFORE_SENDING: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo']);

const LOST_ON_THE_WAY: ReadonlySet<string> = new Set([
  'ECONNABORTED',
  'ECONNRESET',
  'EPIPE',
  'EPROTO',
  'UND_ERR_CLOSED',
  'UND_ERR_DESTROYED',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
]);

/** TLS that can't be read. */
const UNREADABLE = /^ERR_SSL_/u;

const TOO_LONG: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'UND_ERR_ABORTED',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

/** By RFC 9110 (15.6.4), a server that answers so has not begun. */
const SERVICE_UNAVAILABLE = 503;

/** @returns undefined for what will be no other the next time. */
export function restFaultOf(error: unknown): RestFault | undefined {
  if (error instanceof RateLimitError) {
    const { timeToReset, retryAfter, sublimitTimeout } = error;
    // Servers before Discord's may write a date where discord.js reads a number.
    const told = [timeToReset, retryAfter, sublimitTimeout].filter(Number.isFinite);
    const retryAfterMs = Math.max(0, ...told);
    return { kind: 'rate-limit', mayHaveArrived: false, retryAfterMs };
  }
  if (error instanceof HTTPError) {
    const { status } = error;
    return { kind: 'server-error', status, mayHaveArrived: status !== SERVICE_UNAVAILABLE };
  }
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (NEVER_SENT.has(code) || isBeforeSending(error)) {
    return { kind: 'network', mayHaveArrived: false };
  }
  if (LOST_ON_THE_WAY.has(code) || UNREADABLE.test(code) || isGarbled(error)) {
    return { kind: 'network', mayHaveArrived: true };
  }
  const isLate = TOO_LONG.has(code) || error.name === 'AbortError' || error.name === 'TimeoutError';
  return isLate ? { kind: 'timeout', mayHaveArrived: true } : undefined;
}

function isBeforeSending(error: Error): boolean {
  // Where a host has several addresses, Node tells of all that it has tried.
  if (error instanceof AggregateError) return error.errors.every((each) => isBeforeSending(each));
  return ('syscall' in error && BEFORE_SENDING.has(error.syscall)) || isForCertificate(error);
}
