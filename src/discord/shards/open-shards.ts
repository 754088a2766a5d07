import type { ChildProcess } from 'node:child_process';
import { holdShards } from './hold-shards.ts';
import { holdShardsApart } from './hold-shards-apart.ts';
import type { HeldShards, HoldParts, ShardsWanted } from './shard-event.ts';
import type { ShardPlan } from './shard-plan.ts';
import { type ShardSession, shardSessions } from './shard-sessions.ts';
import type { ProcessEnd } from './watch-shard-process.ts';

export interface OpenShardsParts extends HoldParts, Pick<ShardsWanted, 'token' | 'pace'> {
  /** Told of each process that has ended unasked, and is started again. */
  readonly onEnded: (shards: readonly number[], end: ProcessEnd) => void;
  /** Default: Node's. */
  readonly fork?: (() => ChildProcess) | undefined;
}

export interface OpenShards extends HeldShards {
  /** How many processes hold them; 0: this one does. */
  readonly processes: number;
  /** What these take. */
  memoryBytes(): number;
}

/**
 * Opens all connections of a plan, where it wants them.
 *
 * @param former Those sessions that they had elsewhere.
 */
export function openShards(
  plan: ShardPlan,
  parts: OpenShardsParts,
  former: readonly ShardSession[] = [],
): OpenShards {
  const { token, pace, fork, onEnded, ...hold } = parts;
  const wanted = (shards: readonly number[]): ShardsWanted => {
    const { url, count } = plan;
    return { token, url, shards, count, pace };
  };
  const [first = [], ...others] = plan.groups;
  if (others.length === 0) {
    const held = holdShards(wanted(first), hold, shardSessions(former).sessions());
    return { ...held, processes: 0, memoryBytes: () => 0 };
  }
  const apart = plan.groups.map((shards) =>
    holdShardsApart(
      wanted(shards),
      { ...hold, fork, onEnded: (end) => onEnded(shards, end) },
      former.filter(({ session }) => shards.includes(session.shardId)),
    ),
  );
  return {
    processes: apart.length,
    connectAgain(shard) {
      const group = plan.groups.findIndex((shards) => shards.includes(shard));
      apart[group]?.connectAgain(shard);
    },
    memoryBytes: () => apart.reduce((sum, each) => sum + each.memoryBytes(), 0),
    async close() {
      await Promise.all(apart.map((each) => each.close()));
    },
  };
}
