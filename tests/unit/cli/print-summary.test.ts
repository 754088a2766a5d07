import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { runCli, type Surroundings } from './fake-io.ts';
import { makeCorpus } from './marsh-corpus.ts';

const LAMP = `---
title: The lamp at Hollow Point
author: Mara Quill
url: https://gazette.example/lamp
---
The lamp of the lighthouse at Hollow Point went out on Sunday. It will be replaced by a buoy.

Gulls were seen near the harbour. Who will miss the lamp?

The lighthouse was lit for the first time in 1868 and burned colza oil.
`;
const LINKED = LAMP.replace('---\n', '---\nlinkOnly: true\n');

let corpus: string;

beforeAll(async () => {
  corpus = await makeCorpus({ 'lamp.md': LAMP, 'linked.md': LINKED });
});

afterAll(() => removeFolder(corpus));

const summarize = (args: readonly string[], surroundings?: Surroundings) =>
  runCli(['summarize', '--corpus', corpus, ...args], surroundings);

describe('pullquote summarize --json', () => {
  it('prints one object, as the contract has it', async () => {
    const { stdout, stderr, exitCode } = await summarize(['lamp', '--sentences', '1', '--json']);
    const quote = 'The lamp of the lighthouse at Hollow Point went out on Sunday.';
    const body = LAMP.slice(LAMP.lastIndexOf('---\n') + 4);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'summary',
      articleId: 'lamp',
      title: 'The lamp at Hollow Point',
      author: 'Mara Quill',
      url: 'https://gazette.example/lamp',
      sentenceCount: 5,
      sentences: [
        {
          paragraph: 1,
          start: body.indexOf(quote),
          end: body.indexOf(quote) + quote.length,
          quote,
        },
      ],
    });
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('takes a file outside the corpus', async () => {
    const file = join(corpus, 'lamp.md');
    const { stdout } = await runCli(['summarize', file, '--corpus', '/nowhere', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'summary', articleId: 'lamp' });
  });

  it('says whether the focus was found', async () => {
    const { stdout } = await summarize(['lamp', '--focus', 'volcanoes', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ focus: 'volcanoes', isFocusFound: false });
    const { stdout: found } = await summarize([
      'lamp',
      '--focus',
      'oil',
      '--sentences',
      '1',
      '--json',
    ]);
    expect(JSON.parse(found)).toMatchObject({
      isFocusFound: true,
      sentences: [{ paragraph: 3 }],
    });
  });

  it('gives the source and no word of an article that may only be linked to', async () => {
    const { stdout } = await summarize(['linked', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'link-only',
      articleId: 'linked',
      title: 'The lamp at Hollow Point',
      author: 'Mara Quill',
      url: 'https://gazette.example/lamp',
    });
    const { stdout: article } = await runCli(['article', 'linked', '--corpus', corpus, '--json']);
    expect(article).not.toContain('Gulls');
  });
});

describe('pullquote summarize', () => {
  it('prints quotes with their paragraphs, and what is left out between them', async () => {
    const { stdout } = await summarize(['lamp', '--sentences', '3']);
    expect(stdout).toBe(`The lamp at Hollow Point
Mara Quill
https://gazette.example/lamp

The lamp of the lighthouse at Hollow Point went out on Sunday. It will be replaced by a buoy.
¶ 1 […]

The lighthouse was lit for the first time in 1868 and burned colza oil.
¶ 3

3 of 5 sentences (60 %).
`);
  });

  it('wraps behind a bar on a terminal', async () => {
    const { stdout } = await summarize(['lamp', '--sentences', '2'], { terminal: 50 });
    expect(stdout).toContain('\n  ┃ ');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(50);
  });

  it('prints a short article whole, and a link for one that may not be quoted', async () => {
    expect((await summarize(['lamp'])).stdout).toContain('The whole article: 5 sentences.');
    const { stdout } = await summarize(['linked']);
    expect(stdout).toContain('This article may be linked to, but not quoted.');
    expect(stdout).not.toContain('Gulls');
  });

  it.each([
    [['lamps'], 'there is no article lamps; did you mean lamp?'],
    [[], 'name an article, by its id or as the path of a file'],
    [['lamp', '--sentences', '0'], 'Give a number from 1 to 100.'],
    [['lamp', '--jsonl'], 'with --jsonl, the articles come from standard input'],
    [['--json', '--jsonl'], 'cannot be used with'],
  ])('says what is wrong with %j', async (args, message) => {
    const { stderr, exitCode } = await summarize(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('pullquote summarize --jsonl', () => {
  it('summarises each line in its place, and says which could not be', async () => {
    const text = LAMP.slice(LAMP.lastIndexOf('---\n') + 4);
    const stdin = [
      `${JSON.stringify({ id: 'a', text: `(CNN)${text}` })}\n\nnonsense\n`,
      `{"id":"b"}\n${JSON.stringify({ id: 'c', text: 'No prose' })}\n`,
      JSON.stringify({ id: 'd', text }),
    ];
    const { stdout, exitCode } = await summarize(['--jsonl', '--sentences', '1'], { stdin });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { kind: 'summary', articleId: 'a', sentences: [{ start: 5 }] },
      { kind: 'error', line: 3, error: 'the line is not JSON' },
      { kind: 'error', line: 4, error: 'the line is not {"id": "…", "text": "…"}' },
      { kind: 'error', line: 5, id: 'c' },
      { kind: 'summary', articleId: 'd', sentences: [{ start: 0 }] },
    ]);
    expect(exitCode).toBe(1);
  });
});
