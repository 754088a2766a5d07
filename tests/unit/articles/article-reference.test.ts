import { describe, expect, it } from 'vitest';
import { ARTICLE_REFERENCE_LENGTH, referenceTo } from '../../../src/articles/article-reference.ts';
import { archiveOf } from '../../support/archives.ts';
import { makeArticle } from '../../support/make-article.ts';

const articles = ['Fog', 'Tide', 'Lamp'].map((title) => makeArticle({ title }));

describe('a reference to an article', () => {
  it('leads back to it', async () => {
    const archive = await archiveOf(articles);
    const references = articles.map((article) => referenceTo(article));
    expect(
      await Promise.all(references.map((reference) => archive.articleByReference(reference))),
    ).toEqual(articles);
  });

  it('is short, and safe in a custom id', () => {
    expect(referenceTo({ id: '2024/a long path/with 灯台 and; more' })).toMatch(
      new RegExp(`^[A-Za-z0-9_-]{${ARTICLE_REFERENCE_LENGTH}}$`),
    );
  });

  it('leads nowhere once its article is gone', async () => {
    const archive = await archiveOf(articles.slice(1));
    expect(await archive.articleByReference(referenceTo({ id: 'fog' }))).toBeUndefined();
  });
});
