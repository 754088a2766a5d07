import type { ChildProcess } from 'node:child_process';
import type { ErrorDescription } from '../describe-error.ts';
import type { HoldParts } from './shard-event.ts';
import type { FromShardProcess, ToShardProcess } from './shard-messages.ts';

export interface WatchParts extends HoldParts {
  /** Starts what does as `shard-process.ts`. */
  readonly fork: () => ChildProcess;
  /** If it tells nothing for so long, it is ended. */
  readonly hangMs: number;
  /** Called once, when all that it told has been heard. */
  readonly onEnd: (end: ProcessEnd) => void;
}

/** How a process has ended. */
export interface ProcessEnd {
  /** A signal, `code 1`, `hung`, or why it couldn't be started. */
  readonly how: string;
  /** What failed in it, if it could tell. */
  readonly error: ErrorDescription | undefined;
}

/** A process that holds shards, until it ends. */
export interface ShardProcess {
  tell(message: ToShardProcess): void;
  /** What it takes, as it told last. */
  memoryBytes(): number;
  /** Resolves once it has left Discord and ended, or has been ended. */
  leave(withinMs: number): Promise<void>;
}

export function watchShardProcess({
  fork,
  hangMs,
  waitForIdentify,
  onEvent,
  onEnd,
}: WatchParts): ShardProcess {
  const waiting = new Map<number, AbortController>();
  let memoryBytes = 0;
  let how: string | undefined;
  let error: ErrorDescription | undefined;
  let hanging: NodeJS.Timeout | undefined;

  const child = startedBy(fork);
  const ended = watchEnd();
  if (!(child instanceof Error)) child.on('message', hear);
  expectLife();

  async function watchEnd(): Promise<void> {
    if (child instanceof Error) how = child.message;
    await (child instanceof Error ? undefined : untilEnded(child));
    clearTimeout(hanging);
    for (const wait of waiting.values()) wait.abort();
    onEnd({ how: how ?? 'ended', error });
  }

  function expectLife(): void {
    clearTimeout(hanging);
    hanging = setTimeout(() => end('hung'), hangMs);
  }

  function end(because: string): void {
    how ??= because;
    if (!(child instanceof Error)) child.kill('SIGKILL');
  }

  async function untilEnded(started: ChildProcess): Promise<void> {
    await Promise.all([
      new Promise<void>((resolve) => {
        started.on('error', ({ message }) => {
          how ??= message;
          // What couldn't be started doesn't exit.
          if (started.pid === undefined) resolve();
        });
        started.once('exit', (code, signal) => {
          how ??= signal ?? `code ${code}`;
          resolve();
        });
      }),
      // What it told last may be heard later than its end.
      started.connected && new Promise((resolve) => started.once('disconnect', resolve)),
    ]);
  }

  function hear(message: FromShardProcess): void {
    expectLife();
    switch (message.kind) {
      case 'event':
        return onEvent(message.event);
      case 'wait-for-identify':
        return void giveTurn(message.request, message.shard);
      case 'give-up':
        return waiting.get(message.request)?.abort();
      case 'alive':
        memoryBytes = message.memoryBytes;
        return undefined;
      case 'failed':
        error = message.error;
        return undefined;
    }
  }

  async function giveTurn(request: number, shard: number): Promise<void> {
    const wait = new AbortController();
    waiting.set(request, wait);
    try {
      await waitForIdentify(shard, wait.signal);
      tell({ kind: 'may-identify', request });
    } catch {
      // It has given up, or ended.
    } finally {
      waiting.delete(request);
    }
  }

  function tell(message: ToShardProcess): void {
    // That it can't be told is no news: then it has ended, or is about to.
    if (!(child instanceof Error) && child.connected) child.send(message, () => {});
  }

  return {
    tell,
    memoryBytes: () => memoryBytes,
    async leave(withinMs) {
      tell({ kind: 'leave' });
      const late = setTimeout(() => end('late'), withinMs);
      await ended;
      clearTimeout(late);
    },
  };
}

function startedBy(fork: () => ChildProcess): ChildProcess | Error {
  try {
    return fork();
  } catch (error) {
    return error instanceof Error ? error : new Error('it can’t be started');
  }
}
