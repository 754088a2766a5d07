import picocolors from 'picocolors';
import type { Io, Output } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';

export interface Surroundings {
  /** Pieces of standard input. */
  readonly stdin?: readonly (string | Uint8Array)[];
  /** Columns of a terminal; piped unless told. */
  readonly terminal?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** The names in a file of settings. */
  readonly settingsInFile?: readonly string[];
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs a command and collects what it does. */
export async function runCli(
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  const { io, outcome } = fakeIo(surroundings);
  await run(args, io);
  return outcome();
}

/** What surrounds a command, and what it has done to it. What this machine keeps, models for instance, is not there. */
export function fakeIo({
  stdin = [],
  terminal,
  environment = {},
  settingsInFile = [],
}: Surroundings = {}): {
  readonly io: Io;
  readonly outcome: () => Outcome;
} {
  const written = { stdout: '', stderr: '' };
  let exitCode = 0;
  const io: Io = {
    stdin: chunksOf(stdin),
    stdout: fakeOutput((text) => (written.stdout += text), terminal),
    stderr: fakeOutput((text) => (written.stderr += text), terminal),
    environment: { DATA_DIR: 'no-data', ...environment },
    settingsInFile,
    setExitCode: (code) => (exitCode = code),
    interruption: () => new AbortController().signal,
  };
  return { io, outcome: () => ({ ...written, exitCode }) };
}

/** Without colours, which would only be in the way of what is to be seen. */
export function fakeOutput(write: (text: string) => void, terminal?: number): Output {
  return {
    isTerminal: terminal !== undefined,
    columns: terminal ?? Infinity,
    colors: picocolors.createColors(false),
    write: async (text) => write(text),
  };
}

async function* chunksOf(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}
