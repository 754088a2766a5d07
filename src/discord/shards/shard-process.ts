import { describeError } from '../describe-error.ts';
import { holdShards } from './hold-shards.ts';
import type { HeldShards, HoldParts } from './shard-event.ts';
import { ALIVE_EVERY_MS, type FromShardProcess, type ToShardProcess } from './shard-messages.ts';

// What runs in a process that holds shards: it hands on what Discord sends, and answers nothing. It ends with whoever
// started it.

const turns = new Map<number, () => void>();
let requests = 0;
let held: HeldShards | undefined;

process.on('disconnect', () => process.exit());
// Whoever started this may be told to end at the same time, and has answers under way.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
process.on('message', (message: ToShardProcess) => {
  switch (message.kind) {
    case 'hold':
      held = holdShards(message.wanted, { waitForIdentify, onEvent: tellEvent }, message.sessions);
      return tellAlive();
    case 'connect-again':
      return held?.connectAgain(message.shard);
    case 'may-identify':
      return turns.get(message.request)?.();
    case 'leave':
      return void leave();
  }
});

const tellEvent: HoldParts['onEvent'] = (event) => tell({ kind: 'event', event });

async function waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
  const request = (requests += 1);
  try {
    await new Promise<void>((resolve, reject) => {
      turns.set(request, resolve);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      tell({ kind: 'wait-for-identify', request, shard });
    });
  } catch (error) {
    tell({ kind: 'give-up', request });
    throw error;
  } finally {
    turns.delete(request);
  }
}

function tellAlive(): void {
  tell({ kind: 'alive', memoryBytes: process.memoryUsage.rss() });
  setTimeout(tellAlive, ALIVE_EVERY_MS);
}

async function leave(): Promise<void> {
  await held?.close();
  process.exit();
}

function fail(error: unknown): void {
  const message: FromShardProcess = { kind: 'failed', error: describeError(error) };
  process.send?.(message, undefined, undefined, () => process.exit(1));
}

function tell(message: FromShardProcess): void {
  // Nobody is left to be told that whoever started this is gone.
  process.send?.(message, undefined, undefined, () => {});
}
