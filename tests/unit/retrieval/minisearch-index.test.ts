import { expect, it } from 'vitest';
import { buildMiniSearchIndex } from '../../../src/retrieval/minisearch-index.ts';
import { describeSearchIndex } from '../../support/search-index-contract.ts';
import { searcherOf } from '../../support/searcher.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

describeSearchIndex('MiniSearch', buildMiniSearchIndex);

it('MiniSearch adds up what terms are worth, without a factor for how many matched', async () => {
  const store = termStoreOf(['oak elm ash'], ['oak fir'], ['fir yew']);
  const index = searcherOf(store, buildMiniSearchIndex);
  const scoreOf = async (...terms: readonly string[]): Promise<number> => {
    const weighted = terms.map((term) => ({ term, weight: 1 }));
    const hits = await index.search(weighted, { limit: 5 });
    return hits.find(({ id }) => id === 0)?.score ?? Number.NaN;
  };
  expect(await scoreOf('oak', 'elm', 'yew')).toBeCloseTo(
    (await scoreOf('oak')) + (await scoreOf('elm')),
  );
});
