import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type Surroundings } from '../fake-io.ts';
import { FLOOD, GATE, makeCorpus } from '../marsh-corpus.ts';
import { removeFolder } from '../../../support/scratch-folder.ts';

const HERONS = { question: 'How many herons nest in the alders?', article: 'gate', answer: '19' };
const GATE_RIGHT = {
  question: 'Who built the gate of the North Marsh in 1998?',
  article: 'lee',
  evidence: '"a keeper\'s daughter"',
};
const SLEPT = {
  question: 'Who is the mayor of Saltmouth that slept?',
  evidence: 'Walter Sandhill',
};
const PLANTS = { question: 'How does photosynthesis work?', article: null };

let folder: string;

beforeEach(async () => {
  folder = await makeCorpus({
    'articles/gate.md': GATE,
    'articles/news/flood.txt': FLOOD,
    'admin/readme.txt': 'Questions lie here.',
  });
});

afterEach(() => removeFolder(folder));

async function write(
  questions: readonly object[],
  name = 'admin/questions.jsonl',
): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, questions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return file;
}

/** Asks the questions in the file, with a data folder beside it. */
const test = (
  args: readonly string[] = [],
  { environment, ...others }: Surroundings = {},
  file = join(folder, 'admin/questions.jsonl'),
) =>
  runCli(['test', file, '--corpus', join(folder, 'articles'), ...args], {
    environment: { DATA_DIR: join(folder, 'data'), CACHE_DIR: 'off', ...environment },
    ...others,
  });

/** The names of all files below the folder. */
async function filesIn(name: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('pullquote test', () => {
  it('says that all is right, and exits with 0', async () => {
    await write([GATE_RIGHT, SLEPT, PLANTS]);
    expect(await test()).toEqual({
      stdout: `                      right  partly right  not answered  wrong  of
answered                  2             0             0      0   2
related-or-not-found      1             0             0      0   1
all                       3             0             0      0   3

3 questions: 3 right, 0 not. There is no earlier run to compare it with.
`,
      stderr: '',
      exitCode: 0,
    });
  });

  it('shows what failed: what was wanted, what came, and where', async () => {
    const file = await write([
      SLEPT,
      { ...HERONS, category: 'figures', right: 'nineteen, as a figure or a word' },
      { question: SLEPT.question, category: 'figures', article: null },
      { question: PLANTS.question, evidence: 'Plants turn light into sugar.' },
    ]);
    const { stdout, exitCode } = await test();
    expect(stdout).toContain(`✗ ${HERONS.question}
${file}:2 · wrong
wanted: an answer of gate that matches 19
came: an answer, “Nineteen herons nest in the alders above the gate.” (¶ 2 of gate), from another passage
right: nineteen, as a figure or a word

✗ ${SLEPT.question}
${file}:3 · wrong
wanted: no answer
came: an answer, “`);
    expect(stdout).toContain(`✗ ${PLANTS.question}
${file}:4 · not answered
wanted: an answer with “Plants turn light into sugar.”
came: no passage
`);
    expect(stdout).toContain(`
          right  partly right  not answered  wrong  of
answered      1             0             1      0   2
figures       0             0             0      2   2
all           1             0             1      2   4

4 questions: 1 right, 3 not.`);
    expect(exitCode).toBe(1);
  });

  it('tells what got better or worse since the last run', async () => {
    await write([HERONS, SLEPT, PLANTS]);
    await test();
    await write([
      { ...HERONS, answer: 'nineteen' },
      { ...SLEPT, evidence: 'Josephine Hay' },
      PLANTS,
    ]);
    const { stdout, exitCode } = await test();
    expect(stdout).toContain(`
Worse than in the last run
${SLEPT.question} (right → wrong)

Better than in the last run
${HERONS.question} (wrong → right)
`);
    expect(stdout).toContain('Since the last run: 1 better, 1 worse.');
    expect(exitCode).toBe(1);
    expect((await test()).stdout).toContain('Since the last run: 0 better, 0 worse.');
  });

  it('remembers the last run beside what the bot keeps, and nowhere else', async () => {
    await write([SLEPT]);
    await test(['--no-save']);
    expect(await readdir(folder)).toEqual(['admin', 'articles']);
    await test();
    const [name = ''] = await filesIn('data');
    expect(await readFile(join(folder, 'data/tests', name), 'utf8')).toBe(
      `${JSON.stringify({ question: SLEPT.question, grade: 'right' })}\n`,
    );
    expect(await filesIn('articles')).toHaveLength(2);
    expect(await filesIn('admin')).toHaveLength(2);
  });

  it('remembers it where it is told to, but not among the articles', async () => {
    await write([SLEPT]);
    const last = join(folder, 'admin/last.jsonl');
    expect((await test(['--last', last])).exitCode).toBe(0);
    expect((await test(['--last', last])).stdout).toContain('0 better, 0 worse');
    expect(await readdir(folder)).toEqual(['admin', 'articles']);

    const among = await test(['--last', join(folder, 'articles/last.jsonl')]);
    expect(among).toMatchObject({
      stderr: 'error: --last names a file among the articles: name one elsewhere\n',
      exitCode: 2,
    });
    const own = await test(['--last', join(folder, 'admin/questions.jsonl')]);
    expect(own.stderr).toContain('is not what a run of questions came to');
    expect(own.exitCode).toBe(2);
  });

  it('tells what came though it can’t be remembered', async () => {
    await write([SLEPT]);
    const misplaced = { DATA_DIR: join(folder, 'admin/readme.txt') };
    const { stdout, stderr, exitCode } = await test([], { environment: misplaced });
    expect(stdout).toContain('1 question: 1 right');
    expect(stderr).toMatch(/^note: this run isn’t remembered for the next one: .*DATA_DIR/u);
    expect(exitCode).toBe(0);
    const among = { DATA_DIR: join(folder, 'articles/data') };
    expect((await test([], { environment: among })).stderr).toContain('lies among the articles');
    expect(await filesIn('articles')).toHaveLength(2);
  });

  it('exits with 0 for failures that are known, if that is allowed', async () => {
    await write([HERONS, SLEPT]);
    expect((await test(['--allow-known'])).exitCode).toBe(1);
    await test();
    expect((await test(['--allow-known'])).exitCode).toBe(0);
    await write([HERONS, { ...SLEPT, evidence: 'Josephine Hay' }]);
    // What got worse stays told.
    for (let round = 0; round < 2; round += 1) {
      const { stdout, exitCode } = await test(['--allow-known']);
      expect(stdout).toContain('1 worse');
      expect(exitCode).toBe(1);
    }
    await write([HERONS, SLEPT, { ...HERONS, question: 'Which birds nest above the gate?' }]);
    expect((await test(['--allow-known'])).exitCode).toBe(1);
  });

  it('names faulty lines and asks the others', async () => {
    const file = await write([
      { ...SLEPT, shade: 1 },
      { question: 'Herons?' },
      { ...SLEPT, article: 'swans' },
      { ...SLEPT, corpus: 'swamp' },
      { ...SLEPT, shade: 2 },
    ]);
    const { stdout, stderr, exitCode } = await test();
    expect(stderr.split('\n')).toEqual([
      `note: ${file}:1 and 1 other line: shade is not read; what is: question, expect, corpus, today, category, right, article, evidence, answer, answers`,
      `✗ ${file}:2: it doesn’t say what is right: add expect, article, evidence or answer`,
      `✗ ${file}:3: no article has “swans” in its id, title or authors: correct article`,
      `✗ ${file}:4: there is no folder swamp beside the file, above it or in the folder of articles: correct corpus`,
      '',
    ]);
    expect(stdout).toContain('2 questions: 2 right, 0 not. 3 lines can’t be used.');
    expect(exitCode).toBe(1);
    expect((await test(['--allow-known'])).exitCode).toBe(1);
  });

  it('asks the articles that a question names a folder of', async () => {
    const hive = '---\nauthor: Ada Stone\n---\nThe hive by the mill weighs forty kilos in May.\n';
    const others = await makeCorpus({
      'set/questions.yaml': `
- {corpus: hives, question: How much does the hive by the mill weigh?, article: stone, answer: forty}
- {corpus: gates, question: Who built the gate of the North Marsh in 1998?, article: gate}
- {question: Who is the mayor of Saltmouth that slept?, answer: sandhill}
`,
      'set/hives/wrong.md': '# Bees\n\nBees fly.\n',
      'hives/hive.md': hive,
      'gates/gate.md': GATE,
    });
    const { stdout, exitCode } = await test(['--no-save'], {}, join(others, 'set/questions.yaml'));
    expect(stdout).toContain('3 questions: 3 right');
    expect(exitCode).toBe(0);
    await removeFolder(others);
  });

  it('prints one object', async () => {
    const file = await write([SLEPT, { ...HERONS, category: 'figures' }, PLANTS]);
    await test();
    await write([
      { ...SLEPT, evidence: 'Josephine Hay' },
      { ...HERONS, category: 'figures' },
      PLANTS,
      {},
    ]);
    const { stdout, exitCode } = await test(['--json']);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'test',
      file,
      right: 1,
      partly: 0,
      unanswered: 0,
      wrong: 2,
      better: 0,
      worse: 1,
      groups: [
        { name: 'answered', counts: { right: 0, partly: 0, unanswered: 0, wrong: 1 } },
        { name: 'figures', counts: { right: 0, partly: 0, unanswered: 0, wrong: 1 } },
        { name: 'related-or-not-found', counts: { right: 1, partly: 0, unanswered: 0, wrong: 0 } },
      ],
      results: [
        {
          line: 1,
          question: SLEPT.question,
          expect: 'answered',
          grade: 'wrong',
          flaw: 'other-passage',
          before: 'right',
          reply: 'answered',
          first: {
            articleId: 'news/flood',
            title: 'The Flood of Saltmouth',
            paragraph: 2,
            quote: expect.stringContaining('Walter Sandhill') as unknown,
          },
        },
        expect.objectContaining({ line: 2, category: 'figures', grade: 'wrong' }),
        {
          line: 3,
          question: PLANTS.question,
          expect: 'related-or-not-found',
          grade: 'right',
          before: 'right',
          reply: 'not-found',
        },
      ],
      faults: [{ line: 4, message: 'question is missing: write what members ask' }],
    });
    expect(stdout).toMatch(/^[^\n]+\n$/u);
    expect(exitCode).toBe(1);
  });

  it('wraps on a terminal', async () => {
    await write([{ question: SLEPT.question.repeat(4), article: null, right: 'A '.repeat(60) }]);
    const { stdout } = await test([], { terminal: 72 });
    expect(stdout).toMatch(/^\n {2}✗ Who is/u);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  });

  it('shows the beginning of a long quote, up to the end of a word', async () => {
    const words = 'The gate of the marsh was built by many hands, '.repeat(5);
    await writeFile(join(folder, 'articles/gate.md'), `# Gates\n\n${words}and in one night.\n`);
    await write([{ question: 'Who built the gate of the marsh?', evidence: 'swans' }]);
    const { stdout } = await test();
    expect(stdout).toMatch(
      /came: .*“The gate [^”]* (?:The|gate|of|the|marsh|was|built|by|many|hands,)” \[…\] \(¶ 1 of gate\)/u,
    );
  });

  it('lets no control character of an article or a question at the terminal', async () => {
    await write([{ question: `${SLEPT.question}\u001B[2J`, article: null }]);
    const { stdout } = await test([], { terminal: 72 });
    expect(stdout).toContain('␛[2J');
    expect(stdout).not.toContain('\u001B');
  });

  it('says what is wrong with the file or the folder of articles', async () => {
    const missing = await test([], {}, join(folder, 'none.jsonl'));
    expect(missing).toMatchObject({ stdout: '', exitCode: 2 });
    await write([SLEPT]);
    const nowhere = await runCli([
      'test',
      join(folder, 'admin/questions.jsonl'),
      '--corpus',
      'nowhere',
    ]);
    expect(nowhere.stderr).toContain('nowhere: there is no such folder');
    expect(nowhere.exitCode).toBe(1);
    expect((await runCli(['test'])).exitCode).toBe(2);
  });
});
