import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countParagraphs,
  packArticle,
  paragraphOf,
  paragraphText,
  unpackLater,
  unpackNow,
} from '../../../src/articles/packed-article.ts';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';
import { readText } from '../../../src/articles/formats/text.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import type { Article } from '../../../src/articles/article.ts';
import { LIBRARY } from '../../support/library.ts';

const FILE = `---
title: Two gates
---

## The upper gate

It’s 🚪 made of oak. Nobody opens it — ever.

## The lower gate

- It was mended.
- It is open.
`;

function packed(article: Article): Article {
  return unpackLater(packArticle(article));
}

it('A packed article is the same article', () => {
  const gates = parseArticle('gates.md', 'gates', readMarkdown(FILE, 'gates.md'));
  expect(gates.paragraphs.map(({ heading }) => heading !== undefined)).toEqual([true, true]);
  for (const article of [gates, ...LIBRARY]) {
    const same = packed(article);
    const texts = same.paragraphs.map((paragraph) => paragraphText(same, paragraph));
    expect(texts).toEqual(article.paragraphs.map((paragraph) => paragraphText(article, paragraph)));
    expect(same).toEqual(article);
    const count = article.paragraphs.length;
    for (const one of [article, same]) {
      const numbers = Array.from({ length: countParagraphs(one) }, (_, index) => index + 1);
      expect(numbers.map((number) => paragraphOf(one, number))).toEqual(article.paragraphs);
      expect(paragraphOf(one, count + 1)).toBeUndefined();
    }
  }
});

it('A packed article keeps whatever characters its text has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const text = `\uFEFF${words}`;
      const [article] = LIBRARY as [Article, ...Article[]];
      expect(packed({ ...article, text }).text).toBe(text);
    }),
  );
});

it('An article is unpacked into memory of its own, which frees its package', () => {
  for (const article of LIBRARY) {
    const bytes = packArticle(article);
    const unpacked = unpackNow(unpackLater(bytes));
    bytes.text.fill(0);
    bytes.layout.fill(0);
    expect(unpacked).toEqual(article);
    expect(unpackNow(article)).toBe(article);
  }
});

it('Many packed articles can be looked at in any order', () => {
  const articles = Array.from({ length: 100 }, (_, number) =>
    parseArticle(
      'gate.txt',
      String(number),
      readText(`Gate\n\nThis is gate ${number}.`, 'gate.txt'),
    ),
  );
  const all = articles.map(packed);
  for (const step of [1, 7, 99]) {
    for (const [index] of all.entries()) {
      const number = (index * step) % 100;
      expect(all[number]?.text).toBe(articles[number]?.text);
      expect(all[number]?.paragraphs).toEqual(articles[number]?.paragraphs);
    }
  }
});
