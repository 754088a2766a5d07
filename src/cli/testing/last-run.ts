import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../../replace-file.ts';
import { withFile } from '../../records/files/with-file.ts';
import { onOneLine } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';
import { type Grade, GRADES } from './judge-reply.ts';
import type { TestResult } from './ask-each.ts';

/** What came of each question, by {@link keysOf}. */
export type LastRun = ReadonlyMap<string, Grade>;

/** A result beside that of the last run. */
export interface ComparedResult extends TestResult {
  /** Undefined if the question is new. */
  readonly before: Grade | undefined;
  readonly change: 'better' | 'worse' | 'same' | 'new';
}

const lineSchema = z.strictObject({
  question: z.string(),
  corpus: z.string().optional(),
  grade: z.enum(GRADES),
});

type KeptLine = z.infer<typeof lineSchema>;

/** The file in the bot's own folder that remembers the run of these questions over these articles. */
export function usualFile(questions: string, corpusDir: string, dataDir: string): string {
  const hash = createHash('sha256').update(`${resolve(questions)}\0${resolve(corpusDir)}`);
  return join(dataDir, 'tests', `${basename(questions)}.${hash.digest('hex').slice(0, 8)}.jsonl`);
}

/** Whether a file lies in a folder, or in one in it. */
export function liesIn(folder: string, file: string): boolean {
  const way = relative(resolve(folder), resolve(file));
  return way !== '' && !/^\.\.(?:[\\/]|$)/u.test(way) && resolve(way) !== way;
}

/**
 * @returns undefined if there was none.
 * @throws {UsageError} if the file holds something else, which keeping a run there would destroy.
 * @throws RecordsError if it can't be read.
 */
export async function readLastRun(file: string): Promise<LastRun | undefined> {
  const text = await withFile(file, () => readIfThere(file));
  if (text === undefined) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const kept = lines.map((line) => lineSchema.safeParse(parseJson(line)));
  if (kept.some(({ success }) => !success)) {
    throw new UsageError(
      `${onOneLine(file)} is not what a run of questions came to: name another file (--last), or move it away`,
    );
  }
  return keyed(kept.flatMap(({ data }) => data ?? []));
}

/**
 * Remembers a run, with none of the articles' words.
 *
 * @throws RecordsError if it can't be written.
 */
export async function keepRun(file: string, results: readonly TestResult[]): Promise<void> {
  const lines = keptLines(results).map((line) => `${JSON.stringify(line)}\n`);
  await withFile(file, () => mkdir(dirname(file), { recursive: true, mode: 0o700 }));
  await withFile(file, () => replaceFile(file, lines.join('')));
}

export function compareWith(
  last: LastRun | undefined,
  results: readonly TestResult[],
): readonly ComparedResult[] {
  const keys = keysOf(keptLines(results));
  return results.map((result, index) => {
    const before = last?.get(keys[index] ?? '');
    return { ...result, before, change: changeOf(before, result.verdict.grade) };
  });
}

function changeOf(before: Grade | undefined, now: Grade): ComparedResult['change'] {
  if (before === undefined) return 'new';
  const difference = GRADES.indexOf(now) - GRADES.indexOf(before);
  if (difference === 0) return 'same';
  return difference > 0 ? 'better' : 'worse';
}

function keptLines(results: readonly TestResult[]): readonly KeptLine[] {
  return results.map(({ wanted: { question, corpus }, verdict: { grade } }) => ({
    question,
    ...(corpus !== undefined && { corpus }),
    grade,
  }));
}

function keyed(lines: readonly KeptLine[]): LastRun {
  const keys = keysOf(lines);
  return new Map(lines.map(({ grade }, index) => [keys[index] ?? '', grade]));
}

/** The question, of whom it is asked, and how often it was asked before: a file may ask one twice. */
function keysOf(lines: readonly KeptLine[]): readonly string[] {
  const times = new Map<string, number>();
  return lines.map(({ question, corpus }) => {
    const asked = JSON.stringify([question, corpus]);
    const time = times.get(asked) ?? 0;
    times.set(asked, time + 1);
    return `${time} ${asked}`;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Where its folder would be there may also be a file.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
