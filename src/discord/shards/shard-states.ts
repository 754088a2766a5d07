import type { ShardEvent } from './shard-event.ts';

/** How all shards of a bot fare. */
export interface ShardStates {
  note(event: ShardEvent): void;
  /** How many are connected. */
  ready(): number;
  /** Whether all have been connected, if not at the same time. */
  haveAllBeenReady(): boolean;
  /** Servers in all of them, as far as Discord has told. */
  servers(): number;
  /** How long Discord takes to answer a heartbeat, on average; undefined before the first one. */
  pingMs(): number | undefined;
}

export function shardStates(count: number): ShardStates {
  const ready = new Set<number>();
  const servers = new Map<number, number>();
  const latenciesMs = new Map<number, number>();
  return {
    note(event) {
      const { shard } = event;
      switch (event.kind) {
        case 'ready':
          servers.set(shard, event.servers);
          return void ready.add(shard);
        case 'resumed':
          return void ready.add(shard);
        case 'reconnecting':
        case 'closed':
          return void ready.delete(shard);
        case 'heartbeat':
          return void latenciesMs.set(shard, event.latencyMs);
        default:
          return undefined;
      }
    },
    ready: () => ready.size,
    haveAllBeenReady: () => servers.size === count,
    servers: () => sum(servers.values()),
    pingMs: () => (latenciesMs.size > 0 ? sum(latenciesMs.values()) / latenciesMs.size : undefined),
  };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
