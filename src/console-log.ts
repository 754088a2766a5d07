import { LogLevels, createConsola } from 'consola';
import type { ConsolaReporter, LogObject } from 'consola';
import { LOG_LEVELS, type LogFormat, type LogLevel } from './config.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';

export interface ConsoleLogOptions {
  readonly level: LogLevel;
  /** Default: `text`. */
  readonly format?: LogFormat;
  /** Default: standard error. */
  readonly stream?: NodeJS.WriteStream;
}

/**
 * A log for people on a terminal, and one line a message anywhere else; or one JSON object a line, wherever it is
 * written.
 */
export function createConsoleLog({
  level,
  format = 'text',
  stream = process.stderr,
}: ConsoleLogOptions): Log {
  return format === 'json' ? jsonLog(level, stream) : textLog(level, stream);
}

/** `{"time":"2026-01-31T12:00:00.000Z","level":"info","message":"…","articles":2}` */
function jsonLog(level: LogLevel, stream: NodeJS.WriteStream): Log {
  const written = new Set(LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(level) + 1));
  const write =
    (type: LogLevel): Log[LogLevel] =>
    (message, fields = {}) => {
      if (!written.has(type)) return;
      const head = { time: new Date().toISOString(), level: type, message };
      stream.write(`${JSON.stringify({ ...head, ...fields, ...head }, describeOdd)}\n`);
    };
  return levelsOf(write);
}

/** Fields are plain data; of an error that slips in, nothing is told that its description doesn't tell. */
function describeOdd(_key: string, value: unknown): unknown {
  if (value instanceof Error) return describeError(value);
  return typeof value === 'bigint' ? value.toString() : value;
}

function textLog(level: LogLevel, stream: NodeJS.WriteStream): Log {
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
  return levelsOf(write);
}

function levelsOf(write: (level: LogLevel) => Log[LogLevel]): Log {
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
  return typeof value === 'string' && /^[\w.:/-]+$/.test(value)
    ? value
    : JSON.stringify(value, describeOdd);
}
