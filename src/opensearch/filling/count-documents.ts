import { z } from 'zod';
import { askSurely, askWhole, readReply } from './ask-surely.ts';
import type { EngineApi } from './engine-api.ts';

/**
 * How many documents an index has that a query finds, what was written last among them. Default: all.
 *
 * @throws PartialSearchError if a part of it is on no node.
 */
export async function countDocuments(
  api: EngineApi,
  index: string,
  query: Readonly<Record<string, unknown>> = { match_all: {} },
): Promise<number> {
  await refreshWhole(api, index);
  const body = { query };
  const reply = await askWhole(api, { method: 'POST', path: `/${index}/_count`, body });
  return readReply(countReply, reply).count;
}

/**
 * Makes what was written to an index found.
 *
 * @throws PartialSearchError if a part of it is on no node: asked to refresh that, the engine would wait for it.
 */
export async function refreshWhole(api: EngineApi, index: string): Promise<void> {
  await askWhole(api, { method: 'GET', path: `/${index}/_count` });
  await askSurely(api, { method: 'POST', path: `/${index}/_refresh` });
}

const countReply = z.object({ count: z.number() });
