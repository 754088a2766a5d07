import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/answers/outcome.ts';
import { openPullquote } from '../../src/open-pullquote.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { type Pullquote, UnknownArticleError } from '../../src/pullquote.ts';
import { SearchUnavailableError } from '../../src/retrieval/search-unavailable-error.ts';
import { fromLibrary, LIBRARY } from '../support/library.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';

const pullquote = await createPullquote(LIBRARY);
const ferry = fromLibrary('ferry');

const QUESTIONS = [
  'When did electricity reach the tower?',
  'Why are old orchards coming back?',
  'How did the strike end?',
  'How many days of fog were counted in 1911?',
  'Which zeppelins landed in Rome?',
];

async function listOf(pullquote: Pullquote) {
  return (await pullquote.findArticles('', { limit: 99 })).articles;
}

describe('Pullquote', () => {
  it('answers in the words of the articles', async () => {
    const answer = await pullquote.ask({ text: 'Why did the ferry strike end?' });
    expect(answer).toMatchObject({
      kind: 'answered',
      question: 'Why did the ferry strike end?',
      excerpts: [{ quote: { article: ferry }, paragraph: 2 }],
    });
  });

  it('asks one article only, and gives as many excerpts as wanted', async () => {
    const answer = await pullquote.ask({
      text: 'What is at the sea?',
      articleId: 'fog',
      excerpts: 1,
    });
    const excerpts = excerptsOf(answer);
    expect(excerpts.length).toBeLessThanOrEqual(1);
    for (const { quote } of excerpts) expect(quote.article.id).toBe('fog');
  });

  it('ranks passages, the answer’s first, as many as wanted', async () => {
    const question = { text: 'How many copies did the book sell?' };
    const [first, ...others] = await pullquote.rank(question, 2);
    expect(first).toMatchObject({ article: ferry, paragraph: { number: 3 } });
    expect(others.length).toBeLessThanOrEqual(1);
    const within = await pullquote.rank({ ...question, articleId: 'fog' }, 9);
    for (const { article } of within) expect(article.id).toBe('fog');
  });

  it('knows its articles by id and by what somebody types', async () => {
    expect(await listOf(pullquote)).toEqual(LIBRARY);
    expect(await pullquote.countArticles()).toBe(LIBRARY.length);
    expect(await pullquote.article('ferry')).toBe(ferry);
    expect(await pullquote.article('ferries')).toBeUndefined();
    expect(await pullquote.articleByReference(referenceTo(ferry))).toBe(ferry);
    const found = await pullquote.findArticles('strike', { limit: 9 });
    expect(found).toEqual({ total: 1, articles: [ferry] });
  });

  it('gives its list of articles in parts', async () => {
    const all = await listOf(pullquote);
    const part = await pullquote.findArticles('', { skip: 1, limit: 2 });
    expect(part).toEqual({ total: all.length, articles: all.slice(1, 3) });
  });

  it('says so if it is asked of an article that isn’t there', async () => {
    const unknown = { text: 'Fog?', articleId: 'toString' };
    await expect(pullquote.ask(unknown)).rejects.toThrow(UnknownArticleError);
    await expect(pullquote.rank(unknown, 1)).rejects.toThrow('there is no article toString');
    const summary = pullquote.summarize('toString', { sentences: 3 });
    await expect(summary).rejects.toThrow(UnknownArticleError);
  });

  it('answers the same whichever engine searches', async () => {
    const [one, other] = [
      await createPullquote(LIBRARY, 'minisearch'),
      await createPullquote(LIBRARY, 'compact'),
    ];
    for (const text of QUESTIONS)
      expect(await one.ask({ text })).toEqual(await other.ask({ text }));
  });

  it('has nothing to say without articles', async () => {
    const empty = await createPullquote([]);
    expect(await empty.ask({ text: 'Fog?' })).toEqual({
      kind: 'not-found',
      question: 'Fog?',
      nearest: [],
    });
    expect(await empty.rank({ text: 'Fog?' }, 5)).toEqual([]);
    expect(await empty.findArticles('fog', { limit: 9 })).toEqual({ total: 0, articles: [] });
  });
});

describe('openPullquote', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await makeFolder('open');
    await writeFile(join(folder, 'orchard.md'), ORCHARD);
    await writeFile(join(folder, 'lighthouse.md'), LIGHTHOUSE);
    await writeFile(join(folder, 'empty.md'), '');
  });

  afterAll(() => removeFolder(folder));

  it('loads a folder of articles, and says what is wrong in it', async () => {
    const progress: unknown[] = [];
    const { pullquote, corpus, engine } = await openPullquote({
      corpusDir: folder,
      onProgress: (step) => progress.push(step),
    });
    expect((await listOf(pullquote)).map(({ id }) => id)).toEqual(['lighthouse', 'orchard']);
    expect(corpus.problems.map(({ file }) => file)).toEqual(['empty.md']);
    expect(engine).toBe('minisearch');
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toEqual({ isBuilding: true });
    expect(await pullquote.ask({ text: 'Who kept the light?' })).toMatchObject({
      excerpts: [{ quote: { article: { id: 'lighthouse' } } }],
    });
  });

  it('searches with the engine that it is told to', async () => {
    const { engine } = await openPullquote({ corpusDir: folder, searchEngine: 'compact' });
    expect(engine).toBe('compact');
  });

  it('answers the same from a thread of its own', async () => {
    const here = await openPullquote({ corpusDir: folder });
    const there = await openPullquote({ corpusDir: folder, searchPlace: 'worker' });
    expect([here.place, there.place]).toEqual(['main', 'worker']);
    expect(there.corpus.articles).toEqual(here.corpus.articles);
    expect(await listOf(there.pullquote)).toEqual(there.corpus.articles);
    for (const text of QUESTIONS) {
      const [one, other] = [here, there].map((opened) => [
        opened.pullquote.ask({ text }),
        opened.pullquote.within({ hiddenArticles: ['lighthouse'] }).ask({ text }),
      ]);
      expect(await Promise.all(one ?? [])).toEqual(await Promise.all(other ?? []));
    }
    await there.close();
    await expect(there.pullquote.ask({ text: 'Fog?' })).rejects.toThrow(SearchUnavailableError);
    await here.close();
    expect(await here.pullquote.ask({ text: 'Fog?' })).toMatchObject({ kind: 'answered' });
  });

  it.each(['main', 'worker'] as const)(
    'changes its articles while it is open, asked in the %s thread',
    async (searchPlace) => {
      const opened = await openPullquote({ corpusDir: folder, searchPlace });
      await opened.change({ add: [ferry], remove: ['orchard'] });
      expect(await opened.pullquote.countArticles()).toBe(2);
      expect(await opened.pullquote.ask({ text: 'How did the strike end?' })).toMatchObject({
        excerpts: [{ quote: { article: { id: 'ferry' } } }],
      });
      await opened.close();
      await expect(opened.change({ remove: ['ferry'] })).rejects.toThrow(/closed|has ended/u);
    },
  );

  it('fails if there is no such folder', async () => {
    await expect(openPullquote({ corpusDir: join(folder, 'nowhere') })).rejects.toThrow(
      expect.objectContaining({ name: 'CorpusError' }),
    );
  });
});
