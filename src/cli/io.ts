import picocolors from 'picocolors';
import type { SettingsFileError } from '../load-settings-file.ts';

/** Where a command writes. */
export interface Output {
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** People read it, not programs. */
  readonly isTerminal: boolean;
  /** How many characters fit on a line; any number, unless it is a terminal. */
  readonly columns: number;
  readonly colors: Colors;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

/** What surrounds a command. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The names in the file of settings, as often as they stand there. */
  readonly settingsInFile: readonly string[];
  /** Why the settings can’t be read, if they can’t. */
  readonly unreadable?: SettingsFileError | undefined;
  /** 0 unless told. */
  setExitCode(code: number): void;
  /** Aborts on Ctrl+C, which no longer ends the process by itself; a second one does. */
  interruption(): AbortSignal;
}

/** Longer lines of prose are hard to read, however wide the screen is. */
const MAX_TEXT_COLUMNS = 96;

/** How wide prose is set. */
export function textColumns({ columns }: Output): number {
  return Math.min(columns, MAX_TEXT_COLUMNS);
}

/** An output to a stream of the process; in colour on a terminal, unless `NO_COLOR` is set. */
export function outputTo(stream: NodeJS.WriteStream, environment: Io['environment']): Output {
  const isTerminal = stream.isTTY;
  const isPlain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  return {
    isTerminal,
    columns: isTerminal ? stream.columns || 80 : Infinity,
    colors: picocolors.createColors(isTerminal && !isPlain),
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}
