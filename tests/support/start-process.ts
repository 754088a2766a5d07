import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

export interface RunningProcess {
  readonly child: ChildProcess;
  /** What it wrote to stderr, and how it ended. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly written: string }>;
}

/** `npm start` in a folder without `.env`. */
export function startProcess(
  folder: string,
  environment: Readonly<Record<string, string>>,
): RunningProcess {
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = text(child.stderr);
  const ended = (async () => {
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    return { exitCode, written: await written };
  })();
  return { child, ended };
}
