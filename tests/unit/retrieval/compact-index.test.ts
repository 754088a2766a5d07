import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCompactIndex } from '../../../src/retrieval/compact-index.ts';
import { buildMiniSearchIndex } from '../../../src/retrieval/minisearch-index.ts';
import { describeSearchIndex } from '../../support/search-index-contract.ts';
import { type Searcher, searcherOf } from '../../support/searcher.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

describeSearchIndex('The compact index', buildCompactIndex);

const WORDS = ['oak', 'elm', 'ash', 'fir', 'yew'];
/** No word twice in a passage: MiniSearch takes the number of different words for a passage's length. */
const passages = fc.array(fc.shuffledSubarray(WORDS, { minLength: 1 }), { minLength: 1 });

it('The compact index scores as MiniSearch does', async () => {
  await fc.assert(
    fc.asyncProperty(passages, fc.shuffledSubarray(WORDS), async (all, wanted) => {
      const store = termStoreOf(...all.map((words) => [words.join(' ')]));
      const search = async (index: Searcher): Promise<ReadonlyMap<number, number>> => {
        const terms = wanted.map((term, nth) => ({ term, weight: 1 / (nth + 1) }));
        const hits = await index.search(terms, { limit: 100 });
        return new Map(hits.map(({ id, score }) => [id, score / (hits[0]?.score ?? 1)]));
      };
      const scores = await search(searcherOf(store, buildCompactIndex));
      const others = await search(searcherOf(store, buildMiniSearchIndex));
      expect(scores.size).toBe(others.size);
      for (const [id, score] of scores) expect(score).toBeCloseTo(others.get(id) ?? Number.NaN, 4);
    }),
  );
});

it('The compact index counts a word that stands in a passage many hundred times', async () => {
  const store = termStoreOf([Array(700).fill('oak').join(' ')], ['elm oak']);
  const hits = await searcherOf(store, buildCompactIndex).search([{ term: 'oak', weight: 1 }], {
    limit: 5,
  });
  expect(new Set(hits.map(({ id }) => id))).toEqual(new Set([0, 1]));
});
