import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { runCli } from './fake-io.ts';
import { HIVES, FLOOD, GATE, GATE_TEXT, makeCorpus } from './marsh-corpus.ts';

let corpus: string;

beforeAll(async () => {
  corpus = await makeCorpus({
    'gate.md': GATE,
    'news/flood.txt': FLOOD,
    'bad.md': '---\ntitle: A gate\n',
  });
});

afterAll(() => removeFolder(corpus));

const article = (...args: readonly string[]) => runCli(['article', ...args, '--corpus', corpus]);

describe('pullquote article', () => {
  it('prints source, numbered paragraphs and headings, in the article’s own characters', async () => {
    const { stdout, stderr, exitCode } = await article('gate');
    expect(stdout).toBe(`The Gate of the North Marsh
Ann Lee, Tom Reed · The Marsh Herald · 29 January 2024
https://marsh.example/gate

¶ 1
The North Marsh has one gate. It was built in 1998 by Josephine Hay, “a\u00A0keeper’s daughter”, who never left the village.

Herons

¶ 2
Nineteen herons nest in the alders above the gate. They came back in 2004.
`);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('prints what stands beside the text under what it is', async () => {
    const folder = await makeCorpus({ 'hives.md': HIVES });
    const { stdout } = await runCli(['article', 'hives', '--corpus', folder]);
    await removeFolder(folder);
    expect(stdout).toContain(
      '\n\nThe scales\n\n¶ 1\nNobody had weighed a night.\n\ntable at ¶ 1\nNight\tKilos\n12 May\t31\n\n¶ 2\n',
    );
    expect(stdout.trimEnd()).toMatch(/\n\nfootnote at ¶ 2\nBut for a beekeeper in Norham\.$/u);
  });

  it('wraps the text on a terminal', async () => {
    const { stdout } = await runCli(['article', 'gate', '--corpus', corpus], { terminal: 40 });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(54);
    expect(stdout.replaceAll('\n', ' ')).toContain(
      '“a\u00A0keeper’s daughter”, who never left the village.',
    );
  });

  it('prints one object with the text that offsets point into', async () => {
    const { stdout } = await article('gate', '--json');
    const { text, paragraphs, ...source } = JSON.parse(stdout) as {
      text: string;
      paragraphs: { paragraph: number; start: number; end: number }[];
    };
    expect(source).toEqual({
      articleId: 'gate',
      title: 'The Gate of the North Marsh',
      author: 'Ann Lee, Tom Reed',
      publication: 'The Marsh Herald',
      language: 'en',
      published: '2024-01-29',
      url: 'https://marsh.example/gate',
    });
    expect(text).toBe(GATE_TEXT);
    expect(paragraphs.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end).split(' ')[0])).toEqual([
      'The',
      'Nineteen',
    ]);
  });

  it('leaves out what is not known', async () => {
    const { stdout } = await article('news/flood');
    expect(stdout).toMatch(/^The Flood of Saltmouth\n\n¶ 1\n/u);
    const { stdout: json } = await article('news/flood', '--json');
    expect(Object.keys(JSON.parse(json) as object)).toEqual([
      'articleId',
      'title',
      'text',
      'paragraphs',
    ]);
  });

  it('says which article may be meant, and that some could not be read', async () => {
    const { stdout, stderr, exitCode } = await article('gates');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toContain('error: there is no article gates; did you mean gate?\n');
    expect(stderr).toContain('1 problem keeps an article out');
  });

  it('wants an id', async () => {
    expect(await runCli(['article'])).toMatchObject({
      stderr: "error: missing required argument 'id'\n",
      exitCode: 2,
    });
  });
});
