import type { IncomingHttpHeaders } from 'node:http';
import type { Validators } from './fetcher.ts';

/** What a server says a body is; what it doesn't is undefined. */
export interface ContentType {
  /** Without parameters, in lower case. */
  readonly mediaType: string | undefined;
  readonly charset: string | undefined;
}

export function readContentType(header: string | undefined): ContentType {
  const [, type] = /^\s*([^\s;,/]{1,100}\/[^\s;,]{1,100})/u.exec(header ?? '') ?? [];
  const [, quoted, bare] =
    /;\s*charset\s*=\s*(?:"([^"]{1,40})"|'?([^\s;,"']{1,40}))/iu.exec(header ?? '') ?? [];
  return { mediaType: type?.toLowerCase(), charset: (quoted ?? bare)?.trim() };
}

/** What tells a version from others. They are sent back as they came, or not at all. */
export function readValidators(headers: IncomingHttpHeaders): Validators {
  const { etag, 'last-modified': lastModified } = headers;
  return {
    ...(isSendable(etag) && { etag }),
    ...(isSendable(lastModified) && { lastModified }),
  };
}

function isSendable(value: string | undefined): value is string {
  return value !== undefined && /^[\u0020-\u007e]{1,500}$/u.test(value);
}

/** As request headers, what isn't sendable left out. */
export function conditionsOf({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  return {
    ...(isSendable(etag) && { 'if-none-match': etag }),
    ...(isSendable(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** No server is believed that wants to be left alone for longer. */
const MAX_RETRY_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** How long from now on to wait, told in seconds or as a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
export function readRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  const told = header?.trim() ?? '';
  const ms = /^\d{1,15}$/u.test(told)
    ? Number(told) * 1000
    : /^[a-z]{3,9},/iu.test(told)
      ? Date.parse(told) - nowMs
      : NaN;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}

/** What may stand before a colon without being a robot's name. */
const RULES_WITH_VALUE: ReadonlySet<string> = new Set([
  'unavailable_after',
  'max-snippet',
  'max-image-preview',
  'max-video-preview',
]);

/**
 * Whether `X-Robots-Tag` asks that a page isn't listed, everybody or us by name: rules in a row belong to the robot
 * named before them. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 *
 * @param headers Each as it was sent.
 * @param product Our name, in lower case.
 */
export function asksNotToBeListed(
  headers: readonly string[],
  product: string,
  nowMs: number,
): boolean {
  return headers.some((header) => {
    let isForUs = true;
    return header.split(',').some((part) => {
      const [, name, value = ''] = /^([^:]*):(.*)$/su.exec(part) ?? [];
      const key = (name ?? part).trim().toLowerCase();
      if (key === 'unavailable_after') return isForUs && Date.parse(value) < nowMs;
      if (name !== undefined && !RULES_WITH_VALUE.has(key)) isForUs = key === product;
      const rule = name === undefined ? key : value.trim().toLowerCase();
      return isForUs && (rule === 'noindex' || rule === 'none');
    });
  });
}
