import { z } from 'zod';
import type { EngineReply, EngineRequest } from './engine.ts';
import type { EngineNode } from './open-node.ts';

/**
 * A node that has no others than these, by their ids, take part in what it is asked; but all if a part of that is on
 * none of them.
 */
export function answeredBy(ids: readonly string[], node: EngineNode): EngineNode {
  const preference = `_only_nodes:${ids.join(',')}`;
  return {
    ...node,
    async send(request, options) {
      const preferring = withPreference(request, preference);
      const reply = preferring && (await node.send(preferring, options));
      return !reply || ('status' in reply && lacksCopies(reply))
        ? node.send(request, options)
        : reply;
    },
  };
}

/** Of one search and of several: a part is on none of the nodes that were preferred. */
function lacksCopies({ body }: EngineReply): boolean {
  const several = SEVERAL.safeParse(body).data?.responses ?? [body];
  return several.some((one) => LACKING.safeParse(one).success);
}

const SEVERAL = z.object({ responses: z.array(z.unknown()) });

/** As OpenSearch 3.9.0 says it; so it calls much that is wrong with a question, too. */
const LACKING = z.object({
  error: z.object({
    type: z.literal('illegal_argument_exception'),
    reason: z.string().startsWith('no data nodes with criteria ['),
  }),
});

/** The same request of these copies; undefined of what isn't asked of copies. */
function withPreference(request: EngineRequest, preference: string): EngineRequest | undefined {
  const { method, path, query, lines } = request;
  if (/\/_(?:search|count)$/u.test(path) || (method === 'GET' && /\/_doc\//u.test(path))) {
    return { ...request, query: { ...query, preference } };
  }
  if (!path.endsWith('/_msearch')) return undefined;
  const preferring = String(lines)
    .split('\n')
    .map((line, nth) =>
      nth % 2 === 0 && line !== ''
        ? JSON.stringify({ ...(JSON.parse(line) as object), preference })
        : line,
    );
  return { ...request, lines: preferring.join('\n') };
}
