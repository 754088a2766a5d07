import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { runCli } from './fake-io.ts';
import { GATE, makeCorpus } from './marsh-corpus.ts';

const QUOTE =
  'It was built in 1998 by Josephine Hay, “a\u00A0keeper’s daughter”, who never left the village.';

let corpus: string;
let broken: string;
let empty: string;

beforeAll(async () => {
  corpus = await makeCorpus();
  broken = await makeCorpus({ 'gate.md': GATE, 'bad.md': '---\ntitle: A\n', 'none.txt': '' });
  empty = await makeCorpus({});
});

afterAll(async () => {
  await Promise.all([corpus, broken, empty].map(removeFolder));
});

describe('pullquote ask --json', () => {
  it('prints one object, as the contract has it', async () => {
    const { stdout, stderr, exitCode } = await runCli([
      'ask',
      'Who built the gate of the North Marsh in 1998?',
      '--json',
      '--excerpts',
      '1',
      '--corpus',
      corpus,
    ]);
    const text = GATE.slice(GATE.indexOf('The North Marsh has'));
    expect(JSON.parse(stdout)).toEqual({
      kind: 'answered',
      question: 'Who built the gate of the North Marsh in 1998?',
      excerpts: [
        {
          articleId: 'gate',
          title: 'The Gate of the North Marsh',
          author: 'Ann Lee, Tom Reed',
          publication: 'The Marsh Herald',
          published: '2024-01-29',
          url: 'https://marsh.example/gate',
          paragraph: 1,
          start: expect.any(Number) as unknown,
          end: text.indexOf(QUOTE) + QUOTE.length,
          quote: expect.stringContaining(QUOTE) as unknown,
          context: text.slice(0, text.indexOf('\n')),
        },
      ],
    });
    expect(stdout.endsWith('}\n')).toBe(true);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('gives a quote that lies at its offsets in what "article --json" prints', async () => {
    const asked = await runCli([
      'ask',
      'How many herons nest in the alders?',
      '--json',
      '--corpus',
      corpus,
    ]);
    const { excerpts } = JSON.parse(asked.stdout) as {
      excerpts: {
        articleId: string;
        start: number;
        end: number;
        quote: string;
        context: string;
        paragraph: number;
      }[];
    };
    expect(excerpts.length).toBeGreaterThan(0);
    for (const { articleId, start, end, quote, context, paragraph } of excerpts) {
      const printed = await runCli(['article', articleId, '--json', '--corpus', corpus]);
      const { text, paragraphs } = JSON.parse(printed.stdout) as {
        text: string;
        paragraphs: { paragraph: number; start: number; end: number }[];
      };
      expect(text.slice(start, end)).toBe(quote);
      const whole = paragraphs.find((one) => one.paragraph === paragraph);
      expect(text.slice(whole?.start, whole?.end)).toBe(context);
    }
  });

  it('leaves out what is not known of a source', async () => {
    const { stdout } = await runCli([
      'ask',
      'Who slept through the flood of Saltmouth?',
      '--json',
      '--corpus',
      corpus,
    ]);
    const { excerpts } = JSON.parse(stdout) as { excerpts: object[] };
    expect(Object.keys(excerpts[0] ?? {})).toEqual([
      'articleId',
      'title',
      'paragraph',
      'start',
      'end',
      'quote',
      'context',
    ]);
    expect(excerpts[0]).toMatchObject({ articleId: 'news/flood' });
  });

  it('says which articles come nearest if none answers', async () => {
    const { stdout, exitCode } = await runCli([
      'ask',
      'How does photosynthesis work?',
      '--json',
      '--corpus',
      corpus,
    ]);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'not-found',
      question: 'How does photosynthesis work?',
      nearest: expect.any(Array) as unknown,
    });
    expect(exitCode).toBe(0);
  });

  it('says in which languages there are articles to a question in another one', async () => {
    const question = 'Кто построил ворота на северном болоте?';
    const { stdout } = await runCli(['ask', question, '--json', '--corpus', corpus]);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'not-found',
      languages: { asked: [], others: ['en'] },
    });
    const { stdout: told } = await runCli(['ask', question, '--corpus', corpus]);
    expect(told).toContain(
      'I found no passage that answers this. There are articles in English; nothing is translated.',
    );
  });

  it('asks one article only if told to', async () => {
    const args = ['ask', 'Who slept through the flood of Saltmouth?', '--json', '--corpus', corpus];
    const { stdout } = await runCli([...args, '--article', 'gate']);
    expect(stdout).not.toContain('Sandhill');
  });
});

describe('pullquote ask', () => {
  it('prints the quote as it is where programs may read it', async () => {
    const { stdout } = await runCli([
      'ask',
      'Who built the gate of the North Marsh in 1998?',
      '--corpus',
      corpus,
    ]);
    expect(stdout).toContain(QUOTE);
    expect(stdout).toContain(
      '\n— The Gate of the North Marsh · Ann Lee, Tom Reed · The Marsh Herald · 29 January 2024 · ¶ 1 of gate\nhttps://marsh.example/gate\n',
    );
    expect(stdout).not.toContain('\u001B');
  });

  it.each([40, 72, 200])(
    'wraps it at spaces, behind a bar, on a terminal of %i columns',
    async (columns) => {
      const { stdout } = await runCli(
        ['ask', 'Who built the gate of the North Marsh in 1998?', '--corpus', corpus],
        {
          terminal: columns,
        },
      );
      const quoted = stdout
        .split('\n')
        .filter((line) => line.startsWith('  ┃ '))
        .map((line) => line.slice('  ┃ '.length));
      expect(quoted.join(' ')).toContain(QUOTE);
      for (const line of stdout.split('\n'))
        expect(line.length).toBeLessThanOrEqual(Math.min(columns, 96));
    },
  );

  it('takes words without quotation marks for the question', async () => {
    const { stdout } = await runCli(['ask', 'how', 'many', 'herons', 'nest?', '--corpus', corpus]);
    expect(stdout).toMatch(/^how many herons nest\?\n/u);
    expect(stdout).toContain('Nineteen herons nest');
  });

  it('says so if it finds no passage', async () => {
    const { stdout, exitCode } = await runCli([
      'ask',
      'How does photosynthesis work?',
      '--corpus',
      corpus,
    ]);
    expect(stdout).toContain('I found no passage that answers this.');
    expect(exitCode).toBe(0);
  });

  it('shows what comes closest to whoever wants it anyhow', async () => {
    const args = [
      'ask',
      'Which zeppelin pilot of Samarkand painted lions on a gate?',
      '--corpus',
      corpus,
      '--json',
    ];
    expect(JSON.parse((await runCli(args)).stdout)).toMatchObject({ kind: 'not-found' });
    const { stdout } = await runCli([...args, '--closest', '--excerpts', '1']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'related',
      excerpts: [{ articleId: 'gate' }],
    });
  });

  it('finds the articles where the environment says', async () => {
    const { stdout } = await runCli(['ask', 'How many herons nest?'], {
      environment: { CORPUS_DIR: corpus },
    });
    expect(stdout).toContain('Nineteen herons nest');
  });

  it('mentions in one line that articles are missing, and goes on', async () => {
    const { stdout, stderr, exitCode } = await runCli([
      'ask',
      'How many herons nest?',
      '--corpus',
      broken,
    ]);
    expect(stdout).toContain('Nineteen herons nest');
    expect(stderr).toBe(
      `note: 2 problems keep articles out; see: pullquote corpus check --corpus ${broken}\n`,
    );
    expect(exitCode).toBe(0);
  });

  it.each([
    ['an empty folder', () => empty, 'Put articles into the folder'],
    ['no folder', () => '/nowhere/at/all', 'there is no such folder. Create it'],
  ])('fails with a remedy for %s', async (_, folder, remedy) => {
    const { stdout, stderr, exitCode } = await runCli([
      'ask',
      'Who?',
      '--json',
      '--corpus',
      folder(),
    ]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toContain(remedy);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['no question', ['ask'], 'there is no question'],
    ['a blank question', ['ask', ' \n'], 'there is no question'],
    ['an endless question', ['ask', 'a'.repeat(1001)], 'at most 1,000'],
    ['too many excerpts', ['ask', 'Who?', '--excerpts', '6'], 'from 1 to 5'],
    ['no excerpts', ['ask', 'Who?', '--excerpts', '0'], 'from 1 to 5'],
    ['half an excerpt', ['ask', 'Who?', '--excerpts', '1.5'], 'from 1 to 5'],
    ['excerpts without a number', ['ask', 'Who?', '--excerpts'], 'argument missing'],
    ['an unknown option', ['ask', 'Who?', '--jsn'], 'Did you mean --json?'],
    [
      'an unknown article',
      ['ask', 'Who?', '--article', 'flood'],
      'there is no article flood; did you mean news/flood?',
    ],
    [
      'an article of which nothing is like',
      ['ask', 'Who?', '--article', 'xyz'],
      'there is no article xyz',
    ],
    ['an unknown command', ['aks'], 'Did you mean ask?'],
    ['questions in two places', ['ask', 'Who?', '--jsonl'], 'standard input'],
    ['two formats', ['ask', '--json', '--jsonl'], 'cannot be used with'],
    ['one article for many lines', ['ask', '--jsonl', '--article', 'gate'], 'cannot be used with'],
    [
      'an author for one article',
      ['ask', '--author', 'x', '--article', 'y'],
      'cannot be used with',
    ],
    [
      'an unknown author',
      ['ask', 'Who?', '--author', 'Reedson'],
      '“Reedson”; did you mean Tom Reed?',
    ],
    ['an unknown tag', ['ask', 'Who?', '--tag', 'x'], 'no article has the tag “x”'],
    [
      'no date',
      ['ask', 'Who?', '--from', 'soon'],
      '“soon” is no date for from; write it like 2023',
    ],
    ['two dates', ['ask', 'Who?', '--until', '3/4/2024'], 'may be 2024-04-03 or 2024-03-04'],
    ['no time', ['ask', 'Who?', '--from', '2024', '--until', '2023'], '2024 is later than 2023'],
    ['no article', ['ask', 'Who?', '--author', 'Lee', '--until', '2020'], 'no article fits all of'],
  ])('refuses %s in one line, with exit code 2', async (_, args, message) => {
    const outcome = await runCli(args, { environment: { CORPUS_DIR: corpus } });
    expect(outcome).toMatchObject({ stdout: '', exitCode: 2 });
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^error: .+\n$/u);
  });

  it('keeps control characters of an article off the terminal, but not out of the pipe', async () => {
    const folder = await makeCorpus({
      'a.txt': 'The\u001B[2J Marsh\n\nThe \u001B]0;evil\u0007 tide came in at four.\n',
    });
    const args = ['ask', 'When did the tide come in?', '--corpus', folder];
    const piped = await runCli(args);
    const shown = await runCli(args, { terminal: 80 });
    await removeFolder(folder);
    expect(piped.stdout).toContain('The \u001B]0;evil\u0007 tide');
    expect(shown.stdout).toContain('The ␛]0;evil␇ tide');
    expect(shown.stdout).not.toContain('\u001B');
    expect(shown.stdout).not.toContain('\u0007');
  });
});

/** What comes out for these pieces of input, read as JSON. */
async function ask(stdin: readonly (string | Uint8Array)[], ...options: readonly string[]) {
  const outcome = await runCli(['ask', '--jsonl', '--corpus', corpus, ...options], { stdin });
  const lines = outcome.stdout.split('\n').slice(0, -1);
  return {
    ...outcome,
    answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('pullquote ask --author', () => {
  const question = 'How many herons nest in the alders?';

  it('asks the articles by one author alone, and says so', async () => {
    const options = ['--author', 'reed', '--from', 'january 2024', '--corpus', corpus];
    const { stdout, exitCode } = await runCli(['ask', question, ...options]);
    expect(stdout).toContain(`${question}\nTom Reed · from 2024-01\n`);
    expect(exitCode).toBe(0);
    const json = await runCli(['ask', question, '--json', ...options]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      kind: 'answered',
      sources: { authors: ['Tom Reed'], from: '2024-01' },
    });
  });

  it('can be told on each line of JSON', async () => {
    const lines = [{ author: 'Lee' }, { author: 'Lee', article: 'gate' }, { author: 'Nobody' }];
    const stdin = lines.map((line) => `${JSON.stringify({ question, ...line })}\n`);
    const { stdout } = await runCli(['ask', '--jsonl', '--corpus', corpus], { stdin });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { kind: 'answered', sources: { authors: ['Ann Lee'] } },
      { kind: 'error', error: expect.stringContaining('not both') as unknown },
      { kind: 'error', error: expect.stringContaining('no article is by “Nobody”') as unknown },
    ]);
  });
});

describe('pullquote ask --jsonl', () => {
  const herons = JSON.stringify({ question: 'How many herons nest?' });
  const mayor = JSON.stringify({
    question: 'Who slept through the flood of Saltmouth?',
    article: 'news/flood',
  });

  it('answers each line in its order', async () => {
    const { answers, exitCode, stderr } = await ask([`${herons}\n${mayor}\n${herons}\n`]);
    expect(answers.map(({ question }) => question)).toEqual([
      'How many herons nest?',
      'Who slept through the flood of Saltmouth?',
      'How many herons nest?',
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('answers a faulty line in its place, goes on, and exits with 1', async () => {
    const { answers, exitCode } = await ask([
      [
        'Who?',
        herons,
        '',
        '[]',
        '{"question": 7}',
        '{"article": "gate"}',
        '{"question": "Who?", "article": "flood"}',
        '{"question": " "}',
        JSON.stringify({ question: 'a'.repeat(1001) }),
        '{"question": "Who?"',
        mayor,
      ].join('\n'),
    ]);
    expect(answers.map(({ kind, line }) => line ?? kind)).toEqual([
      1,
      'answered',
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      'answered',
    ]);
    expect(answers[0]).toEqual({ kind: 'error', line: 1, error: 'the line is not JSON' });
    expect(answers[2]?.['error']).toContain('{"question": "…"');
    expect(answers[5]).toMatchObject({
      question: 'Who?',
      error: expect.stringContaining('news/flood') as unknown,
    });
    expect(exitCode).toBe(1);
  });

  it('takes fields that it doesn’t know, and an article that is null, for absent', async () => {
    const { answers } = await ask([
      '{"question": "How many herons nest?", "article": null, "id": 7}',
    ]);
    expect(answers).toMatchObject([{ kind: 'answered' }]);
  });

  it.each([
    ['line ends of Windows', [`${herons}\r\n${mayor}\r\n`], 2],
    ['a last line without an end', [`${herons}\n${mayor}`], 2],
    ['a byte order mark', [`\uFEFF${herons}\n`], 1],
    [
      'lines in pieces',
      Array.from(Buffer.from(`${herons}\n${mayor}\n`), (byte) => Uint8Array.of(byte)),
      2,
    ],
    ['nothing', [], 0],
    ['empty lines', ['\n\n \n'], 0],
  ])('reads %s', async (_, stdin, count) => {
    const { answers, exitCode } = await ask(stdin);
    expect(answers.map(({ kind }) => kind)).toEqual(
      Array.from({ length: count }, () => 'answered'),
    );
    expect(exitCode).toBe(0);
  });

  it('takes a line separator of Unicode for a part of the question', async () => {
    const question = 'How many\u2028herons nest?';
    const { answers } = await ask([`${JSON.stringify({ question })}\n`]);
    expect(answers).toMatchObject([{ kind: 'answered', question }]);
  });

  it('keeps a character whole whose bytes come in two pieces', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ question: 'How many herons nest 🌊?' })}\n`);
    const { answers } = await ask([bytes.subarray(0, 38), bytes.subarray(38)]);
    expect(answers[0]?.['question']).toBe('How many herons nest 🌊?');
  });

  it('gives as many excerpts as asked for', async () => {
    const { answers } = await ask([`${herons}\n`], '--excerpts', '1');
    expect(answers[0]?.['excerpts']).toHaveLength(1);
  });
});

describe('pullquote ask --explain', () => {
  it('shows terms, confidence and what the candidates’ scores are made of, under the answer', async () => {
    const question = 'Who built the gate of the North Marsh in 1998?';
    const { stdout, exitCode } = await runCli(['ask', question, '--explain', '--corpus', corpus]);
    expect(stdout.indexOf('Josephine Hay')).toBeLessThan(stdout.indexOf('\nTerms\n'));
    expect(stdout).toMatch(/^ {2}\d\.\d{2} {2}marsh/mu);
    expect(stdout).toMatch(/^ {2}asks for: person/mu);
    expect(stdout).toMatch(/^ {2}[01]\.\d{3}: answered \(answered from 0\.\d+, margin \+0\.\d+/mu);
    expect(stdout).toMatch(/^ {2}1\. \d+\.\d{2} {2}gate ¶ 1\n.*\n.*coverage \+\d/mu);
    expect(exitCode).toBe(0);
  });

  it('can’t be asked for together with JSON', async () => {
    const { stderr, exitCode } = await runCli(['ask', 'Why?', '--explain', '--json']);
    expect(stderr).toContain('--explain');
    expect(exitCode).toBe(2);
  });
});
