import type { z } from 'zod';
import { OperationalError } from '../../operational-error.ts';
import { PartialSearchError } from '../../retrieval/partial-search-error.ts';
import type { EngineReply, EngineRequest } from '../engine/engine.ts';
import type { EngineApi } from './engine-api.ts';
import { faultOfStatus, MISREAD_FAULT } from '../engine/engine-error.ts';
import { errorTypeOf, isWhole, lacksShards } from '../engine/whole-reply.ts';

/** The engine does not do what filling asks of it. */
export class EngineRefusalError extends OperationalError {
  override readonly name = 'EngineRefusalError';
}

/**
 * Asks for something that has to be given.
 *
 * @throws EngineRefusalError that says what was refused.
 * @throws PartialSearchError if it lies in a part of an index that is on no node.
 */
export async function askSurely(api: EngineApi, request: EngineRequest): Promise<unknown> {
  const reply = await api.ask(request);
  if (reply.status >= 200 && reply.status < 300) return reply.body;
  throw refusal(request, reply);
}

/**
 * Asks what an index holds. A reply that some shards are missing from tells nothing of that, whatever its status says;
 * of what is written it tells only that copies are missing.
 *
 * @throws PartialSearchError if not all shards took part, or the index is gone: one of a version's two may have been
 * deleted by hand, or left out of a snapshot.
 */
export async function askWhole(api: EngineApi, request: EngineRequest): Promise<unknown> {
  const reply = await api.ask(request);
  if (!isWhole(reply.body) || isGone(reply)) throw new PartialSearchError();
  if (reply.status >= 300) throw refusal(request, reply);
  return reply.body;
}

function isGone({ status, body }: EngineReply): boolean {
  return status === 404 && errorTypeOf(body) === 'index_not_found_exception';
}

/** What comes of something asked of an index; undefined if a part of that is on no node. */
export async function unlessPartial<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PartialSearchError) return undefined;
    throw error;
  }
}

/** Asks for something that need not be there: undefined then. */
export async function askUnlessMissing(api: EngineApi, request: EngineRequest): Promise<unknown> {
  const reply = await api.ask(request);
  if (reply.status === 404) return undefined;
  if (reply.status >= 200 && reply.status < 300) return reply.body;
  throw refusal(request, reply);
}

/** Asks for an index, which may be there already: somebody else has made it, or an earlier request whose reply got lost. */
export async function askUnlessThere(api: EngineApi, request: EngineRequest): Promise<void> {
  const reply = await api.ask(request);
  const isThere = errorTypeOf(reply.body) === 'resource_already_exists_exception';
  if (reply.status >= 300 && !isThere) throw refusal(request, reply);
}

export function refusal(
  { method, path }: EngineRequest,
  { status, body }: EngineReply,
): EngineRefusalError | PartialSearchError {
  if (lacksShards(body)) return new PartialSearchError();
  const { happened, remedy } = faultOfStatus(status, errorTypeOf(body));
  const asked = `The search engine ${happened}: ${method} ${path}`;
  return new EngineRefusalError(remedy === undefined ? asked : `${asked}. ${remedy}`);
}

/**
 * What a reply says.
 *
 * @throws EngineRefusalError if it is none that the engine gives.
 */
export function readReply<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const { happened, remedy } = MISREAD_FAULT;
  throw new EngineRefusalError(`The search engine ${happened}. ${remedy}`);
}
