import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, AsideKind } from '../../../../src/articles/article.ts';
import {
  articlePages,
  pageOfParagraph,
  type PagePart,
} from '../../../../commands/read/article-pages.ts';
import type { Span } from '../../../../src/text/span.ts';
import { articleOf } from '../../../support/long-article.ts';
import { longRead } from '../../../support/long-read.ts';
import { makeArticle } from '../../../support/make-article.ts';

function partsOf(article: Article): readonly PagePart[] {
  return articlePages(article).flat();
}

type Written = readonly [words: string, kind?: AsideKind];

/** An article of these blocks, in their order. */
function withAsides(first: readonly Written[], then: readonly Written[]): Article {
  const written = [...first, ...then];
  const made = makeArticle({ paragraphs: written.map(([words]) => [words]) });
  const blocks = made.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    kind: written[index]?.[1],
  }));
  const paragraphs = blocks.filter(({ kind }) => kind === undefined);
  return {
    ...made,
    paragraphs: paragraphs.map(({ start, end, sentences }, index) => ({
      number: index + 1,
      start,
      end,
      sentences,
    })),
    asides: blocks.flatMap(({ kind, start, end }) => (kind ? [{ kind, start, end }] : [])),
  };
}

/** A paragraph is none of what stands beside the text. */
function asRead({ start, end }: Span) {
  return { start, end, kind: undefined };
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

  it('shows every paragraph and all beside it once, in order, all of it', () => {
    fc.assert(
      fc.property(longRead(), (article) => {
        const parts = partsOf(article);
        const opening = new Set(parts.flatMap((part) => part.opening.map((each) => each.start)));
        const numbers = parts.flatMap((part) => (part.kind ? [] : part.paragraph));
        expect([...new Set(numbers)]).toEqual(article.paragraphs.map(({ number }) => number));
        const beside = article.asides.filter((aside) => !opening.has(aside.start));
        for (const { start, end, kind } of [...article.paragraphs.map(asRead), ...beside]) {
          const own = parts.filter((part) => part.start >= start && part.end <= end);
          expect(new Set(own.map((part) => part.kind))).toEqual(new Set([kind]));
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

  it('keeps what stands beside the text in its place, without a number of its own', () => {
    const article = withAsides(
      [['Two nights were measured.'], ['Year\tWeight', 'table'], ['Neither was cold.']],
      [
        ['A scale', 'caption'],
        ['The scales', 'heading'],
        ['Last night', 'heading'],
      ],
    );
    expect(partsOf(article).map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      [undefined, 1],
      ['table', 1],
      [undefined, 2],
      ['caption', 2],
      ['heading', 2],
      ['heading', 2],
    ]);
    expect(pageOfParagraph(article, 2)).toBe(1);
  });

  it('shows the headings over what they open, also if that is no paragraph', () => {
    const article = withAsides(
      [
        ['Appendix', 'heading'],
        ['Fares', 'heading'],
        ['Who\tFare', 'table'],
      ],
      [['A goose pays half.'], ['Fog', 'heading'], ['Nobody crosses.']],
    );
    const opening = partsOf(article).map((part) =>
      part.opening.map(({ start, end }) => article.text.slice(start, end)),
    );
    expect(opening).toEqual([['Appendix', 'Fares'], [], ['Fog']]);
  });

  it('shows but the nearest of many headings in a row over what they open', () => {
    const headings = Array.from({ length: 30 }, (_, n) => [`Part ${n}`, 'heading'] as const);
    const pages = articlePages(withAsides(headings, [['It ends.']]));
    expect(pages.map((page) => page.length)).toEqual([20, 8]);
    expect(pages[1]?.at(-1)?.opening).toHaveLength(3);
  });

  it('cuts a table that no page takes behind a row', () => {
    const rows = Array.from({ length: 300 }, (_, n) => `Night ${n}\t${n} kilos and a half`);
    const article = withAsides([['They were weighed.'], [rows.join('\n'), 'table']], []);
    const cut = partsOf(article).filter(({ goesOn }) => goesOn);
    expect(cut.length).toBeGreaterThan(2);
    for (const { end } of cut) expect(article.text.charAt(end)).toBe('\n');
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
