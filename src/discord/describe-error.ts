import type { DiscordAPIError } from 'discord.js';

/** What may be logged about an error: nothing that someone typed, no token, no request body. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: string | number;
  /** The HTTP status. */
  readonly status?: number;
  /** The method and path of the request, ids and tokens masked: `POST /webhooks/:id/:token`. */
  readonly route?: string;
  /** What Discord refused in the payload: `data.content: BASE_TYPE_MAX_LENGTH`. */
  readonly faults?: readonly string[];
  /** The frames of the stack, without the message above them. */
  readonly stack?: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * Describes anything thrown for the log. Messages are left out: they can hold what people typed,
 * and discord.js's errors carry the request with its interaction token.
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { name: `thrown ${typeof thrown}` };
  const { code, status, method, url, rawError } = thrown as Error & Partial<DiscordAPIError>;
  return {
    name: thrown.name,
    ...(isCode(code) && { code }),
    ...(typeof status === 'number' && { status }),
    ...(typeof url === 'string' && { route: `${method ?? ''} ${maskRoute(url)}`.trim() }),
    ...(isRecord(rawError) && isRecord(rawError['errors']) && { faults: list(rawError['errors']) }),
    ...(thrown.stack !== undefined && { stack: framesOf(thrown.stack, thrown.message) }),
    ...(thrown.cause !== undefined &&
      depth < MAX_CAUSES && { cause: describeError(thrown.cause, depth + 1) }),
  };
}

/** An error may be its own cause. */
const MAX_CAUSES = 8;

function isCode(code: unknown): code is string | number {
  return typeof code === 'number' || (typeof code === 'string' && /^[\w.-]{1,60}$/.test(code));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `https://host/api/v10/webhooks/1/secret/messages/@original` → `/webhooks/:id/:token/messages/@original` */
function maskRoute(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/s, '');
  return path
    .replace(/^.*?\/v\d+(?=\/)/, '')
    .replace(/(\/(?:webhooks|interactions)\/[^/]+)\/[^/]+/, '$1/:token')
    .replaceAll(/\/\d{15,}/g, '/:id');
}

/** Discord nests its faults by path; a leaf is `_errors: [{ code, message }]`. */
function list(errors: Readonly<Record<string, unknown>>, path: readonly string[] = []): string[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors') return codesOf(value).map((code) => `${path.join('.')}: ${code}`);
    return isRecord(value) ? list(value, [...path, key]) : [];
  });
}

function codesOf(faults: unknown): string[] {
  if (!Array.isArray(faults)) return [];
  return faults.map((fault: unknown) => String(isRecord(fault) ? fault['code'] : 'unknown'));
}

function framesOf(stack: string, message: string): readonly string[] {
  const messageAt = stack.indexOf(message);
  const frames = messageAt === -1 ? stack : stack.slice(messageAt + message.length);
  return frames
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
