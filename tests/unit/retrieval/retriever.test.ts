import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMiniSearchIndex } from '../../../src/retrieval/minisearch-index.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';
import { LIBRARY } from '../../support/library.ts';
import { describeRetriever } from '../../support/retriever-contract.ts';

const retriever = createRetriever(LIBRARY, buildMiniSearchIndex);

describeRetriever('One in the main thread', async (articles) => ({
  retriever: createRetriever(articles, buildMiniSearchIndex),
  articles,
  close: async () => {},
}));

describe('a retriever', () => {
  it('is surer of a question that the articles answer than of one that they touch', async () => {
    const [answered, touched, unknown] = await Promise.all(
      [
        'How many days of fog did the U.S. Weather Bureau count?',
        'How many storms did the German weather bureau forecast last summer?',
        'Which Italian painters admired Renaissance cathedrals?',
      ].map((question) => retriever.retrieve(question)),
    );
    expect(answered?.confidence).toBeGreaterThan(0.8);
    expect(touched?.confidence).toBeLessThan(0.5);
    expect(unknown?.confidence).toBeLessThan(touched?.confidence ?? 0);
  });

  it('is sure by a number from 0 to 1, and not at all without a find', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), anyQuestion(), async (articles, question) => {
        const all = createRetriever(articles, buildMiniSearchIndex);
        const { ranking, confidence } = await all.retrieve(question);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(ranking.length === 0 ? 0 : 1);
      }),
    );
  });
});
