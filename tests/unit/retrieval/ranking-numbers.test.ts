import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCompactIndex } from '../../../src/retrieval/compact-index.ts';
import { passagesOf } from '../../../src/retrieval/passages.ts';
import { packRanking, unpackRanking } from '../../../src/retrieval/ranking-numbers.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';

it('A ranking is the same after it was packed as numbers', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary(), anyQuestion(), async (articles, question) => {
      const { ranking } = await createRetriever(articles, buildCompactIndex).retrieve(question);
      expect(unpackRanking(packRanking(ranking), passagesOf(articles))).toEqual(ranking);
    }),
  );
});
