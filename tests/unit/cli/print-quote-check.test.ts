import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { runCli, type Surroundings } from './fake-io.ts';
import { HIVES, GATE_TEXT, makeCorpus } from './marsh-corpus.ts';

const RIGHT = 'It was built in 1998 by Josephine Hay, "a keeper\'s daughter"';
const ALTERED = 'Ninety herons nest happily in the alders above the gate.';
const SOURCE = {
  articleId: 'gate',
  title: 'The Gate of the North Marsh',
  author: 'Ann Lee, Tom Reed',
  publication: 'The Marsh Herald',
  published: '2024-01-29',
  url: 'https://marsh.example/gate',
};

let corpus: string;

beforeAll(async () => {
  corpus = await makeCorpus();
});

afterAll(() => removeFolder(corpus));

const quote = (args: readonly string[], surroundings?: Surroundings) =>
  runCli(['quote', '--corpus', corpus, ...args], surroundings);

function placeOf(words: string) {
  const start = GATE_TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('pullquote quote', () => {
  it('prints where a quote stands, and exits with 0', async () => {
    const { stdout, stderr, exitCode } = await quote([RIGHT]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toBe(`${RIGHT}

This quote is right, word for word.

It was built in 1998 by Josephine Hay, “a\u00A0keeper’s daughter”
— The Gate of the North Marsh · Ann Lee, Tom Reed · The Marsh Herald · 29 January 2024 · ¶ 1 of gate
https://marsh.example/gate
Not counted as a difference: quotation marks and spacing.
`);
  });

  it('prints what the article says instead, and exits with 1', async () => {
    const { stdout, exitCode } = await quote([ALTERED]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('\n\nNineteen herons nest in the alders above the gate.\n— ');
    expect(stdout).toContain(
      '\nOnly in the article: Nineteen\nOnly in the quote: Ninety | happily\n',
    );
  });

  it('prints the passage that somebody refers to', async () => {
    const { stdout, exitCode } = await quote(['gate', '¶', '2']);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`gate ¶ 2

Nineteen herons nest in the alders above the gate. They came back in 2004.
— The Gate of the North Marsh · Ann Lee, Tom Reed · The Marsh Herald · 29 January 2024 · ¶ 2 of gate
https://marsh.example/gate
`);
    const both = await quote(['Ann Lee 1-2', '--json']);
    const [first, second] = ['The North Marsh has', 'Nineteen herons'].map((words) =>
      GATE_TEXT.indexOf(words),
    );
    expect(JSON.parse(both.stdout)).toMatchObject({
      kind: 'passage',
      given: 'Ann Lee 1-2',
      ...SOURCE,
      paragraphs: [
        { paragraph: 1, start: first },
        { paragraph: 2, start: second, end: GATE_TEXT.length },
      ],
    });
  });

  it('says why there is no such passage, and exits with 1', async () => {
    const missing = await quote(['gate ¶ 9']);
    expect(missing.exitCode).toBe(1);
    expect(missing.stdout).toContain('There is no ¶ 9 in gate. It has ¶ 1 to ¶ 2.');
    const nowhere = await quote(['zebra ¶ 9', '--json']);
    expect(JSON.parse(nowhere.stdout)).toEqual({
      kind: 'unclear',
      given: 'zebra ¶ 9',
      candidates: [],
    });
    expect((await quote(['¶ 9'], { terminal: 60 })).stdout).toContain('does not name an article');
  });

  it('is drawn for people on a terminal', async () => {
    const { stdout } = await quote([ALTERED], { terminal: 60 });
    expect(stdout).toContain('  ┃ Nineteen herons nest in the alders above the gate.');
  });

  it.each([
    [
      'The zebra won the chess tournament',
      'The articles don’t say this, nor anything close to it.',
    ],
    ['the gate', 'it takes at least 4 words'],
  ])('says of “%s” that it can’t be told, and exits with 1', async (text, said) => {
    const { stdout, exitCode } = await quote([text]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(said);
  });

  it.each([[[]], [['  ']], [['x'.repeat(10_001)]]])('is called wrongly with %j', async (args) => {
    const { stdout, stderr, exitCode } = await quote(args);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('pullquote quote --json', () => {
  it('prints one object, as the contract has it', async () => {
    const { stdout, exitCode } = await quote([RIGHT, '--json']);
    const words = 'It was built in 1998 by Josephine Hay, “a\u00A0keeper’s daughter”';
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'exact',
      given: RIGHT,
      places: [
        {
          ...SOURCE,
          differences: ['quotation-marks', 'spaces'],
          quotes: [{ paragraph: 1, lastParagraph: 1, ...placeOf(words), quote: words }],
        },
      ],
    });
  });

  it('names what of a quote stands beside the text, and tells its page or time', async () => {
    const srt = '1\n00:12:03,000 --> 00:12:06,000\nNo bee had ever flown at night.\n';
    const folder = await makeCorpus({ 'hives.md': HIVES, 'talk.srt': srt });
    const placesOf = async (text: string): Promise<unknown> => {
      const { stdout } = await runCli(['quote', '--corpus', folder, text, '--json']);
      return (JSON.parse(stdout) as { readonly places: unknown }).places;
    };
    expect(await placesOf('Night Kilos 12 May')).toMatchObject([
      { quotes: [{ kind: 'table', paragraph: 1, quote: 'Night\tKilos\n12 May' }] },
    ]);
    expect(await placesOf('but for a beekeeper in Norham')).toMatchObject([
      { quotes: [{ kind: 'footnote', paragraph: 2 }] },
    ]);
    expect(await placesOf('No bee had ever flown')).toMatchObject([
      { quotes: [{ paragraph: 1, seconds: 723 }] },
    ]);
    const { stdout } = await runCli(['quote', '--corpus', folder, 'No bee had ever flown']);
    expect(stdout).toContain('— Talk · ¶ 1 of talk · 12:03\n');
    await removeFolder(folder);
  });

  it('prints the differences word by word', async () => {
    const { stdout, exitCode } = await quote([ALTERED, '--json']);
    const sentence = 'Nineteen herons nest in the alders above the gate.';
    const run = (kind: string, text: string) => ({ kind, text, ...placeOf(text) });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'differs',
      given: ALTERED,
      ...SOURCE,
      parts: [
        {
          likeness: expect.any(Number) as unknown,
          original: { paragraph: 2, lastParagraph: 2, ...placeOf(sentence), quote: sentence },
          runs: [
            run('missing', 'Nineteen '),
            { kind: 'added', text: 'Ninety' },
            run('same', 'herons nest '),
            { kind: 'added', text: 'happily' },
            run('same', 'in the alders above the gate.'),
          ],
        },
      ],
    });
  });

  it('prints that nothing was found, or that it is too short', async () => {
    const unknown = await quote(['The zebra won the chess tournament', '--json']);
    expect(JSON.parse(unknown.stdout)).toEqual({
      kind: 'not-in-articles',
      given: 'The zebra won the chess tournament',
      nearest: [],
    });
    const short = await quote(['the gate', '--json']);
    expect(JSON.parse(short.stdout)).toEqual({
      kind: 'too-short',
      given: 'the gate',
      wordCount: 2,
      neededWords: 4,
    });
  });
});
