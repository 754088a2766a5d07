import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './fake-io.ts';
import { FLOOD, GATE, makeCorpus, removeCorpus } from './marsh-corpus.ts';

let sound: string;
let broken: string;
let empty: string;

beforeAll(async () => {
  sound = await makeCorpus();
  broken = await makeCorpus({
    'gate.md': GATE,
    'flood.txt': FLOOD,
    'drafts/open.md': '---\ntitle: A\n\nText.',
    'empty.txt': '',
    'README.md': 'Not an article.',
  });
  empty = await makeCorpus({ 'notes.xyz': 'x' });
});

afterAll(async () => {
  await Promise.all([sound, broken, empty].map(removeCorpus));
});

describe('pullquote corpus check', () => {
  it('lists the articles with what is in them', async () => {
    const { stdout, exitCode } = await runCli(['corpus', 'check', '--corpus', sound]);
    expect(stdout).toBe(`¶  sentences  published   id          title
2          2  —           news/flood  The Flood of Saltmouth
2          4  2024-01-29  gate        The Gate of the North Marsh · Ann Lee, Tom Reed

✓ no problems; 2 articles, 4 paragraphs, 6 sentences in ${sound}
  searched with MiniSearch, chosen by size
  in the main thread, chosen by size
`);
    expect(exitCode).toBe(0);
  });

  it('ends with each problem, where it is and what to do, and exits with 1', async () => {
    const { stdout, exitCode } = await runCli(['corpus', 'check', '--corpus', broken]);
    expect(stdout.slice(stdout.indexOf('Not read')))
      .toBe(`Not read, as they are no articles: README.md

✗ ${broken}/drafts/open.md:1
  the front matter is not closed.
  Put a line of --- under its last field.

✗ ${broken}/empty.txt
  the file is empty.
  Put the article into it, or remove the file.

2 problems; 2 articles, 4 paragraphs, 6 sentences in ${broken}
  searched with MiniSearch, chosen by size
  in the main thread, chosen by size
`);
    expect(exitCode).toBe(1);
  });

  it('finds fault with a folder without articles', async () => {
    const { stdout, exitCode } = await runCli(['corpus', 'check', '--corpus', empty]);
    expect(stdout).toContain(`✗ no articles in ${empty}\n  Put articles into it`);
    expect(exitCode).toBe(1);
  });

  it('fails for a folder that isn’t there', async () => {
    const { stdout, stderr, exitCode } = await runCli([
      'corpus',
      'check',
      '--corpus',
      '/nowhere/at/all',
    ]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/^error: \/nowhere\/at\/all: there is no such folder\. .+\n$/u);
  });

  it('fits a terminal', async () => {
    const { stdout } = await runCli(['corpus', 'check', '--corpus', sound], { terminal: 50 });
    const table = stdout.split('\n\n')[0] ?? '';
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(50);
    expect(table).toContain('…');
  });

  it('shows how the articles are searched, and that it was set', async () => {
    const { stdout } = await runCli(['corpus', 'check', '--corpus', sound], {
      environment: { SEARCH_ENGINE: 'compact', SEARCH_THREAD: 'worker' },
    });
    expect(stdout).toContain('\n  searched with the compact index, set by SEARCH_ENGINE\n');
    expect(stdout).toContain('\n  in a thread of its own, set by SEARCH_THREAD\n');
  });

  it('prints one object for other programs', async () => {
    const { stdout, exitCode } = await runCli(['corpus', 'check', '--json', '--corpus', broken]);
    expect(JSON.parse(stdout)).toEqual({
      directory: broken,
      articles: [
        { articleId: 'flood', title: 'The Flood of Saltmouth', paragraphs: 2, sentences: 2 },
        {
          articleId: 'gate',
          title: 'The Gate of the North Marsh',
          author: 'Ann Lee, Tom Reed',
          publication: 'The Marsh Herald',
          published: '2024-01-29',
          url: 'https://marsh.example/gate',
          paragraphs: 2,
          sentences: 4,
        },
      ],
      problems: [
        {
          file: `${broken}/drafts/open.md`,
          line: 1,
          message: 'the front matter is not closed',
          remedy: expect.any(String) as unknown,
        },
        {
          file: `${broken}/empty.txt`,
          message: 'the file is empty',
          remedy: expect.any(String) as unknown,
        },
      ],
      ignored: ['README.md'],
      searchEngine: 'minisearch',
      searchThread: 'main',
    });
    expect(exitCode).toBe(1);
  });
});
