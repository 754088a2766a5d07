import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePages } from '../../../../commands/read/article-pages.ts';
import { drawSectionSelect } from '../../../../commands/read/section-select.ts';
import {
  type Section,
  sectionAt,
  sectionsAround,
  sectionsOf,
} from '../../../../commands/read/sections.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { longRead } from '../../../support/long-read.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { ENGLISH } from '../../../support/voices.ts';

const WORDS = 'The keeper wrote down what the wind did to the door of the lamp room. ';

/** An article of so many sections with a paragraph each, under the headings "Night 1", "Night 2" … */
function nightsOf(count: number): Article {
  const made = makeArticle({
    title: 'The log',
    paragraphs: Array.from({ length: count }, (_, nth) => [
      [`Night ${nth + 1}`],
      [WORDS.repeat(8).trim()],
    ]).flat(),
  });
  const headings = made.paragraphs.filter((_, nth) => nth % 2 === 0);
  const paragraphs = made.paragraphs.filter((_, nth) => nth % 2 === 1);
  return {
    ...made,
    paragraphs: paragraphs.map(({ start, end, sentences }, nth) => ({
      number: nth + 1,
      start,
      end,
      sentences,
    })),
    asides: headings.map(({ start, end }) => ({ kind: 'heading', start, end })),
  };
}

function wordsOf(article: Article, { heading }: Section): string {
  return article.text.slice(heading.start, heading.end);
}

describe('sectionsOf', () => {
  it('tells where each heading of an article is read', () => {
    const article = nightsOf(12);
    const sections = sectionsOf(article);
    expect(sections.map((section) => wordsOf(article, section))).toEqual(
      Array.from({ length: 12 }, (_, nth) => `Night ${nth + 1}`),
    );
    for (const { page, paragraph } of sections) {
      const numbers = articlePages(article)[page - 1]?.map((part) => part.paragraph);
      expect(numbers).toContain(paragraph);
    }
  });

  it('finds a section again by its place, or the one before it if its heading is gone', () => {
    const article = nightsOf(5);
    const [, second] = sectionsOf(article);
    expect(sectionAt(article, second?.heading.start ?? 0)).toBe(second);
    expect(sectionAt(article, (second?.heading.end ?? 0) + 30)).toBe(second);
    expect(sectionAt(article, 0)).toBe(sectionsOf(article)[0]);
    expect(sectionAt(makeArticle(), 7)).toBeUndefined();
  });
});

describe('sectionsAround', () => {
  it('offers all of a few', () => {
    const sections = sectionsOf(nightsOf(25));
    expect(sectionsAround(sections, 3)).toBe(sections);
  });

  it('offers those around the page of many, and some of all the others, in order', () => {
    const article = nightsOf(200);
    const sections = sectionsOf(article);
    const onPage = sections[100];
    const offered = sectionsAround(sections, onPage?.page ?? 1);
    const numbers = offered.map((section) => sections.indexOf(section));
    expect(offered).toHaveLength(25);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers).toContain(0);
    expect(numbers).toContain(199);
    for (const near of [97, 98, 99, 100, 101, 102, 103]) expect(numbers).toContain(near);
    const gaps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(20);
  });

  it('offers 25 different ones on every page of any number of sections', () => {
    fc.assert(
      fc.property(fc.integer({ min: 26, max: 400 }), fc.nat(), (count, page) => {
        const sections = Array.from({ length: count }, (_, nth) => ({
          heading: { start: nth, end: nth + 1 },
          page: 1 + (nth >> 1),
          paragraph: nth + 1,
        }));
        const offered = sectionsAround(sections, 1 + (page % count));
        expect(new Set(offered).size).toBe(25);
        expect(offered[0]).toBe(sections[0]);
        expect(offered.at(-1)).toBe(sections.at(-1));
      }),
    );
  });
});

describe('drawSectionSelect', () => {
  it('names each section, and tells where it is', () => {
    const [row] = drawSectionSelect(nightsOf(12), { page: 2, pages: 3 }, ENGLISH);
    const [select] = row?.components ?? [];
    expect(select?.placeholder).toBe('Jump to a section');
    expect(select?.options[0]).toMatchObject({
      label: 'Night 1',
      description: '¶ 1 · Page 1 of 3',
    });
  });

  it('is left out where there is nothing to jump to', () => {
    expect(drawSectionSelect(nightsOf(3), { page: 1, pages: 1 }, ENGLISH)).toEqual([]);
    expect(drawSectionSelect(nightsOf(1), { page: 1, pages: 2 }, ENGLISH)).toEqual([]);
  });

  it('fits Discord’s limits, whatever the headings are', () => {
    fc.assert(
      fc.property(longRead(), (article) => {
        const pages = articlePages(article).length;
        const rows = drawSectionSelect(article, { page: pages, pages }, ENGLISH);
        for (const { options } of rows.flatMap(({ components }) => components)) {
          expect(options.length).toBeLessThanOrEqual(25);
          expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
          for (const { label, description = '' } of options) {
            expect(label.length).toBeGreaterThan(0);
            expect(Math.max(label.length, description.length)).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
