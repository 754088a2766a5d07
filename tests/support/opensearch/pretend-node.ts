import type { EngineReply, EngineRequest } from '../../../src/opensearch/engine/engine.ts';
import type { EngineNode } from '../../../src/opensearch/engine/open-node.ts';
import type { Schedule } from '../../../src/schedule.ts';

/** A node in this process: it hangs where it gives no reply, as one does whose process is stopped. */
export function pretendNode(
  url: string,
  replyTo: (request: EngineRequest) => EngineReply | undefined,
  schedule: Schedule,
): EngineNode & { readonly asked: readonly EngineRequest[] } {
  const asked: EngineRequest[] = [];
  return {
    url,
    asked,
    send(request, { timeoutMs }) {
      asked.push(request);
      const reply = replyTo(request);
      if (reply) return Promise.resolve(reply);
      return new Promise((resolve) => {
        schedule(() => resolve({ kind: 'away', happened: 'does not answer in time' }), timeoutMs);
      });
    },
    close: () => Promise.resolve(),
  };
}

/** What a node replies that is asked which of these answer it. */
export function rollReply(answering: readonly string[], missing: number): EngineReply {
  const nodes = Object.fromEntries(answering.map((id) => [id, { roles: ['data'] }]));
  return { status: 200, body: { _nodes: { failed: missing }, nodes } };
}
