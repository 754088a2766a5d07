import { LogLevels, createConsola } from 'consola';
import type { ConsolaReporter, LogObject } from 'consola';
import type { LogLevel } from './config.ts';
import type { Log } from './discord/log.ts';

export interface ConsoleLogOptions {
  readonly level: LogLevel;
  /** Default: standard error. */
  readonly stream?: NodeJS.WriteStream;
}

/** A log for people on a terminal, and for machines, one line a message, anywhere else. */
export function createConsoleLog({ level, stream = process.stderr }: ConsoleLogOptions): Log {
  const consola = createConsola({
    level: LogLevels[level],
    stdout: stream,
    stderr: stream,
    ...(stream.isTTY ? { fancy: true } : { reporters: [plainLines(stream)] }),
  });
  const write =
    (type: LogLevel): Log[LogLevel] =>
    (message, fields = {}) =>
      consola[type](`${message}${formatFields(fields)}`);
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
}

function plainLines(stream: NodeJS.WriteStream): ConsolaReporter {
  return {
    log({ date, type, args }: LogObject): void {
      const message = args.join(' ').replaceAll(/\s*\n\s*/g, ' ');
      stream.write(`${date.toISOString()} ${type} ${message}\n`);
    },
  };
}

/** ` key=value key="two words"` */
function formatFields(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}=${formatValue(value)}`)
    .join('');
}

function formatValue(value: unknown): string {
  return typeof value === 'string' && /^[\w.:/-]+$/.test(value) ? value : JSON.stringify(value);
}
