import type { ChildProcess } from 'node:child_process';
import { startProcess } from '../../start-process.ts';
import { growingPause } from '../growing-pause.ts';
import { failuresInARow } from './failures-in-a-row.ts';
import type { HeldShards, HoldParts, ShardEvent, ShardsWanted } from './shard-event.ts';
import { type ShardSession, shardSessions } from './shard-sessions.ts';
import { type ProcessEnd, type ShardProcess, watchShardProcess } from './watch-shard-process.ts';

export interface HoldApartParts extends HoldParts {
  /** Told each time that the process has ended unasked; it is started again. */
  readonly onEnded: (end: ProcessEnd) => void;
  /** Starts what does as `shard-process.ts`. Default: that. */
  readonly fork?: (() => ChildProcess) | undefined;
  /** A process that tells nothing for so long hangs. Default: 45 seconds. */
  readonly hangMs?: number | undefined;
}

export interface HeldApart extends HeldShards {
  /** What the process takes; 0 while it isn't there. */
  memoryBytes(): number;
}

/** It tells that it is alive much more often, also while this process is busy. */
const HANG_MS = 45_000;

const LEAVE_MS = 3_000;

/**
 * Holds shards in a process of its own, which is started again whenever it ends: its shards go on where they were.
 *
 * @param former Those sessions that they had elsewhere.
 */
export function holdShardsApart(
  wanted: ShardsWanted,
  { onEvent, onEnded, waitForIdentify, fork = forkProcess, hangMs = HANG_MS }: HoldApartParts,
  former: readonly ShardSession[] = [],
): HeldApart {
  const { firstPauseMs: firstMs, longestPauseMs: longestMs } = wanted.pace;
  const known = shardSessions(former);
  const starts = failuresInARow(longestMs);
  let isLeaving = false;
  let restart: NodeJS.Timeout | undefined;
  let current: ShardProcess | undefined = start();

  function start(): ShardProcess {
    const parts = { fork, hangMs, waitForIdentify, onEvent: take, onEnd: startAgain };
    const started = watchShardProcess(parts);
    started.tell({ kind: 'hold', wanted, sessions: known.sessions() });
    return started;
  }

  function take(event: ShardEvent): void {
    known.note(event);
    if (event.kind === 'ready' || event.kind === 'resumed') starts.succeeded();
    onEvent(event);
  }

  function startAgain(end: ProcessEnd): void {
    current = undefined;
    if (isLeaving) return;
    onEnded(end);
    for (const shard of wanted.shards) onEvent({ kind: 'reconnecting', shard });
    const pauseMs = growingPause(starts.next(), { firstMs, longestMs });
    restart = setTimeout(() => (current = start()), pauseMs);
  }

  return {
    // Where it has ended, they connect anew as it is started again.
    connectAgain: (shard) => current?.tell({ kind: 'connect-again', shard }),
    memoryBytes: () => current?.memoryBytes() ?? 0,
    async close() {
      isLeaving = true;
      clearTimeout(restart);
      await current?.leave(LEAVE_MS);
    },
  };
}

function forkProcess(): ChildProcess {
  return startProcess(new URL('./shard-process.ts', import.meta.url));
}
