import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, loadCorpus } from '../../../src/articles/load-corpus.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const GOOD = 'The Marsh\n\nThe tide came in at four.\n';

let folder: string;

beforeEach(async () => {
  folder = await scratchFolder('corpus');
});

async function load(files: Readonly<Record<string, string | Uint8Array>>): Promise<Corpus> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return loadCorpus(folder);
}

function idsOf({ articles }: Corpus): readonly string[] {
  return articles.map(({ id }) => id);
}

function problemsOf({ problems }: Corpus): readonly string[] {
  return problems.map(
    ({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`} ${message}`,
  );
}

/** A few of them are more than stays unpacked. */
function longTextOf(name: string): string {
  return `${name}\n\n${`${name} — `.repeat(400_000)}.`;
}

describe('loadCorpus', () => {
  it('finds articles in all folders, by title', async () => {
    const corpus = await load({
      'sea.txt': 'Water\n\nThe sea rose.',
      '2024/05/marsh.md': '# The Marsh\n\nThe tide came in.',
      'notes/air.MARKDOWN': '# Air\n\nThe wind blew.',
      'b.TXT': 'Birds\n\nThe herons came.',
    });
    expect(corpus.articles.map(({ title }) => title)).toEqual([
      'Air',
      'Birds',
      'The Marsh',
      'Water',
    ]);
    expect(idsOf(corpus)).toEqual(['notes/air', 'b', '2024/05/marsh', 'sea']);
    expect(corpus).toMatchObject({ directory: folder, problems: [], ignored: [] });
  });

  it('leaves out what is no article, and says so unless it is hidden', async () => {
    const corpus = await load({
      'a.txt': GOOD,
      'README.md': '# Read me\n\nNot an article.',
      'readme.txt': 'Not an article either.',
      'notes.xyz': 'PK',
      txt: 'no ending',
      'pictures/gate.jpg': 'JFIF',
      '.hidden.md': GOOD,
      '~$report.docx': 'Ann',
      '.git/a.md': GOOD,
    });
    expect(idsOf(corpus)).toEqual(['a']);
    expect(corpus.ignored).toEqual([
      'README.md',
      'notes.xyz',
      'pictures/gate.jpg',
      'readme.txt',
      'txt',
    ]);
    expect(corpus.problems).toEqual([]);
  });

  it('reads a folder whose name is an ending', async () => {
    expect(idsOf(await load({ 'txt/a.txt': GOOD, 'md/b.md': GOOD }))).toEqual(['md/b', 'txt/a']);
  });

  it('reports each broken article with file, line and remedy, and loads the others', async () => {
    const corpus = await load({
      'good.txt': GOOD,
      'a/unclosed.md': '---\ntitle: A\n\nText.',
      'empty.txt': '\n',
      'latin.txt': Buffer.from([0x41, 0x0a, 0xe9]),
      'large.txt': Buffer.alloc(5_000_001, 'a'),
      'titles.md': '# Only\n\n## Titles',
    });
    expect(idsOf(corpus)).toEqual(['good']);
    expect(problemsOf(corpus)).toEqual([
      'a/unclosed.md:1 the front matter is not closed',
      'empty.txt the file is empty',
      expect.stringContaining('large.txt the file is too large') as unknown,
      'latin.txt:2 the file is not UTF-8 text',
      'titles.md there is no paragraph of running text to quote',
    ]);
    for (const { remedy } of corpus.problems) expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('keeps the articles of a large folder apart', async () => {
    const names = ['ash', 'beech', 'oak', 'yew'];
    const { articles } = await load(
      Object.fromEntries(names.map((name) => [`${name}.txt`, longTextOf(name)])),
    );
    expect(articles.map(({ text }, index) => text === longTextOf(names[index] ?? ''))).toEqual(
      names.map(() => true),
    );
  });

  it('takes the first of two files that would have one id', async () => {
    const corpus = await load({ 'a.md': GOOD, 'a.txt': GOOD, 'A.txt': GOOD });
    expect(new Set(idsOf(corpus))).toEqual(new Set(['a', 'A']));
    expect(problemsOf(corpus)).toEqual(['a.txt the id a is taken by a.md']);
  });

  it('takes composed and decomposed names for one', async () => {
    const corpus = await load({ 'caf\u00E9.md': GOOD, 'cafe\u0301.txt': GOOD });
    expect(idsOf(corpus)).toEqual(['caf\u00E9']);
    expect(corpus.problems).toHaveLength(1);
  });

  it('shortens long ids so that they stay different', async () => {
    const long = `${'marsh-'.repeat(20)}and-`;
    const corpus = await load({
      [`${long}gate.txt`]: GOOD,
      [`${long}wall.txt`]: GOOD,
      [`${long}🌊.txt`]: GOOD,
    });
    expect(new Set(idsOf(corpus)).size).toBe(3);
    for (const id of idsOf(corpus)) expect(id).toHaveLength(80);
  });

  it('reports a folder that is named like an article', async () => {
    const corpus = await load({ 'good.txt': GOOD, 'marsh.md/inside.txt': GOOD });
    expect(idsOf(corpus)).toEqual(['good']);
    expect(problemsOf(corpus)).toEqual([
      'marsh.md this is a folder, though it is named like an article',
    ]);
  });

  it('follows links to files, and reports those that lead nowhere or to a folder', async () => {
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'inner/real.txt'), GOOD);
    await symlink(join(folder, 'inner/real.txt'), join(folder, 'linked.txt'));
    await symlink(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
    await symlink(join(folder, 'inner'), join(folder, 'folder.md'));
    const corpus = await loadCorpus(folder);
    expect(idsOf(corpus).toSorted()).toEqual(['inner/real', 'linked']);
    expect(problemsOf(corpus)).toEqual([
      'broken.txt the file can’t be read',
      'folder.md this is a folder, though it is named like an article',
    ]);
  });

  it.skipIf(process.platform === 'win32')('stays in its folder, whatever links say', async () => {
    const outside = await scratchFolder('outside');
    await writeFile(join(outside, 'secret.txt'), GOOD);
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(folder, join(folder, 'loop'));
    const corpus = await load({ 'a.txt': GOOD });
    expect(idsOf(corpus)).toEqual(['a']);
    expect(problemsOf(corpus)).toEqual([
      'folder this is a symbolic link that leads out of the folder, and is not followed',
      'link.txt this is a symbolic link that leads out of the folder, and is not followed',
    ]);
    expect(corpus.ignored).toEqual(['loop']);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(problemsOf(await load({ 'a.txt': GOOD }))).toEqual(['pipe.txt the file can’t be read']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'reports what this user may not read (not as root)',
    async () => {
      await load({ 'a.txt': GOOD, 'secret.txt': GOOD, 'locked/b.txt': GOOD });
      await chmod(join(folder, 'secret.txt'), 0);
      await chmod(join(folder, 'locked'), 0);
      const corpus = await loadCorpus(folder);
      await chmod(join(folder, 'locked'), 0o700);
      expect(idsOf(corpus)).toEqual(['a']);
      expect(problemsOf(corpus)).toEqual([
        'locked the folder can’t be read',
        'secret.txt the file can’t be read',
      ]);
    },
  );

  it('says what to do about a folder that isn’t there, or is a file', async () => {
    await expect(loadCorpus(join(folder, 'none'))).rejects.toMatchObject({
      name: 'CorpusError',
      file: join(folder, 'none'),
      message: 'there is no such folder',
      remedy: expect.stringContaining('CORPUS_DIR') as unknown,
    });
    await load({ 'a.txt': GOOD });
    await expect(loadCorpus(join(folder, 'a.txt'))).rejects.toMatchObject({
      name: 'CorpusError',
      message: 'the folder can’t be read',
    });
  });

  it('takes an empty folder for a corpus without articles', async () => {
    expect(await load({})).toMatchObject({ articles: [], problems: [], ignored: [] });
  });

  it('says how far it is', async () => {
    await load({ 'a.txt': GOOD, 'b.txt': '', 'c.txt': GOOD });
    const seen: string[] = [];
    await loadCorpus(folder, {
      onProgress: ({ done, total }) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('reads fetched articles from a second folder, which need not be there', async () => {
    const corpusDir = join(folder, 'corpus');
    const fetchedDir = join(folder, 'fetched');
    await load({ 'corpus/sea.txt': GOOD });
    expect(await loadCorpus(corpusDir, { fetchedDir })).toEqual(await loadCorpus(corpusDir));
    await load({ 'fetched/web/marsh.txt': GOOD, 'fetched/notes.log': '' });
    const corpus = await loadCorpus(corpusDir, { fetchedDir });
    expect(idsOf(corpus)).toEqual(['sea', 'web/marsh']);
    expect(corpus).toMatchObject({
      directory: corpusDir,
      problems: [],
      ignored: [join(fetchedDir, 'notes.log')],
    });
  });

  it('has the operator’s folder win, and says so', async () => {
    const [corpusDir, fetchedDir] = [join(folder, 'corpus'), join(folder, 'fetched')];
    await load({ 'corpus/web/sea.txt': GOOD, 'fetched/web/sea.md': 'Lake\n\nIt was fetched.' });
    const corpus = await loadCorpus(corpusDir, { fetchedDir });
    expect(corpus.articles.map(({ title }) => title)).toEqual(['The Marsh']);
    expect(problemsOf(corpus)).toEqual([
      `${join(fetchedDir, 'web/sea.md')} the id web/sea is taken by web/sea.txt`,
    ]);
  });
});
