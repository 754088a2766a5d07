import type { ConnectionChange, Meter } from '../meter.ts';
import type { ShardEvent } from './shard-event.ts';

const CHANGES: Readonly<Partial<Record<ShardEvent['kind'], ConnectionChange>>> = {
  ready: 'ready',
  resumed: 'resumed',
  reconnecting: 'reconnecting',
  closed: 'closed',
};

/** Counts what becomes of each shard's connection. */
export function shardMeter(meter: Meter): (event: ShardEvent) => void {
  return ({ kind }) => {
    const change = CHANGES[kind];
    if (change) meter({ kind: 'connection', change });
  };
}
