import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { chooseEngine, COMPACT_FROM_PASSAGES } from '../../../src/retrieval/search-engine.ts';
import { makeArticle } from '../../support/make-article.ts';

const few = [makeArticle({ paragraphs: [['Oak.'], ['Elm.']] })];
const many = [articleOf(COMPACT_FROM_PASSAGES - 1), articleOf(1)];

describe('The search engine', () => {
  it('is MiniSearch as long as there are few passages', () => {
    expect(chooseEngine(few, 'auto')).toBe('minisearch');
    expect(chooseEngine([articleOf(COMPACT_FROM_PASSAGES - 1)], 'auto')).toBe('minisearch');
  });

  it('is the compact index from the measured size on', () => {
    expect(chooseEngine(many, 'auto')).toBe('compact');
  });

  it('does not count passages that are never found', () => {
    const [large, small] = many;
    const linked: Article = { ...small, linkOnly: true } as Article;
    expect(chooseEngine([large as Article, linked], 'auto')).toBe('minisearch');
  });

  it('is the one that is set', () => {
    expect(chooseEngine(few, 'compact')).toBe('compact');
    expect(chooseEngine(many, 'minisearch')).toBe('minisearch');
  });
});

function articleOf(paragraphs: number): Article {
  return makeArticle({ paragraphs: Array.from({ length: paragraphs }, () => ['Oak.']) });
}
