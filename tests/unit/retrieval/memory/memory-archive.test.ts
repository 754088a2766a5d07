import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTitle } from '../../../../src/articles/article-order.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { analyse } from '../../../../src/retrieval/analysis.ts';
import type { Archive } from '../../../../src/retrieval/archive.ts';
import {
  type ArticleChange,
  openMemoryArchive,
} from '../../../../src/retrieval/memory/memory-archive.ts';
import { retrieve } from '../../../../src/retrieval/retrieve.ts';
import { SEARCH_ENGINES, type SearchEngine } from '../../../../src/retrieval/search-engine.ts';
import { WEIGHTS } from '../../../../src/retrieval/weights.ts';
import { anyArticle, anyScope } from '../../../support/any-articles.ts';
import { anyQuestion } from '../../../support/any-library.ts';
import { allToldBy, describeArchive } from '../../../support/archive-contract.ts';
import { archiveOf } from '../../../support/archives.ts';
import { fromLibrary, LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';

const ENGINES = SEARCH_ENGINES.filter((engine) => engine !== 'auto');

for (const engine of ENGINES) {
  describeArchive(`One in memory, searched by ${engine}`, (articles) =>
    openMemoryArchive(articles, { engine }),
  );

  describeArchive(`One in memory that was filled bit by bit, searched by ${engine}`, (articles) =>
    filled(articles, engine),
  );
}

/** Filled with an article at a time, and one that comes and goes again. */
async function filled(articles: readonly Article[], engine: SearchEngine) {
  const [first, ...others] = articles;
  const passing = makeArticle({
    id: 'passing',
    title: 'The EU harbours foggy keepers',
    paragraphs: [['The Elvers Union (EU) saw Eastern Utopia.'], ['The Dutch Water Union (DWU).']],
  });
  const archive = await openMemoryArchive(first ? [first] : [], { engine });
  for (const article of others) await archive.change({ add: [article, passing] });
  await archive.change({ remove: ['passing'] });
  return archive;
}

/** Changes of articles of which some have the same ids. */
const anyChange: fc.Arbitrary<ArticleChange & { readonly waits: boolean }> = fc.record({
  add: fc
    .uniqueArray(fc.nat(7), { maxLength: 3 })
    .chain((numbers) => fc.tuple(...numbers.map((number) => anyArticle(number))))
    .map((articles) => articles.map((article) => ({ ...article, id: article.id.slice(-1) }))),
  remove: fc.subarray(['0', '1', '2', '3', '4', '5', '6', '7'], { maxLength: 2 }),
  /** Until all has been put in order. */
  waits: fc.boolean(),
});

function changed(articles: readonly Article[], change: ArticleChange): readonly Article[] {
  const { add = [], remove = [] } = change;
  const gone = new Set([...remove, ...add.map(({ id }) => id)]);
  return [...articles.filter(({ id }) => !gone.has(id)), ...add].toSorted(byTitle);
}

describe('An archive in memory', () => {
  it.each(ENGINES)(
    'tells after any changes what one that was made afresh would tell, searched by %s',
    async (engine) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyChange, { minLength: 1, maxLength: 6 }),
          anyQuestion(),
          async (changes, question) => {
            let articles: readonly Article[] = [];
            const archive = await openMemoryArchive(articles, { engine });
            for (const { waits, ...change } of changes) {
              await archive.change(change);
              if (waits) await archive.settled();
              articles = changed(articles, change);
              const fresh = await archiveOf(articles, engine);
              const current = archive.current();
              expect(await allToldBy(current, articles)).toEqual(await allToldBy(fresh, articles));
              expect(await retrieve(current, question, { weights: WEIGHTS })).toEqual(
                await retrieve(fresh, question, { weights: WEIGHTS }),
              );
            }
            await archive.settled();
            const [scope = {}] = fc.sample(anyScope(articles), 1);
            expect(await allToldBy(archive.current().within(scope), articles)).toEqual(
              await allToldBy((await archiveOf(articles, engine)).within(scope), articles),
            );
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it('tells whoever asked before of the articles as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { minLength: 2, maxLength: 4 }), async (changes) => {
        const archive = await openMemoryArchive([], { engine: 'compact' });
        const seen: { readonly before: Archive; readonly told: unknown }[] = [];
        for (const change of changes) {
          const before = archive.current();
          seen.push({ before, told: await allToldBy(before) });
          await archive.change(change);
        }
        await archive.settled();
        for (const { before, told } of seen) expect(await allToldBy(before)).toEqual(told);
      }),
      { numRuns: 15 },
    );
  });

  it('makes a change all at once, and one after the other', async () => {
    const archive = await openMemoryArchive(LIBRARY, { engine: 'compact' });
    const ids = async (): Promise<readonly string[]> => {
      const { articles } = await archive.current().find('', { limit: 99 });
      return articles.map(({ id }) => id).toSorted();
    };
    const before = await ids();
    const fog = makeArticle({ id: 'fog', title: 'Fog, again', paragraphs: [['Fog.']] });
    const tide = makeArticle({ id: 'tide', title: 'Tide', paragraphs: [['Tide.']] });
    const first = archive.change({ add: [fog, tide], remove: ['ferry', 'nowhere'] });
    const second = archive.change({ remove: ['tide'], add: [fromLibrary('ferry')] });
    expect(await ids()).toEqual(before);
    await first;
    expect(await ids()).toEqual(['fog', 'lighthouse', 'orchard', 'tide']);
    await second;
    expect(await ids()).toEqual(['ferry', 'fog', 'lighthouse', 'orchard']);
    expect(await archive.current().articles(['fog'])).toEqual([fog]);
  });

  it('stays as it is if what is added can’t be read, and takes the next change', async () => {
    const archive = await openMemoryArchive(LIBRARY, {
      engine: 'compact',
      readArticles: (articles) =>
        articles.some(({ id }) => id === 'broken')
          ? Promise.reject(new Error('unreadable'))
          : Promise.resolve(analyse(articles)),
    });
    const broken = archive.change({ add: [makeArticle({ id: 'broken' })], remove: ['fog'] });
    const next = archive.change({ remove: ['ferry'] });
    await expect(broken).rejects.toThrow('unreadable');
    await next;
    expect(await archive.current().articles(['fog', 'broken', 'ferry'])).toEqual([
      fromLibrary('fog'),
    ]);
  });

  it('tells if segments could not be put together, loses nothing, and tries again', async () => {
    const failures: unknown[] = [];
    const archive = await openMemoryArchive([fromLibrary('ferry')], {
      engine: 'compact',
      onMergeFailed: (error) => failures.push(error),
    });
    let isReadable = true;
    const faulty = Object.defineProperty(makeArticle({ id: 'faulty' }), 'title', {
      get() {
        if (!isReadable) throw new Error('unreadable');
        return 'Elvers';
      },
    });
    const change = archive.change({ add: [fromLibrary('fog'), faulty] });
    await change;
    isReadable = false;
    await archive.settled();
    expect(failures).toEqual([new Error('unreadable')]);
    isReadable = true;
    expect(await archive.current().count()).toMatchObject({ articles: 3 });
    await archive.change({ remove: ['fog'] });
    await archive.settled();
    expect(await archive.current().articles(['ferry', 'faulty'])).toHaveLength(2);
    expect(failures).toHaveLength(1);
  });

  it('changes no more once it is closed, and goes on telling what it knows', async () => {
    const archive = await openMemoryArchive(LIBRARY, { engine: 'compact' });
    const underWay = archive.change({ remove: ['fog'] });
    await archive.close();
    await expect(underWay).rejects.toThrow('the archive has been closed');
    await expect(archive.change({ remove: ['ferry'] })).rejects.toThrow('closed');
    expect(await archive.current().articles(['fog'])).toEqual([fromLibrary('fog')]);
  });

  it('reads many new articles in a thread of its own', async () => {
    const archive = await openMemoryArchive(LIBRARY, { engine: 'compact' });
    const paragraphs = Array.from({ length: 150 }, (_, number) => [`Oak ${number} was felled.`]);
    await archive.change({ add: [makeArticle({ id: 'oaks', title: 'Oaks', paragraphs })] });
    const { terms } = await archive.current().terms(['oak'], 'en');
    expect(terms).toMatchObject([{ documents: 150, occurrences: 150 }]);
  });

  it('mends the spelling of a word that is looked for by another one', async () => {
    const archive = await archiveOf([
      makeArticle({ paragraphs: [['Norwegian boats came.', 'The children brought oars.']] }),
    ]);
    const { terms } = await archive.terms(['norweigan', 'chilren', 'brougt', 'swedsh'], 'en');
    expect(terms.map(({ term, isCorrected }) => [term, isCorrected])).toEqual([
      ['norway', true],
      ['child', true],
      ['bring', true],
      ['swedsh', false],
    ]);
  });
});
