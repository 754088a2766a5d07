import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { readQuestions } from '../../../../src/cli/testing/read-questions.ts';
import { makeCorpus } from '../marsh-corpus.ts';
import { removeFolder } from '../../../support/scratch-folder.ts';

const YAML = `# Herons
- question: How many herons nest?
  answer: 19
- question: Who built the gate?
  article: gate

-
  question: How deep is the sea?
  article: ~
- expect: route
`;

let folder: string;

beforeAll(async () => {
  folder = await makeCorpus({
    'lines.jsonl':
      '\uFEFF{"question": "Herons?", "article": "gate"}\r\n\r\nnonsense\n{"question": "Eels?"}\n{"question": "Reeds?", "expect": "route", "colour": 1}',
    'list.yaml': YAML,
    'list.json': '[\n{"question": "Herons?",\n"article": "gate"},\n{"article": "gate"}]',
    'wide.yml': Buffer.from('\uFEFF- {question: Wo?, article: gate}\n', 'utf16le'),
    'map.yaml': 'question: Herons?\narticle: gate\n',
    'broken.yaml': '- question: "Herons?\n  article: gate\n',
    'bomb.yaml': bomb(),
    'empty.jsonl': '\n',
    'questions.txt': 'Herons?\n',
  });
});

afterAll(() => removeFolder(folder));

/** Grows tenfold with each line. */
function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, level) => {
    const items = Array.from({ length: 10 }, () => (level === 0 ? 'x' : `*l${level - 1}`));
    return `- &l${level} [${items.join(', ')}]\n`;
  });
  return lines.join('');
}

const read = (name: string) => readQuestions(join(folder, name));

/** Where it finds questions, and what it says of other lines. */
async function linesOf(name: string) {
  const { questions, faults } = await read(name);
  return {
    questions: questions.map(({ line, value: { question } }) => [line, question]),
    faults: faults.map(({ line, value }) => [line, value]),
  };
}

describe('a file of questions', () => {
  it('has one a line, of which a faulty one keeps no other out', async () => {
    expect(await linesOf('lines.jsonl')).toEqual({
      questions: [
        [1, 'Herons?'],
        [5, 'Reeds?'],
      ],
      faults: [
        [3, expect.stringContaining('it is not JSON')],
        [4, expect.stringContaining('it doesn’t say what is right')],
      ],
    });
    expect((await read('lines.jsonl')).unread).toEqual([{ line: 5, value: 'colour' }]);
  });

  it('has a list of them in YAML, each on the line on which it begins', async () => {
    expect(await linesOf('list.yaml')).toEqual({
      questions: [
        [2, 'How many herons nest?'],
        [4, 'Who built the gate?'],
        [8, 'How deep is the sea?'],
      ],
      faults: [[10, 'question is missing: write what members ask']],
    });
  });

  it('has a list of them in JSON', async () => {
    expect(await linesOf('list.json')).toEqual({
      questions: [[2, 'Herons?']],
      faults: [[4, expect.stringContaining('question is missing')]],
    });
  });

  it('may be in UTF-16, as editors of Windows save it', async () => {
    expect((await linesOf('wide.yml')).questions).toEqual([[1, 'Wo?']]);
  });

  it.each([
    ['map.yaml', 'it is no list: begin each question with “- ”'],
    ['broken.yaml', 'it is not YAML: Missing closing "quote'],
    ['bomb.yaml', 'it is not YAML: Excessive alias count'],
  ])('that is no list, such as %s, says so and what to do', async (name, message) => {
    const { questions, faults } = await linesOf(name);
    expect(questions).toEqual([]);
    expect(faults[0]?.[1]).toContain(message);
  });

  it('may have none', async () => {
    expect(await linesOf('empty.jsonl')).toEqual({ questions: [], faults: [] });
  });

  it('is there, and tells by its ending what it is', async () => {
    await expect(read('none.jsonl')).rejects.toThrow(/^there is no file .*none\.jsonl/u);
    await expect(read('questions.txt')).rejects.toThrow('its name ends in .jsonl, .ndjson, .json,');
  });
});
