import { describe, expect, it } from 'vitest';
import { excerptPage, neededFor } from '../../../src/answers/excerpt-page.ts';
import { excerptOf, makeArticle } from '../../support/make-article.ts';

const article = makeArticle({ paragraphs: Array.from({ length: 7 }, (_, n) => [`It is ${n}.`]) });
const seven = article.paragraphs.map(({ number }) => excerptOf(article, number));

function pageOf(limit: number, skip: number) {
  const wanted = { limit, skip };
  const page = excerptPage(seven.slice(0, neededFor(wanted)), wanted);
  return page && { ...page, excerpts: page.excerpts.map(({ paragraph }) => paragraph) };
}

describe('excerptPage', () => {
  it('leaves out those that were shown, and tells whether more follow', () => {
    expect(pageOf(3, 0)).toEqual({ excerpts: [1, 2, 3], hasMore: true });
    expect(pageOf(3, 3)).toEqual({ excerpts: [4, 5, 6], skipped: 3, hasMore: true });
    expect(pageOf(3, 6)).toEqual({ excerpts: [7], skipped: 6 });
  });

  it('says nothing of more if the page holds the rest', () => {
    expect(pageOf(7, 0)).toEqual({ excerpts: [1, 2, 3, 4, 5, 6, 7] });
    expect(pageOf(2, 5)).toEqual({ excerpts: [6, 7], skipped: 5 });
  });

  it('is the last one there is if fewer were found than before', () => {
    expect(pageOf(3, 9)).toEqual({ excerpts: [7], skipped: 6 });
    expect(pageOf(5, 50)).toEqual({ excerpts: [6, 7], skipped: 5 });
  });

  it('is none if nothing was found', () => {
    expect(excerptPage([], { limit: 3, skip: 3 })).toBeUndefined();
  });
});
