import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EvalQuestion, plain, readQuestions } from '../../eval/questions.ts';
import { makeFolder, removeFolder } from '../../support/scratch-folder.ts';

let folder: string;

beforeAll(async () => {
  folder = await makeFolder('questions');
});

afterAll(() => removeFolder(folder));

async function read(...lines: readonly string[]): Promise<readonly EvalQuestion[]> {
  const file = join(folder, 'questions.jsonl');
  await writeFile(file, lines.join('\n'));
  return readQuestions(file);
}

it('reads a question a line, leaving out empty ones', async () => {
  const questions = await read(
    '{"question": "Who?", "article": "fog", "evidence": "Ann"}',
    '',
    '{"question": "Why?", "article": null}',
    ' ',
  );
  expect(questions).toEqual([
    { question: 'Who?', article: 'fog', evidence: 'Ann', isAnsweredBy: undefined },
    { question: 'Why?', article: null, evidence: null, isAnsweredBy: undefined },
  ]);
});

it('knows an answer by a regular expression, no-break spaces being spaces', async () => {
  const [question] = await read('{"question": "?", "article": "a", "answer": "Ann (Lee|Reed)"}');
  expect(question?.isAnsweredBy?.('It was Ann\u00A0Reed.')).toBe(true);
  expect(question?.isAnsweredBy?.('It was Ann Stone.')).toBe(false);
});

it('knows an answer by any of several strings, taken literally', async () => {
  const [question] = await read('{"question": "?", "article": "a", "answers": ["4.5", "half"]}');
  expect(question?.isAnsweredBy?.('about 4.5 miles')).toBe(true);
  expect(question?.isAnsweredBy?.('half of it')).toBe(true);
  expect(question?.isAnsweredBy?.('about 405 miles')).toBe(false);
});

it('does not guess the answer where there is none', async () => {
  const [question] = await read('{"question": "?", "article": "a", "answers": []}');
  expect(question?.isAnsweredBy).toBeUndefined();
});

it.each(['{"question": 1, "article": null}', '{"article": null}', 'nonsense', '{'])(
  'names the file and the line of %s',
  async (line) => {
    await expect(read('{"question": "Who?", "article": null}', line)).rejects.toThrow(
      /questions\.jsonl:2: this is not a question$/,
    );
  },
);

it('reads white space of any kind as one space', () => {
  expect(plain(' Ann\u00A0 Lee\n')).toBe('Ann Lee');
});
