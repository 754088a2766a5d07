import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const PROBE = import.meta.resolve('./lag-probe.mjs');
const TSX = import.meta.resolve('tsx');

/** What a bot's process tells of itself since it was asked to look. */
export interface Probed {
  /** The event loop's lag beyond its millisecond: the median, the 99th percentile, the longest. */
  readonly lagMs: readonly [p50: number, p99: number, max: number];
}

/** What its threads hold together. */
export interface ProbedMemory {
  /** What is in use of all heaps, after what is no longer has been collected. */
  readonly heapBytes: number;
  readonly rssBytes: number;
  /** Rejections that nobody has handled since it started. */
  readonly unhandled: number;
}

/** A bot as `npm start` runs it, in a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** Begins to look at the event loop. */
  begin(): void;
  probe(): Promise<Probed>;
  memory(): Promise<ProbedMemory>;
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it without a word. */
  kill(): Promise<void>;
  /** Settles when it ends, however it does. */
  readonly ended: Promise<unknown>;
  /** What it has written so far. */
  written(): string;
}

export function startBotProcess(environment: Readonly<Record<string, string>>): BotProcess {
  const child = spawn(process.execPath, ['--expose-gc', '--import', TSX, '--import', PROBE, MAIN], {
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  const ended = once(child, 'exit');
  const ask = async (what: 'tell' | 'memory'): Promise<unknown> => {
    const told = once(child, 'message');
    child.send(what);
    const [answer] = await told;
    return answer;
  };
  return {
    pid: child.pid ?? 0,
    begin: () => void child.send('begin'),
    probe: () => ask('tell') as Promise<Probed>,
    memory: () => ask('memory') as Promise<ProbedMemory>,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
    written: () => written,
  };
}
