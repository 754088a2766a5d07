import { describe, expect, it } from 'vitest';
import {
  ARTICLE_REFERENCE_LENGTH,
  articleByReference,
  referenceTo,
} from '../../../src/articles/article-reference.ts';
import { makeArticle } from '../../support/make-article.ts';

const articles = ['Fog', 'Tide', 'Lamp'].map((title) => makeArticle({ title }));

describe('a reference to an article', () => {
  it('leads back to it', () => {
    expect(articles.map((article) => articleByReference(articles, referenceTo(article)))).toEqual(
      articles,
    );
  });

  it('is short, and safe in a custom id', () => {
    expect(referenceTo({ id: '2024/a long path/with 灯台 and; more' })).toMatch(
      new RegExp(`^[A-Za-z0-9_-]{${ARTICLE_REFERENCE_LENGTH}}$`),
    );
  });

  it('leads nowhere once its article is gone', () => {
    expect(articleByReference(articles.slice(1), referenceTo({ id: 'fog' }))).toBeUndefined();
  });
});
