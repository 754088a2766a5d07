import { z } from 'zod';
import type { EngineReply } from './engine.ts';

/** What the engine is asked for its nodes (https://docs.opensearch.org/latest/api-reference/nodes-apis/nodes-info/). */
export const NODES_REQUEST = {
  method: 'GET',
  path: '/_nodes/_all/http',
  query: { filter_path: 'nodes.*.http.publish_address,nodes.*.roles' },
} as const;

/** The addresses of the nodes that may be asked, in order; empty if it tells none. */
export function nodesIn({ status, body }: EngineReply, protocol: string): readonly string[] {
  const read = NODES.safeParse(body);
  if (status !== 200 || !read.success) return [];
  return Object.values(read.data.nodes)
    .filter(({ roles }) => roles.some((role) => role === 'data' || role === 'ingest'))
    .map(
      ({ http }) => `${protocol}//${http.publish_address.replace(/^([^/]+)\/.*:(\d+)$/u, '$1:$2')}`,
    )
    .toSorted();
}

const NODES = z.object({
  nodes: z.record(
    z.string(),
    z.object({
      roles: z.array(z.string()).default(['data']),
      // "127.0.0.1:9200", or "name/127.0.0.1:9200" where a name was set.
      http: z.object({ publish_address: z.string() }),
    }),
  ),
});
