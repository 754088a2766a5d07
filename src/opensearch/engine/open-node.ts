import type * as OpenSearch from '@opensearch-project/opensearch';
import { z } from 'zod';
import { type EngineFault, faultOfConnection, LATE_FAULT, STRANGE_FAULT } from './engine-error.ts';
import type { EngineReply, EngineRequest } from './engine.ts';
import type { Credentials } from './read-credentials.ts';

/** One node of the engine, or what stands before several. */
export interface EngineNode {
  readonly url: string;
  /** Gives whatever it replies, or what keeps it from replying. */
  send(request: EngineRequest, options: SendOptions): Promise<EngineReply | EngineFault>;
  close(): Promise<void>;
}

export interface SendOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** @param credentials Tell it who asks; they go by the connection, as a request may be repeated in an error. */
export function openNode(
  url: string,
  { Client, errors }: typeof OpenSearch,
  { headers, ca }: Credentials,
): EngineNode {
  const client = new Client({
    node: { url: new URL(url), headers, ...(ca !== undefined && { ssl: { ca } }) },
    // Which node is asked again, and when, is decided where all are known.
    maxRetries: 0,
  });

  async function send(
    { method, path, query, body, lines }: EngineRequest,
    { timeoutMs, signal }: SendOptions,
  ): Promise<EngineReply | EngineFault> {
    if (signal?.aborted) return LATE_FAULT;
    const sent = lines === undefined ? { body } : { bulkBody: lines };
    const asked = client.transport.request(
      { method, path, ...(query && { querystring: query }), ...sent },
      { requestTimeout: timeoutMs },
    );
    // It gives the request back: a listener that gave that on would have its end taken for a fault of the listener's.
    const stop = (): void => {
      asked.abort();
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return replyOf(await asked, method);
    } catch (error) {
      if (error instanceof errors.ResponseError) return replyOf(error.meta, method);
      if (error instanceof errors.TimeoutError) return LATE_FAULT;
      if (error instanceof errors.RequestAbortedError) return LATE_FAULT;
      // Its message may repeat what came.
      if (error instanceof errors.DeserializationError || isOfPacking(error)) return STRANGE_FAULT;
      if (error instanceof errors.ConnectionError) return faultOfConnection(error.message);
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return { url, send, close: () => client.close() };
}

/** What came is packed otherwise than it says. */
function isOfPacking(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function replyOf(
  { statusCode, body }: OpenSearch.TransportReply,
  method: EngineRequest['method'],
): EngineReply | EngineFault {
  const isOwn = method === 'HEAD' || isTold(statusCode) || isOwnReply(statusCode, body);
  return isOwn ? { status: statusCode, body } : STRANGE_FAULT;
}

/** What a proxy, or a plugin before the engine, may say in words of its own: who asks, how much, and that it fails. */
function isTold(status: number): boolean {
  return [401, 403, 407, 413, 429].includes(status) || status >= 500;
}

/**
 * Anything but an object comes from something else than the engine. So may a 404, which must not be taken for word
 * that nothing is there: the engine tells what it is that isn’t.
 */
function isOwnReply(status: number, body: unknown): boolean {
  return status === 404 ? OWN_404.safeParse(body).success : OBJECT.safeParse(body).success;
}

const OBJECT = z.looseObject({});

const OWN_404 = z.union([
  z.object({ error: z.object({ type: z.string() }) }),
  z.object({ error: z.string(), status: z.literal(404) }),
  z.object({ _index: z.string() }),
  // Of a scroll that has ended.
  z.object({ succeeded: z.boolean() }),
]);
