import { expect, it } from 'vitest';
import type { Search, SearchBody } from '../../../../src/opensearch/archive/search.ts';
import { correctTerms } from '../../../../src/opensearch/archive/spelling.ts';
import { viewOver } from '../../../support/opensearch/view-over.ts';

it('finds out once what a misspelt word means, and once that another means nothing', async () => {
  const asked: SearchBody[] = [];
  const view = viewOver(knowingLanterns(asked));
  const words = ['lanterm', 'quixotik'];
  const mended = await correctTerms(view, words, 'en');
  expect([...mended]).toEqual([['lanterm', 'lantern']]);
  expect(asked).not.toEqual([]);
  asked.length = 0;
  expect(await correctTerms(view, words, 'en')).toEqual(mended);
  expect(asked).toEqual([]);
});

/** A pretended index in which paragraphs speak of lanterns alone; notes what it is asked. */
function knowingLanterns(asked: SearchBody[]): Search {
  return (body) => {
    asked.push(body);
    const { suggest = {}, aggs = {} } = body as {
      readonly suggest?: Readonly<Record<string, { readonly text: string }>>;
      readonly aggs?: object;
    };
    return Promise.resolve({
      hits: { hits: [] },
      suggest: Object.fromEntries(
        Object.entries(suggest).map(([name, { text }]) => {
          const options = text.startsWith('lan') ? [{ text: 'lantern' }] : [];
          return [name, [{ text, options }]];
        }),
      ),
      aggregations: Object.fromEntries(
        Object.keys(aggs).map((name) => [name, { doc_count: 3, again: { bits: { buckets: [] } } }]),
      ),
    });
  };
}
