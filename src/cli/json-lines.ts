import { OperationalError } from '../operational-error.ts';
import { withoutSecrets } from '../without-secrets.ts';
import type { Io } from './io.ts';

/** What lines of JSON ask for, and how they are answered. */
export interface LineFormat<Input extends object> {
  /** What a line looks like, for whoever writes it otherwise: `{"id": "…"}`. */
  readonly shape: string;
  /** Which of its fields is repeated where it can't be answered. */
  readonly named: keyof Input & string;
  /** @returns undefined if a value is of another shape */
  read(value: unknown): Input | undefined;
  /** @throws {OperationalError} if what is asked can’t be answered. */
  answer(input: Input): Reply | Promise<Reply>;
}

interface Reply {
  readonly kind: string;
}

/** Stands where the answer to a faulty line would. */
interface LineError extends Reply {
  readonly kind: 'error';
  /** Of the input, counted from 1, empty ones included. */
  readonly line: number;
  readonly error: string;
}

/**
 * Writes one answer, or word why there is none, for each line of the input that isn't empty, in
 * their order. The exit code tells whether one was missing.
 */
export async function answerLines<Input extends object>(
  io: Io,
  format: LineFormat<Input>,
): Promise<void> {
  let line = 0;
  for await (const text of readLines(io.stdin)) {
    line += 1;
    if (text.trim() === '') continue;
    const reply = await answerLine(text, line, format);
    if (reply.kind === 'error') io.setExitCode(1);
    await io.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}

async function answerLine<Input extends object>(
  text: string,
  line: number,
  format: LineFormat<Input>,
): Promise<Reply> {
  const value = parseJson(text);
  if (value === undefined) return lineError(line, 'the line is not JSON');
  const input = format.read(value);
  if (!input) return lineError(line, `the line is not ${format.shape}`);
  try {
    return await format.answer(input);
  } catch (error) {
    return lineError(line, explain(error), { [format.named]: input[format.named] });
  }
}

function lineError(line: number, error: string, named: object = {}): LineError {
  return { kind: 'error', line, ...named, error };
}

/** A bug stops one line only, too: thousands of others may be waiting behind it. */
function explain(error: unknown): string {
  if (error instanceof OperationalError) return error.advice;
  const what = error instanceof Error ? error.message : String(error);
  return `this is a bug in Pullquote: ${withoutSecrets(what)}`;
}

/** @returns undefined if it isn't JSON */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The lines of a stream of UTF-8, without their ends. Only a line feed, with or without a carriage
 * return before it, ends a line: JSON may hold Unicode's other line breaks as they are, at which
 * Node's readline would part it.
 */
async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of chunks) {
    const lines = (pending + decoder.decode(chunk, { stream: true })).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  pending += decoder.decode();
  if (pending !== '') yield pending;
}
