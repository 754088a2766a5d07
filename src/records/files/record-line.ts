import { isUtf8 } from 'node:buffer';
import { z } from 'zod';

/** What one line of a journal says: from now on, this is what stands under the key. */
export interface RecordLine<T> {
  readonly kind: 'record';
  readonly key: string;
  readonly value: T;
}

/** A line that can't be understood, by this version at least; it is kept as it is. */
export interface DamagedLine {
  readonly kind: 'damaged';
  /** As far as it can still be read. */
  readonly key: string | undefined;
  readonly bytes: Uint8Array;
}

export type Line<T> = RecordLine<T> | DamagedLine;

/** By key or, for what is damaged, by a symbol of its own; the one written last comes last. */
export type Lines<T> = Map<string | symbol, Line<T>>;

const envelope = z.object({ key: z.string(), value: z.unknown() });

const KEY = /^\s*\{\s*"key"\s*:\s*("(?:[^"\\]|\\.)*")/u;

export function writeLine(key: string, value: unknown): string {
  return JSON.stringify({ key, value });
}

export function readLine<T>(bytes: Uint8Array, schema: z.ZodType<T>): Line<T> {
  const text = new TextDecoder().decode(bytes);
  const parsed = envelope.safeParse(isUtf8(bytes) ? parseJson(text) : undefined);
  const value = parsed.success ? schema.safeParse(parsed.data.value) : undefined;
  if (parsed.success && value?.success) {
    return { kind: 'record', key: parsed.data.key, value: value.data };
  }
  return { kind: 'damaged', key: parsed.data?.key ?? legibleKey(text), bytes };
}

/** As it is to stand in a file. */
export function textOf<T>(line: Line<T>): string | Uint8Array {
  return line.kind === 'record' ? writeLine(line.key, line.value) : line.bytes;
}

/** What a file says whose lines these are, from the first to the last. */
export function gatherLines<T>(lines: readonly Line<T>[]): Lines<T> {
  const gathered: Lines<T> = new Map();
  for (const line of lines) addLine(gathered, line);
  return gathered;
}

/** A damaged line replaces none and isn't replaced: a newer version may understand it. */
export function addLine<T>(lines: Lines<T>, line: Line<T>): void {
  const id = line.kind === 'record' ? line.key : Symbol('damaged');
  lines.delete(id);
  lines.set(id, line);
}

function legibleKey(text: string): string | undefined {
  const key = parseJson(KEY.exec(text)?.[1] ?? '');
  return typeof key === 'string' ? key : undefined;
}

/** @returns undefined if it isn't JSON */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
