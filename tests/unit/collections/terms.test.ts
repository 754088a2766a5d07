import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { packArticle, unpackLater } from '../../../src/articles/packed-article.ts';
import { withTerms } from '../../../src/collections/terms.ts';
import { settingsIn } from '../../support/collections.ts';
import { makeArticle } from '../../support/make-article.ts';

const NARROW = settingsIn(`
collections:
  news: { licence: CC BY 4.0, longestQuote: 50, linkOnly: yes }
others: { longestQuote: 200 }
`);
const WIDE = settingsIn('collections: {}');

const plain = makeArticle({ id: 'news/lamp', paragraphs: [['A lamp.', 'It is lit.']] });
const owned: Article = { ...plain, licence: 'CC0', longestQuote: 20 };
const elsewhere: Article = { ...plain, id: 'lamp', linkOnly: true };

describe('the terms of an article', () => {
  it.each([
    ['as it was read', (article: Article) => article],
    ['packed', (article: Article) => unpackLater(packArticle(article))],
  ])('are those of its collection, and of the two the narrower: %s', (_, as) => {
    expect(withTerms(as(plain), NARROW)).toMatchObject({
      licence: 'CC BY 4.0',
      longestQuote: 50,
      linkOnly: true,
      text: plain.text,
      paragraphs: plain.paragraphs,
    });
    expect(withTerms(as(owned), NARROW)).toMatchObject({
      licence: 'CC0',
      longestQuote: 20,
      linkOnly: true,
    });
    expect(withTerms(as(elsewhere), NARROW)).toMatchObject({ longestQuote: 200, linkOnly: true });
  });

  it.each([
    ['as it was read', (article: Article) => article],
    ['packed', (article: Article) => unpackLater(packArticle(article))],
  ])('are its own again once its collection says nothing: %s', (_, as) => {
    for (const article of [plain, owned, elsewhere]) {
      const termed = as(withTerms(as(article), NARROW));
      const again = withTerms(termed, WIDE);
      expect({ ...again }).toEqual({ ...article });
      expect({ ...withTerms(withTerms(again, NARROW), NARROW) }).toEqual({ ...termed });
    }
  });

  it('leave the very same article where nothing changes', () => {
    expect(withTerms(plain, WIDE)).toBe(plain);
    const termed = withTerms(plain, NARROW);
    expect(withTerms(termed, NARROW)).toBe(termed);
  });
});
