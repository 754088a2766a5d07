import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import {
  articlePages,
  pageOfParagraph,
  type PagePart,
} from '../../../../commands/read/article-pages.ts';
import { articleOf } from '../../../support/long-article.ts';
import { longRead } from '../../../support/long-read.ts';
import { makeArticle } from '../../../support/make-article.ts';

function partsOf(article: Article): readonly PagePart[] {
  return articlePages(article).flat();
}

const SENTENCE = 'The keeper of the lighthouse climbed two hundred and fourteen steps. ';

describe('articlePages', () => {
  it('puts a short article on one page', () => {
    const article = makeArticle({ paragraphs: [['One.'], ['Two.', 'Three.']] });
    const pages = articlePages(article);
    expect(pages.map((page) => page.map(({ paragraph }) => paragraph))).toEqual([[1, 2]]);
  });

  it('breaks between paragraphs', () => {
    const paragraph = [SENTENCE.repeat(15).trim()];
    const article = makeArticle({ paragraphs: Array.from({ length: 7 }, () => paragraph) });
    const pages = articlePages(article);
    expect(pages.map((page) => page.map((part) => part.paragraph))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7],
    ]);
    expect(partsOf(article).some(({ goesOn }) => goesOn)).toBe(false);
  });

  it('cuts a paragraph that no page takes behind a sentence, and lets others follow its end', () => {
    const sentences = Array.from({ length: 60 }, () => SENTENCE.trim());
    const article = makeArticle({ paragraphs: [['First.'], sentences, ['Last.']] });
    const pages = articlePages(article);
    expect(pages.map((page) => page.map((part) => part.paragraph))).toEqual([[1], [2], [2, 3]]);
    const [, first, rest] = partsOf(article);
    expect(first).toMatchObject({ isContinued: false, goesOn: true });
    expect(rest).toMatchObject({ isContinued: true, goesOn: false });
    expect(article.text.slice(first?.start, first?.end)).toMatch(/steps\.$/);
    expect(article.text.slice(rest?.start, rest?.end)).toMatch(/^The keeper/);
  });

  it('cuts a sentence that no page takes behind a word', () => {
    const article = makeArticle({ paragraphs: [['down and '.repeat(700).trim()]] });
    const [first] = partsOf(article);
    expect(article.text.slice(first?.start, first?.end)).toMatch(/ (?:down|and)$/);
  });

  it('shows every paragraph once, in order, all of it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(longRead(), (article) => {
        const parts = partsOf(article);
        for (const { number, start, end } of article.paragraphs) {
          const own = parts.filter(({ paragraph }) => paragraph === number);
          expect(own[0]?.start).toBe(start);
          expect(own.map(({ isContinued }) => isContinued)).toEqual(own.map((_, n) => n > 0));
          expect(own.map(({ goesOn }) => goesOn)).toEqual(own.map((_, n) => n < own.length - 1));
          const gaps = own.map((part, n) => article.text.slice(part.end, own[n + 1]?.start ?? end));
          expect(gaps.join('').replaceAll(/[\s\u200b\ufeff]/g, '')).toBe('');
        }
        const inOrder = parts.toSorted((a, b) => a.start - b.start);
        expect(parts).toEqual(inOrder);
      }),
      { numRuns: 150 },
    );
  });

  it('makes the same pages of the same text', () => {
    fc.assert(
      fc.property(longRead(), (article) => {
        expect(articlePages({ ...article })).toEqual(articlePages(article));
      }),
      { numRuns: 30 },
    );
  });

  it('knows on which page a paragraph begins', () => {
    const article = articleOf(600);
    for (const { number } of article.paragraphs) {
      const page = articlePages(article)[pageOfParagraph(article, number) - 1] ?? [];
      expect(page.map(({ paragraph }) => paragraph)).toContain(number);
    }
    expect(pageOfParagraph(article, 9999)).toBe(1);
  });
});
