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

/** A bot as `npm start` runs it, in a process of its own. */
export interface BotProcess {
  /** Begins to look at the event loop. */
  begin(): void;
  probe(): Promise<Probed>;
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<void>;
  /** Settles when it ends, however it does. */
  readonly ended: Promise<unknown>;
  /** What it has written so far. */
  written(): string;
}

export function startBotProcess(environment: Readonly<Record<string, string>>): BotProcess {
  const child = spawn(process.execPath, ['--import', TSX, '--import', PROBE, MAIN], {
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  const ended = once(child, 'exit');
  return {
    begin: () => void child.send('begin'),
    async probe() {
      const told = once(child, 'message');
      child.send('tell');
      const [probed] = (await told) as [Probed];
      return probed;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    ended,
    written: () => written,
  };
}
