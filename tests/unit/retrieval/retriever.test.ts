import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMiniSearchIndex } from '../../../src/retrieval/minisearch-index.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';
import { makeArticle } from '../../support/make-article.ts';

const retriever = createRetriever(LIBRARY, buildMiniSearchIndex);

describe('a retriever', () => {
  it('looks at one article only if told so', async () => {
    const fog = fromLibrary('fog');
    const { ranking } = await retriever.retrieve('Hollow Point', { articleId: 'fog' });
    expect(new Set(ranking.map(({ article }) => article))).toEqual(new Set([fog]));
    const all = await retriever.retrieve('Hollow Point');
    expect(new Set(all.ranking.map(({ article }) => article.id))).toEqual(
      new Set(['fog', 'lighthouse']),
    );
  });

  it('finds nothing in an article of another corpus', async () => {
    const stranger = { articleId: 'mist' };
    const { ranking, confidence } = await retriever.retrieve('Hollow Point', stranger);
    expect(ranking).toEqual([]);
    expect(confidence).toBe(0);
  });

  it('leaves out hidden articles', async () => {
    const hidden = new Set(['lighthouse', 'ferry']);
    const { ranking } = await retriever.retrieve('Hollow Point', { hidden });
    expect(new Set(ranking.map(({ article }) => article.id))).toEqual(new Set(['fog']));
    const both = await retriever.retrieve('Hollow Point', { articleId: 'lighthouse', hidden });
    expect(both.ranking).toEqual([]);
  });

  it('never finds the words of an article that may only be linked to', async () => {
    const paragraphs = [['The zeppelin came at noon.']];
    const articles = [makeArticle({ title: 'Zeppelins', paragraphs, linkOnly: true }), ...LIBRARY];
    const { ranking } = await createRetriever(articles, buildMiniSearchIndex).retrieve('zeppelin');
    expect(ranking).toEqual([]);
  });

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
