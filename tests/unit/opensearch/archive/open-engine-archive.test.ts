import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { byTitle } from '../../../../src/articles/article-order.ts';
import type { Archive } from '../../../../src/retrieval/archive.ts';
import { anyArticles, anyScope } from '../../../support/any-articles.ts';
import { allToldBy, describeArchive } from '../../../support/archive-contract.ts';
import { archiveOf } from '../../../support/archives.ts';
import { LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { archiveIn, fillIndex } from '../../../support/opensearch/engine-archive.ts';
import { PRINTED } from '../../../support/written-article.ts';

describeWithOpenSearch('articles in OpenSearch', (engine) => {
  let count = 0;
  const open = async (articles: Parameters<typeof fillIndex>[2]) => {
    const { url, prefix } = engine();
    count += 1;
    const index = `${prefix}archive-${count}`;
    await fillIndex(url, index, articles);
    return archiveIn(url, index);
  };

  describeArchive('OpenSearch', open, { numRuns: 4 });

  it('takes of paragraphs that are as good the first in the order of the articles', async () => {
    const same = 'The keeper trims the lamp before the storm.';
    const articles = Array.from({ length: 60 }, (_, nth) =>
      makeArticle({
        title: `Lamp ${String((nth * 37) % 60).padStart(2, '0')}`,
        paragraphs: [[same], [same]],
      }),
    );
    const inOrder = articles.toSorted(byTitle);
    const there = (await open(articles)).current();
    const alone = await archiveOf(inOrder, 'compact');
    for (const limit of [1, 10, 45, 120, 200]) {
      const search = { terms: [{ term: 'lamp', weight: 1 }], sought: ['lamp'], limit };
      expect(await there.candidates(search)).toEqual(await alone.candidates(search));
    }
  });

  it('takes of names as frequent the first that one article has for their initials', async () => {
    const said = 'The ZC met. Zinc Council and Zebra Club agreed: Zinc Council and Zebra Club.';
    const article = makeArticle({ title: 'Councils', paragraphs: [[said]] });
    const forms = await formsIn((await open([article])).current());
    expect(forms).toEqual(await formsIn(await archiveOf([article], 'compact')));
    expect(forms).toHaveLength(1);
  });

  it('finds by more terms than the engine takes', async () => {
    const words = Array.from({ length: 1500 }, (_, nth) => `lamp${nth}`);
    const article = makeArticle({ title: 'Lamps', paragraphs: [[words.join(' ')], ['Fog.']] });
    const archive = (await open([article])).current();
    const terms = words.map((term, nth) => ({ term, weight: 1 / (nth + 1) }));
    const found = await archive.candidates({ terms, sought: ['lamp0'], limit: 100 });
    expect(found.map(({ paragraph }) => paragraph)).toEqual([1]);
  });

  it('tells what an archive in this process tells', async () => {
    const library = [...LIBRARY, PRINTED].toSorted(byTitle);
    const here = await allToldBy(await archiveOf(library, 'compact'), library);
    const there = await allToldBy((await open(library)).current(), library);
    expect(withoutTexts(there)).toEqual(withoutTexts(here));
    await fc.assert(
      fc.asyncProperty(
        anyArticles(6).chain((articles) => fc.tuple(fc.constant(articles), anyScope(articles))),
        async ([any, scope]) => {
          const articles = any.toSorted(byTitle);
          const alone = await archiveOf(articles, 'compact');
          const there = (await open(articles)).current();
          expect(withoutTexts(await allToldBy(there.within(scope), articles))).toEqual(
            withoutTexts(await allToldBy(alone.within(scope), articles)),
          );
        },
      ),
      { numRuns: 6 },
    );
  });
});

/** An archive in this process gives whole articles where only what is known of them is asked for. */
function withoutTexts(told: unknown): unknown {
  if (told instanceof Map) return new Map(told);
  if (Array.isArray(told)) return told.map(withoutTexts);
  if (typeof told !== 'object' || told === null) return told;
  const entries = Object.entries(told).filter(
    ([key]) => !('paragraphs' in told) || !['text', 'paragraphs', 'asides'].includes(key),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutTexts(value)]));
}

async function formsIn(archive: Archive) {
  const { terms } = await archive.terms(['zc'], 'en');
  return terms[0]?.longForms;
}
