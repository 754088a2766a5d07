import { describe, expect, it } from 'vitest';
import { shareArticles } from '../../../src/articles/packed-article.ts';
import { analyse, type AnalysisProgress } from '../../../src/retrieval/analysis.ts';
import { analyseInThread } from '../../../src/retrieval/analysis-thread.ts';
import { LIBRARY } from '../../support/library.ts';
import { makeArticle } from '../../support/make-article.ts';

describe('Reading the articles in a thread of its own', () => {
  it('finds out the same, and tells how far it is', async () => {
    const all: AnalysisProgress[] = [];
    const long = makeArticle({ paragraphs: Array.from({ length: 1100 }, () => ['Oaks fall.']) });
    const articles = [...LIBRARY, long];
    const analysis = await analyseInThread(shareArticles(articles), (one) => all.push(one));
    expect(analysis).toEqual(analyse(articles));
    expect(analysis.terms.terms.buffer).toBeInstanceOf(SharedArrayBuffer);
    const total = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
    expect(all).toEqual([0, 500, 1000].map((done) => ({ isIndexing: true, done, total })));
  });

  it('says what to do if the thread ends before it is done', async () => {
    const [article] = shareArticles(LIBRARY);
    const broken = [{ ...article, text: undefined }] as unknown as Parameters<
      typeof analyseInThread
    >[0];
    await expect(analyseInThread(broken)).rejects.toThrow(
      /can’t be started or has failed: .+\. Set SEARCH_THREAD=main/u,
    );
  });
});
