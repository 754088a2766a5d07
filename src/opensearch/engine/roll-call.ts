import { z } from 'zod';
import { answeredBy } from './answered-by.ts';
import type { EngineReply, EngineRequest } from './engine.ts';
import type { NodeChoice } from './node-choice.ts';
import type { EngineNode } from './open-node.ts';

/**
 * Finds out which nodes don't answer. One that has stopped without a word also keeps those waiting that ask it for
 * their part of what they are asked: until it answers again, it is neither asked nor has others ask it.
 */
export interface RollCall {
  /** Something is slow. Who asks does not wait for what is found out. */
  call(): void;
  /** Looks now and then whether those that didn't answer do again. */
  callAgain(): void;
  /** These are all nodes from now on. */
  replace(nodes: readonly [EngineNode, ...EngineNode[]]): void;
  /** Called when a node is found not to answer; gives a function that ends it. */
  onMissing(listener: () => void): () => void;
}

/** A node tells how it is in some milliseconds, whatever it has to search; so long it waits for the others. */
const OTHERS_MS = 250;
/** So long it is waited for. */
const NODE_MS = 500;

/** So long after a call there is another at the earliest: when something is slow, and to see whether all answer again. */
const PAUSE_MS = 150;
const AGAIN_MS = 1_000;

/** @param choice Of those that answer. */
export function openRollCall(
  nodes: readonly [EngineNode, ...EngineNode[]],
  choice: Pick<NodeChoice<EngineNode>, 'replace'>,
  now: () => number,
): RollCall {
  const listeners = new Set<() => void>();
  let all = nodes;
  let missing = '';
  let isCalling = false;
  let calledAt = -Infinity;

  async function call(pauseMs: number): Promise<void> {
    if (isCalling || now() - calledAt < pauseMs) return;
    isCalling = true;
    calledAt = now();
    const called = all;
    const replies = await Promise.all(
      called.map(async (node) => ({ node, reply: await node.send(ROLL, { timeoutMs: NODE_MS }) })),
    );
    isCalling = false;
    if (called === all) take(replies);
  }

  function take(replies: readonly Called[]): void {
    const present = replies.flatMap(({ node, reply }) =>
      'status' in reply ? [{ node, ids: answeringIn(reply) }] : [],
    );
    // One that had an answer of another's just before that froze doesn't know better than the rest.
    const agreed = commonTo(present.flatMap(({ ids }) => (ids ? [ids] : [])));
    if (agreed.length > 0) for (const one of present) one.ids = agreed;
    const [first, ...others] = present;
    // Nothing can be told of who answers if nobody does.
    if (!first) return;
    const isWhole = present.length === replies.length && present.every(({ ids }) => !ids);
    const found = isWhole ? '' : JSON.stringify(present.map(({ node, ids }) => [node.url, ids]));
    if (found === missing) return;
    missing = found;
    choice.replace([asking(first), ...others.map(asking)]);
    if (!isWhole) for (const listener of listeners) listener();
  }

  return {
    call: () => void call(PAUSE_MS),
    callAgain() {
      if (missing !== '') void call(AGAIN_MS);
    },
    replace(named) {
      // What is found out of nodes stays so long as they stay.
      if (named.length === all.length && named.every((node) => all.includes(node))) return;
      all = named;
      missing = '';
      choice.replace(named);
    },
    onMissing(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function commonTo([ids = [], ...others]: readonly Ids[]): Ids {
  return ids.filter((id) => others.every((other) => other.includes(id)));
}

interface Called {
  readonly node: EngineNode;
  readonly reply: Awaited<ReturnType<EngineNode['send']>>;
}

function asking({ node, ids }: { node: EngineNode; ids: Ids | undefined }): EngineNode {
  return ids ? answeredBy(ids, node) : node;
}

/** Each node asks all others for this (https://docs.opensearch.org/latest/api-reference/nodes-apis/nodes-info/). */
const ROLL: EngineRequest = {
  method: 'GET',
  path: '/_nodes/_all/http',
  query: { timeout: `${OTHERS_MS}ms`, filter_path: '_nodes.failed,nodes.*.roles' },
};

type Ids = readonly string[];

/** The ids of those that answer a node; undefined if all do, or it doesn't tell. */
function answeringIn({ body }: EngineReply): Ids | undefined {
  const read = ROLL_REPLY.safeParse(body);
  if (!read.success) return undefined;
  const { _nodes: many } = read.data;
  if (many.failed === 0) return undefined;
  return Object.keys(read.data.nodes).toSorted();
}

const ROLL_REPLY = z.object({
  _nodes: z.object({ failed: z.number() }),
  nodes: z.record(z.string(), z.unknown()),
});
