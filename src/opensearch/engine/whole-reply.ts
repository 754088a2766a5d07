import { z } from 'zod';

/**
 * Whether a reply was made of all shards. One that some are missing from may come as a success: always from
 * `_count`, and from `_search` unless `allow_partial_search_results` is false. Shards that are nowhere don't count
 * as failed (measured with OpenSearch 3.9.0: 2 of 4 successful, 0 failed).
 */
export function isWhole(body: unknown): boolean {
  const read = REPLY.safeParse(body);
  // Some other reply, which has no parts.
  if (!read.success) return true;
  const { timed_out: hasRunOut, _shards: shards, responses = [], docs = [] } = read.data;
  return (
    hasRunOut !== true &&
    (shards === undefined || (shards.failed === 0 && shards.successful === shards.total)) &&
    responses.every((each) => isWhole(each) && errorTypeOf(each) === undefined) &&
    !docs.some(({ error }) => error !== undefined)
  );
}

const REPLY = z.object({
  timed_out: z.boolean().optional(),
  _shards: z.object({ total: z.number(), successful: z.number(), failed: z.number() }).optional(),
  /** Of several searches. */
  responses: z.array(z.unknown()).optional(),
  /** Of documents by their ids. */
  docs: z.array(z.object({ error: z.unknown().optional() })).optional(),
});

/** Whether the engine refuses because some shards are on no node that it could ask. */
export function lacksShards(body: unknown): boolean {
  const error = SEARCH_ERROR.safeParse(body).data?.error;
  if (error === undefined) return false;
  if (error.type === NOWHERE) return true;
  return (
    error.type === 'search_phase_execution_exception' &&
    error.failed_shards.every(({ reason }) => reason.type === NOWHERE)
  );
}

const NOWHERE = 'no_shard_available_action_exception';

const SEARCH_ERROR = z.object({
  error: z.object({
    type: z.string(),
    failed_shards: z.array(z.object({ reason: z.object({ type: z.string() }) })).default([]),
  }),
});

/** The kind of error that a reply names, if it does. What it says of it may repeat what was asked. */
export function errorTypeOf(body: unknown): string | undefined {
  return ERROR.safeParse(body).data?.error.type;
}

const ERROR = z.object({ error: z.object({ type: z.string().regex(/^[a-z_]{1,80}$/u) }) });
