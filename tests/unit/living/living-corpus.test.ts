import { chmod, mkdir, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byTitle } from '../../../src/articles/article-order.ts';
import type { Article } from '../../../src/articles/article.ts';
import { loadCorpus, readCorpus } from '../../../src/articles/load-corpus.ts';
import type { CorpusChange } from '../../../src/living/corpus-change.ts';
import type { LivingCorpus } from '../../../src/living/living-corpus.ts';
import type { Remembrance } from '../../../src/living/remember-at-rest.ts';
import { openLivingCorpus } from '../../../src/living/open-living-corpus.ts';
import { type ManualClock, manualClock } from '../../support/manual-clock.ts';
import type { ArticleChange } from '../../../src/retrieval/memory/memory-archive.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

let folder: string;
let corpusDir: string;
let fetchedDir: string;
let served: Map<string, Article>;
let changes: ArticleChange[];
let told: string[];
let heard: CorpusChange[];
/** What happens while files are looked at to see whether they rest. */
let meanwhile: () => Promise<void>;
let isLost: boolean;
let clock: ManualClock;
let remembered: string[];
let reloaded: string[];
let remember: Remembrance['remember'];
let corpus: LivingCorpus;

beforeEach(async () => {
  folder = await scratchFolder('living');
  [corpusDir, fetchedDir] = [join(folder, 'corpus'), join(folder, 'fetched')];
  await mkdir(corpusDir);
  changes = [];
  told = [];
  heard = [];
  isLost = false;
  clock = manualClock();
  remembered = [];
  reloaded = [];
  remember = async () => ({ kind: 'kept' });
  meanwhile = async () => {};
});

afterEach(async () => {
  await corpus.close();
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function begin(
  files: Readonly<Record<string, string>>,
  withTerms?: (article: Article) => Article,
  haveTermsChanged?: () => Promise<boolean>,
): Promise<void> {
  await write(files);
  const read = await readCorpus(corpusDir, { fetchedDir, withTerms });
  const { articles, problems } = read.corpus;
  served = new Map(articles.map((article) => [article.id, article]));
  corpus = openLivingCorpus({
    folders: { corpusDir, fetchedDir },
    files: read.files,
    articles,
    problems,
    withTerms,
    haveTermsChanged,
    async change(one) {
      if (isLost) throw new Error('lost');
      changes.push(one);
      for (const id of one.remove ?? []) served.delete(id);
      for (const article of one.add ?? []) served.set(article.id, article);
    },
    remembrance: {
      forget: async () => void remembered.push('forgotten'),
      remember: async (fileOf, signal) => remember(fileOf, signal),
    },
    onRemembered: ({ kind }) => remembered.push(kind),
    onRememberingFailed: (error) => told.push(String(error)),
    schedule: clock.schedule,
    tellAdmin: (advice) => told.push(advice),
    onReloaded: ({ kind }) => reloaded.push(kind),
    onListenerFailed: (error) => told.push(String(error)),
    wait: () => meanwhile(),
  });
  corpus.onChange((change) => void heard.push(change));
}

const articleOf = (title: string, words = 'The tide came in at four.'): string =>
  `${title}\n\n${words}\n`;

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      `corpus/${nth}.txt`,
      articleOf(`No. ${nth}`, `It was ${nth} o’clock.`),
    ]),
  );

/** What is served is what a start would read now. */
async function expectAsAfterStart(): Promise<void> {
  const { articles, problems } = await loadCorpus(corpusDir, { fetchedDir });
  expect([...served.values()].toSorted(byTitle)).toEqual(articles);
  expect(corpus.problems()).toEqual(problems);
}

const counts = async (): Promise<readonly number[]> => {
  const { added, changed, removed } = await corpus.reload();
  return [added, changed, removed];
};

describe('A living corpus', () => {
  it('takes in what was added, changed and removed, in one change', async () => {
    await begin({
      'corpus/a.txt': articleOf('A'),
      'corpus/b.txt': articleOf('B'),
      'corpus/c.md': '# C\n\nWords.',
    });
    await write({ 'corpus/a.txt': articleOf('A', 'It ebbed.'), 'corpus/d/d.txt': articleOf('D') });
    await rm(join(corpusDir, 'c.md'));
    expect(await counts()).toEqual([1, 1, 1]);
    expect(changes).toHaveLength(1);
    await expectAsAfterStart();
    expect(await counts()).toEqual([0, 0, 0]);
    expect(changes).toHaveLength(1);
    expect(heard).toMatchObject([
      {
        added: [{ id: 'd/d' }],
        changed: [{ before: { text: articleOf('A').trim() }, after: { text: 'A\n\nIt ebbed.' } }],
        removed: [{ id: 'c', text: 'C\n\nWords.' }],
      },
    ]);
    expect(told).toEqual([]);
  });

  it('takes a renamed file for one that goes and one that comes', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    await rename(join(corpusDir, 'a.txt'), join(corpusDir, 'b.txt'));
    expect(await counts()).toEqual([1, 0, 1]);
    expect([...served.keys()]).toEqual(['b']);
  });

  it('sees a file of the same size and time that was put in place of another one', async () => {
    await begin({ 'corpus/a.txt': articleOf('A', 'Ebb.') });
    const long = new Date(1e12);
    await utimes(join(corpusDir, 'a.txt'), long, long);
    await corpus.reload();
    await write({ 'corpus/.tmp': articleOf('A', 'Tea.') });
    await utimes(join(corpusDir, '.tmp'), long, long);
    await rename(join(corpusDir, '.tmp'), join(corpusDir, 'a.txt'));
    expect(await counts()).toEqual([0, 1, 0]);
    await write({ 'corpus/a.txt': articleOf('A', 'Toe.') });
    await utimes(join(corpusDir, 'a.txt'), long, long);
    expect(await counts()).toEqual([0, 1, 0]);
    await expectAsAfterStart();
  });

  it('changes nothing for a file that was only touched, or holds the same article', async () => {
    await begin({ 'corpus/a.md': '# A\n\nWords.' });
    await utimes(join(corpusDir, 'a.md'), new Date(), new Date());
    expect(await counts()).toEqual([0, 0, 0]);
    await write({ 'corpus/a.md': '# A\n\n\nWords.\n\n\n' });
    expect(await counts()).toEqual([0, 0, 0]);
    expect(changes).toEqual([]);
  });

  it('leaves a file that is being written until it rests', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    await write({
      'corpus/a.txt': 'A\n\nThe ti',
      'corpus/b.txt': 'B\n\nHalf',
      'corpus/c.txt': articleOf('C'),
    });
    meanwhile = () =>
      write({ 'corpus/a.txt': articleOf('A', 'Whole.'), 'corpus/b.txt': articleOf('B') });
    expect(await corpus.reload()).toMatchObject({ added: 1, changed: 0, unfinished: 2 });
    expect(served.get('a')?.text).toContain('at four');
    meanwhile = async () => {};
    expect(await corpus.reload()).toMatchObject({ added: 1, changed: 1, unfinished: 0 });
    await expectAsAfterStart();
  });

  it('lets go of a file that vanishes while it is looked at', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    await write({ 'corpus/a.txt': articleOf('A', 'Other.') });
    meanwhile = () => rm(join(corpusDir, 'a.txt'), { force: true });
    expect(await counts()).toEqual([0, 0, 1]);
  });

  it('is one reload for many files, as long as more come, and not for ever', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    let count = 0;
    meanwhile = async () => {
      count += 1;
      if (count < 9) await write({ [`corpus/n${count}.txt`]: articleOf(`N ${count}`) });
    };
    await write({ 'corpus/n0.txt': articleOf('N 0') });
    expect(await counts()).toEqual([9, 0, 0]);
    meanwhile = async () => {
      count += 1;
      await write({ [`corpus/n${count}.txt`]: articleOf(`N ${count}`) });
    };
    await write({ 'corpus/b.txt': articleOf('B') });
    expect(await corpus.reload()).toMatchObject({ unfinished: 1 });
    expect(served.has('b')).toBe(true);
  });

  it('goes on serving the earlier version of a faulty one, and says so once', async () => {
    await begin({ 'corpus/a.md': '# A\n\nWords.', 'corpus/b.md': '# B\n\nWords.' });
    await write({ 'corpus/a.md': '---\ntitle: A\n\nNot closed.' });
    expect(await corpus.reload()).toMatchObject({
      changed: 0,
      removed: 0,
      problems: [{ file: 'a.md' }],
    });
    await corpus.reload();
    expect(served.get('a')?.text).toBe('A\n\nWords.');
    expect(told).toEqual([
      expect.stringMatching(
        /^a\.md:\d+: the front matter is not closed\..* Until then, the earlier version is served\.$/u,
      ),
    ]);
    await write({ 'corpus/a.md': '# A\n\nMended.' });
    expect(await corpus.reload()).toMatchObject({ changed: 1, problems: [] });
    await expectAsAfterStart();
    await write({ 'corpus/a.md': '---\ntitle: A\n\nNot closed.' });
    await corpus.reload();
    expect(told).toHaveLength(2);
    await rm(join(corpusDir, 'a.md'));
    expect(await corpus.reload()).toMatchObject({ removed: 1, problems: [] });
  });

  it('says what is wrong with a new file, and of many how many there are', async () => {
    await begin({ 'corpus/a.txt': articleOf('A'), 'corpus/old.txt': '' });
    await write(
      Object.fromEntries(Array.from({ length: 9 }, (_, nth) => [`corpus/e${nth}.txt`, ''])),
    );
    await corpus.reload();
    await corpus.reload();
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toBe('4 more files can’t be used; to see why: npx pullquote corpus check');
  });

  it('has another file with the id take the place of one that goes', async () => {
    await begin({ 'corpus/a.md': '# A\n\nMarkdown.', 'corpus/a.txt': articleOf('A', 'Text.') });
    expect(served.get('a')?.text).toBe('A\n\nMarkdown.');
    await rm(join(corpusDir, 'a.md'));
    expect(await counts()).toEqual([0, 1, 0]);
    expect(served.get('a')?.text).toBe('A\n\nText.');
    await expectAsAfterStart();
    await write({ 'corpus/a.md': '# A\n\nBack.' });
    expect(await counts()).toEqual([0, 1, 0]);
    await expectAsAfterStart();
    expect(told).toEqual([expect.stringContaining('the id a is taken by a.md')]);
  });

  it('has the operator’s file win over a fetched one, whichever comes first', async () => {
    await begin({ 'fetched/web/a.txt': articleOf('A', 'Fetched.') });
    await write({ 'corpus/web/a.txt': articleOf('A', 'Own.') });
    expect(await counts()).toEqual([0, 1, 0]);
    expect(served.get('web/a')?.text).toContain('Own.');
    expect(told).toEqual([expect.stringContaining('the id web/a is taken by web/a.txt')]);
    await rm(join(corpusDir, 'web/a.txt'));
    expect(await counts()).toEqual([0, 1, 0]);
    await expectAsAfterStart();
  });

  it('finds out when the folder of fetched articles comes into being', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    await write({ 'fetched/web/b.txt': articleOf('B') });
    expect(await counts()).toEqual([1, 0, 0]);
  });

  it('tells listeners one after the other, and of a listener that fails', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    const order: string[] = [];
    const stop = corpus.onChange(async () => {
      order.push('begins');
      await stat(folder);
      order.push('ends');
    });
    corpus.onChange(() => {
      order.push('fails');
      throw new Error('a bug');
    });
    await write({ 'corpus/b.txt': articleOf('B') });
    await corpus.reload();
    await expect.poll(() => told).toEqual(['Error: a bug']);
    expect(order).toEqual(['begins', 'ends', 'fails']);
    stop();
    await rm(join(corpusDir, 'b.txt'));
    await corpus.reload();
    await expect.poll(() => order.length).toBe(4);
  });

  it('puts articles on other terms once these have changed', async () => {
    let licence = 'CC BY';
    let isOther = false;
    await begin(
      { 'corpus/a.txt': articleOf('A'), 'corpus/b.txt': articleOf('B') },
      (article) => (article.licence === licence ? article : { ...article, licence }),
      async () => isOther,
    );
    licence = 'CC BY-SA';
    expect(await counts()).toEqual([0, 0, 0]);
    isOther = true;
    expect(await counts()).toEqual([0, 2, 0]);
    expect([...served.values()].map((article) => article.licence)).toEqual([
      'CC BY-SA',
      'CC BY-SA',
    ]);
  });

  it('is remembered for the next start once it rests, and forgotten before anything goes', async () => {
    await begin({ 'corpus/a.txt': articleOf('A'), 'corpus/c.txt': articleOf('C') });
    await write({ 'corpus/b.txt': articleOf('B') });
    await corpus.reload();
    expect(remembered).toEqual([]);
    let known: unknown;
    remember = async (fileOf) => {
      known = ['a', 'b', 'x'].map((id) => fileOf(id)?.article.id);
      return { kind: 'kept' };
    };
    await clock.advance(30_000);
    expect([known, remembered]).toEqual([['a', 'b', undefined], ['kept']]);
    await rm(join(corpusDir, 'b.txt'));
    await corpus.reload();
    expect(remembered).toEqual(['kept', 'forgotten']);
    const stopped: boolean[] = [];
    remember = async (_fileOf, signal) => {
      await rm(join(corpusDir, 'c.txt'));
      void corpus.reload();
      await expect.poll(() => remembered).toHaveLength(3);
      stopped.push(signal.aborted);
      return undefined;
    };
    await clock.advance(30_000);
    await expect.poll(() => stopped).toEqual([true]);
    await clock.advance(30_000);
    expect(remembered).toEqual(['kept', 'forgotten', 'forgotten']);
  });

  it('has changed nothing if the search has ended meanwhile, and tries again', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    await write({ 'corpus/b.txt': articleOf('B') });
    isLost = true;
    await expect(corpus.reload()).rejects.toThrow('lost');
    isLost = false;
    expect(await counts()).toEqual([1, 0, 0]);
  });
});

/** Nobody is kept out who may do everything; what is reached by a link to itself is as unreadable. */
async function loop(path: string): Promise<void> {
  await rename(join(folder, path), join(folder, `${path}.away`));
  await symlink(join(folder, path), join(folder, path));
}

async function unloop(path: string): Promise<void> {
  await rm(join(folder, path));
  await rename(join(folder, `${path}.away`), join(folder, path));
}

describe('An accident', () => {
  it('is a folder that is gone: all goes on until it is confirmed', async () => {
    await begin({ 'corpus/a.txt': articleOf('A') });
    await rename(corpusDir, join(folder, 'elsewhere'));
    expect(await corpus.reload()).toMatchObject({ kind: 'held', missing: 1, of: 1, removed: 0 });
    await corpus.reload();
    expect([...served.keys()]).toEqual(['a']);
    expect(told).toEqual([
      `The folder ${corpusDir} is gone, with its article. That is taken for an accident, and they go on being served. If it is meant, run: npx pullquote reload --confirm`,
    ]);
    expect(await corpus.reload({ isConfirmed: true })).toMatchObject({
      kind: 'reloaded',
      removed: 1,
    });
    expect(served.size).toBe(0);
  });

  it('is an empty folder, as one looks that is not mounted; its articles come back', async () => {
    await begin(many(10));
    await rename(corpusDir, join(folder, 'elsewhere'));
    await mkdir(corpusDir);
    expect(await corpus.reload()).toMatchObject({ kind: 'held', missing: 10, of: 10 });
    expect(corpus.held()).toBe(10);
    await rm(corpusDir, { recursive: true });
    await rename(join(folder, 'elsewhere'), corpusDir);
    expect(await corpus.reload()).toMatchObject({
      kind: 'reloaded',
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(corpus.held()).toBe(0);
    await rename(corpusDir, join(folder, 'elsewhere'));
    await mkdir(corpusDir);
    await corpus.reload();
    expect(told).toHaveLength(2);
  });

  it('is reported once, however often somebody looks meanwhile', async () => {
    await begin(many(10));
    await rm(corpusDir, { recursive: true });
    for (let looks = 0; looks < 3; looks += 1) await corpus.reload();
    expect(reloaded).toEqual(['held']);
  });

  it('is over half of the articles, and neither half nor the only one', async () => {
    await begin(many(10));
    for (let nth = 0; nth < 5; nth += 1) await rm(join(corpusDir, `${nth}.txt`));
    expect(await counts()).toEqual([0, 0, 5]);
    for (let nth = 5; nth < 8; nth += 1) await rm(join(corpusDir, `${nth}.txt`));
    expect(await corpus.reload()).toMatchObject({ kind: 'held', missing: 3, of: 5 });
    await corpus.reload({ isConfirmed: true });
    await rm(join(corpusDir, '8.txt'));
    expect(await counts()).toEqual([0, 0, 1]);
    await rm(join(corpusDir, '9.txt'));
    expect(await counts()).toEqual([0, 0, 1]);
  });

  it('keeps nothing else from being taken in', async () => {
    await begin({
      ...many(10),
      'fetched/web/a.txt': articleOf('A'),
      'fetched/web/b.txt': articleOf('B'),
    });
    await rm(corpusDir, { recursive: true });
    await mkdir(corpusDir);
    await write({
      'corpus/new.txt': articleOf('New'),
      'fetched/web/a.txt': articleOf('A', 'Ebb.'),
    });
    await rm(join(fetchedDir, 'web/b.txt'));
    expect(await corpus.reload()).toMatchObject({ kind: 'held', added: 1, changed: 1, removed: 1 });
    expect(served.size).toBe(12);
  });

  it('is none where a folder has another name, or articles were taken out on purpose', async () => {
    await begin({ ...many(6), 'corpus/in/a.txt': articleOf('A') });
    await mkdir(join(corpusDir, 'old'));
    for (let nth = 0; nth < 6; nth += 1) {
      await rename(join(corpusDir, `${nth}.txt`), join(corpusDir, 'old', `${nth}.txt`));
    }
    expect(await counts()).toEqual([6, 0, 6]);
    const ids = Array.from({ length: 6 }, (_, nth) => `old/${nth}`);
    for (const id of ids) await rm(join(corpusDir, `${id}.txt`));
    expect(await corpus.reload({ takenOut: ids })).toMatchObject({ kind: 'reloaded', removed: 6 });
  });

  it('is not what somebody took out while a folder is away', async () => {
    await begin(many(10));
    await rm(corpusDir, { recursive: true });
    await mkdir(corpusDir);
    expect(await corpus.reload({ takenOut: ['3'] })).toMatchObject({ kind: 'held', removed: 1 });
    expect(served.size).toBe(9);
  });

  it('is no folder that can’t be read for now, and no such file', async () => {
    await begin({
      'corpus/in/a.txt': articleOf('A'),
      'corpus/b.txt': articleOf('B'),
      'fetched/c.txt': articleOf('C'),
    });
    await loop('fetched');
    expect(await corpus.reload()).toMatchObject({ kind: 'reloaded', removed: 0 });
    expect(told).toEqual([expect.stringContaining('the folder can’t be read')]);
    await unloop('fetched');
    await loop('corpus');
    expect(await corpus.reload()).toMatchObject({ kind: 'reloaded', removed: 0 });
    await unloop('corpus');
    expect(await counts()).toEqual([0, 0, 0]);
    await chmod(join(corpusDir, 'in'), 0o755);
    await expectAsAfterStart();
  });
});
