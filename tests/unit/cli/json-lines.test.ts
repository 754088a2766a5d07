import { expect, it } from 'vitest';
import { answerLines } from '../../../src/cli/json-lines.ts';
import type { Io } from '../../../src/cli/io.ts';
import { SearchUnavailableError } from '../../../src/retrieval/search-unavailable-error.ts';

async function answersTo(lines: string, answer: () => never): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  const stdout = { write: async (line: string) => void answers.push(JSON.parse(line)) };
  const stdin = (async function* () {
    yield Buffer.from(lines);
  })();
  await answerLines({ stdin, stdout, setExitCode: () => {} } as unknown as Io, {
    shape: '{}',
    named: 'id' as never,
    read: () => ({}),
    answer,
  });
  return answers;
}

it('tells what is amiss with the world from what is a bug', async () => {
  const errors: readonly Error[] = [new SearchUnavailableError('it ended'), new Error('oh')];
  const rest = [...errors];
  const answers = await answersTo('1\n2\n', () => {
    throw rest.shift() ?? new Error('no more');
  });
  expect(answers).toMatchObject([
    { line: 1, error: 'it ended' },
    { line: 2, error: 'this is a bug in Pullquote: oh' },
  ]);
});
