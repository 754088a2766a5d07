import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupExcerpts } from '../../../../src/presentation/quotes/group-excerpts.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';

const ARTICLES = Array.from({ length: 3 }, (_, nth) =>
  makeArticle({ id: `article-${nth}`, paragraphs: [['One.'], ['Two.'], ['Three.']] }),
);

const EXCERPTS = ARTICLES.flatMap((article) => [1, 2, 3].map((nth) => excerptOf(article, nth)));

describe('groupExcerpts', () => {
  it('puts those of one article together, and leaves all else in order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(EXCERPTS), (excerpts) => {
        const groups = groupExcerpts(excerpts);
        const firsts = groups.map(([first]) => first);
        expect(firsts).toEqual(excerpts.filter((each) => firsts.includes(each)));
        expect(new Set(firsts.map(({ quote }) => quote.article)).size).toBe(groups.length);
        for (const [first, ...others] of groups) {
          const own = excerpts.filter(({ quote }) => quote.article === first.quote.article);
          expect([first, ...others]).toEqual(own);
        }
      }),
    );
  });
});
