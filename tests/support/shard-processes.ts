import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startProcess } from '../../src/start-process.ts';

/** Processes that hold shards, for tests to do something to. */
export interface ShardProcesses {
  /** For `connectGateway`. */
  readonly fork: () => ChildProcess;
  /** Those that live, in the order in which they were started. */
  living(): readonly ChildProcess[];
}

export function shardProcesses(): ShardProcesses {
  const started: ChildProcess[] = [];
  return {
    fork() {
      const file = new URL('../../src/discord/shards/shard-process.ts', import.meta.url);
      const child = startProcess(file);
      started.push(child);
      return child;
    },
    living: () =>
      started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null),
  };
}

/** Resolves when it has ended. */
export async function killed(child: ChildProcess | undefined): Promise<void> {
  if (!child) throw new Error('there is no such process');
  child.kill('SIGKILL');
  await once(child, 'exit');
}
