import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { markedEncoding } from '../../articles/encoding.ts';
import { onOneLine } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';
import type { Items, Placed } from './placed.ts';
import { parseTestQuestion, type TestQuestion } from './test-question.ts';

/** What there is in a file of questions; one that can't be used keeps no other out. */
export interface QuestionFile {
  readonly path: string;
  readonly questions: readonly Placed<TestQuestion>[];
  /** What is wrong with others, and what to do. */
  readonly faults: readonly Placed<string>[];
  /** Fields that mean nothing here. */
  readonly unread: readonly Placed<string>[];
}

const SYNTAXES: Readonly<Record<string, (text: string) => Items | Promise<Items>>> = {
  '.jsonl': readLines,
  '.ndjson': readLines,
  '.json': readYaml,
  '.yaml': readYaml,
  '.yml': readYaml,
};

/**
 * Reads questions: JSON Lines, or a list of them in YAML or JSON.
 *
 * @throws {UsageError} if there is no such file, or it is none of these.
 */
export async function readQuestions(path: string): Promise<QuestionFile> {
  const read = SYNTAXES[extname(path).toLowerCase()];
  if (!read) {
    throw new UsageError(
      `${onOneLine(path) || '“”'} is no file of questions; its name ends in ${Object.keys(SYNTAXES).join(', ')}`,
    );
  }
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new UsageError(`there is no file ${onOneLine(path)} that can be read`, { cause });
  });
  const { items, faults } = await read(
    new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes),
  );
  const parsed = items.map(({ line, value }) => ({ line, value: parseTestQuestion(value) }));
  return {
    path,
    questions: parsed.flatMap(({ line, value }) =>
      value.kind === 'question' ? { line, value: value.question } : [],
    ),
    faults: [
      ...faults,
      ...parsed.flatMap(({ line, value }) =>
        value.kind === 'fault' ? { line, value: value.message } : [],
      ),
    ].toSorted((a, b) => a.line - b.line),
    unread: parsed.flatMap(({ line, value }) =>
      value.kind === 'question' ? value.unread.map((key) => ({ line, value: key })) : [],
    ),
  };
}

function readLines(text: string): Items {
  const items: Placed<unknown>[] = [];
  const faults: Placed<string>[] = [];
  for (const [index, source] of text.split('\n').entries()) {
    if (source.trim() === '') continue;
    const line = index + 1;
    try {
      items.push({ line, value: JSON.parse(source) as unknown });
    } catch {
      faults.push({
        line,
        value: 'it is not JSON: write one object, {"question": "…", …}, a line',
      });
    }
  }
  return { items, faults };
}

/** JSON is a part of YAML. */
async function readYaml(text: string): Promise<Items> {
  const { itemsOfYaml } = await import('./yaml-items.ts');
  return itemsOfYaml(text);
}
