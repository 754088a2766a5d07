import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { runCli } from './fake-io.ts';
import { FLOOD, GATE, makeCorpus } from './marsh-corpus.ts';

let sound: string;
let broken: string;
let empty: string;
let odd: string;
let many: string;

const TIDES = `By Ann Lee
29 January 2024

The tide came in at four in the morning, and the gate of the marsh held.

Walter Sandhill slept through it, as he had slept through the one before.
`;

const UNTITLED = `---
summary: Where boats lie.
published: soon
---

Sign up to hear from the marsh once a week.

Boats lie at the north end of the marsh in winter, where the water is calm.
`;

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
  odd = await makeCorpus({
    'tides.txt': `A Night of Tides\n\n${TIDES}\nShare this article\n\nSubscribe to our newsletter\n`,
    'copy.txt': `The Tides of the Night\n\n${TIDES}`,
    'untitled.md': UNTITLED,
  });
  many = await makeCorpus(
    Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `gate-${index}.md`,
        `---\ntitle: Gate ${index}\ndate: 2024-01-29\nsummary: A gate.\n---\nGate ${index} is shut in winter.\n`,
      ]),
    ),
  );
});

afterAll(async () => {
  await Promise.all([sound, broken, empty, odd, many].map(removeFolder));
});

/** As a system writes it, which puts a description on each. */
const page = (title: string): string =>
  `---\ntitle: ${title}\ndescription: Of ${title}\n---\nThe tide came in at four.\n`;

describe('pullquote corpus check', () => {
  it('tells of each article what was understood, and where it was found', async () => {
    const { stdout, exitCode } = await runCli(['corpus', 'check', '--corpus', sound]);
    expect(stdout).toBe(`news/flood.txt
  title     The Flood of Saltmouth (first line)
  author    —
  outlet    —
  date      —
  URL       —
  language  —
  text      2 paragraphs, 2 sentences

gate.md
  title     The Gate of the North Marsh (front matter)
  author    Ann Lee, Tom Reed (front matter)
  outlet    The Marsh Herald (front matter)
  date      2024-01-29 (front matter)
  URL       https://marsh.example/gate (front matter)
  language  en (detected)
  text      2 paragraphs, 4 sentences, 1 heading

Known of 2 articles
  title     2  100 %  first line 1, front matter 1
  author    1   50 %  front matter 1
  outlet    1   50 %  front matter 1
  date      1   50 %  front matter 1
  URL       1   50 %  front matter 1
  language  1   50 %  detected 1

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

  it('tells files that may hold articles from those that lie beside them', async () => {
    const folder = await makeCorpus({
      'gate.md': GATE,
      'old.rtf': 'x',
      'a.png': 'x',
      'b.css': 'x',
    });
    const { stdout, exitCode } = await runCli(['corpus', 'check', '--corpus', folder]);
    await removeFolder(folder);
    expect(stdout).toContain('\nNot read, as they are no articles: a.png, b.css\n');
    expect(stdout).toMatch(/\nNot read, as they aren’t \.md, .*\.docx.* files: old\.rtf\n/u);
    expect(exitCode).toBe(0);
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

  it('says what may be misread, and lists the lines that are not quoted', async () => {
    const args = ['corpus', 'check', '--corpus', odd];
    const { stdout, exitCode } = await runCli(args);
    expect(exitCode).toBe(0);
    expect(accountIn(stdout, 'copy.txt')).toContain('\n  ! the same text as tides.txt');
    expect(accountIn(stdout, 'tides.txt')).toContain('\n  ! 2 lines of text are not quoted');
    expect(accountIn(stdout, 'untitled.md')).toContain(
      [
        '  ! the title is made of the file’s name',
        '  ! the first paragraph looks like a line of the page: “Sign up to hear from the marsh once a week.”',
        '  ! published is left out: it must be a date such as',
      ].join('\n'),
    );
    expect(accountIn(stdout, 'untitled.md')).toContain(
      '\n  ! summary is not read: it is no part of the text (line 2)',
    );
    expect(stdout).toContain('\n--verbose lists the lines that are not quoted\n');
    const { stdout: all } = await runCli([...args, '--verbose']);
    expect(accountIn(all, 'tides.txt')).toContain(
      '\n            line of the page: Share this article',
    );
    expect(all).toContain('\nWorth a look\n');
  });

  it('tells of many articles in a line each, and what they have in common', async () => {
    const args = ['corpus', 'check', '--corpus', many];
    const { stdout } = await runCli(args);
    const table = stdout.split('\n\n')[0]?.split('\n') ?? [];
    expect(table[0]).toBe('¶  sentences  published   id        title');
    expect(table[1]).toBe('1          1  2024-01-29  gate-0    Gate 0');
    expect(table).toHaveLength(102);
    expect(table.at(-1)).toBe('and 20 other articles');
    expect(stdout).toContain('\n  title     120  100 %  front matter 120\n');
    expect(stdout).toContain(
      '\n  ! summary is not read: it is no part of the text: gate-0.md, gate-1.md, gate-10.md, gate-100.md, gate-101.md and 115 more\n',
    );
    const { stdout: all } = await runCli([...args, '--verbose']);
    expect(all.match(/^gate-\d+\.md$/gmu)).toHaveLength(120);
  });

  it('fits a terminal', async () => {
    for (const corpus of [sound, odd, many]) {
      for (const verbose of [[], ['--verbose']]) {
        const { stdout } = await runCli(['corpus', 'check', '--corpus', corpus, ...verbose], {
          terminal: 50,
        });
        const lines = stdout.slice(0, stdout.indexOf('✓')).split('\n');
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(50);
      }
    }
    const { stdout } = await runCli(['corpus', 'check', '--corpus', many], { terminal: 40 });
    expect(stdout.split('\n\n')[0]).toContain('…');
  });

  it('tells once of what is noted of many articles, and quotes what is left out', async () => {
    const pages = await makeCorpus({
      'gate.md': page('Gate'),
      'reeds.md': page('Reeds'),
      'wall.md': `${page('Wall')}\nIt cost {{ price }} a yard.\n`,
    });
    const { stdout } = await runCli(['corpus', 'check', '--corpus', pages]);
    await removeFolder(pages);
    expect(stdout.match(/description is not read/g)).toHaveLength(1);
    expect(stdout).toMatch(/no part of the text: gate\.md, reeds\.md, wall\.md/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('published: “It cost … a yard.”');
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
        {
          articleId: 'flood',
          title: 'The Flood of Saltmouth',
          file: 'flood.txt',
          paragraphs: 2,
          sentences: 2,
          from: { title: 'first line' },
          notes: [],
          misread: [],
        },
        {
          articleId: 'gate',
          title: 'The Gate of the North Marsh',
          author: 'Ann Lee, Tom Reed',
          publication: 'The Marsh Herald',
          published: '2024-01-29',
          url: 'https://marsh.example/gate',
          language: 'en',
          file: 'gate.md',
          paragraphs: 2,
          sentences: 4,
          from: {
            title: 'front matter',
            author: 'front matter',
            publication: 'front matter',
            published: 'front matter',
            url: 'front matter',
            language: 'detected',
          },
          notes: [],
          misread: [],
        },
      ],
      known: {
        title: { articles: 2, from: { 'first line': 1, 'front matter': 1 } },
        author: { articles: 1, from: { 'front matter': 1 } },
        publication: { articles: 1, from: { 'front matter': 1 } },
        published: { articles: 1, from: { 'front matter': 1 } },
        url: { articles: 1, from: { 'front matter': 1 } },
        language: { articles: 1, from: { detected: 1 } },
      },
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

  it('tells other programs what may be misread', async () => {
    const { stdout } = await runCli(['corpus', 'check', '--json', '--verbose', '--corpus', odd]);
    const { articles } = JSON.parse(stdout) as { articles: readonly { readonly file: string }[] };
    expect(articles.find(({ file }) => file === 'copy.txt')).toMatchObject({
      from: { title: 'first line', author: 'byline', published: 'byline' },
      misread: [{ kind: 'same-text', message: 'the same text as tides.txt' }],
      notQuoted: [],
    });
    expect(articles.find(({ file }) => file === 'tides.txt')).toMatchObject({
      misread: [{ kind: 'lines-not-quoted' }],
      notQuoted: [
        { takenFor: 'page', text: 'Share this article' },
        { takenFor: 'page', text: 'Subscribe to our newsletter' },
      ],
    });
  });
});

/** What is told of one file. */
function accountIn(stdout: string, file: string): string | undefined {
  return stdout.split('\n\n').find((section) => section.startsWith(`${file}\n`));
}
