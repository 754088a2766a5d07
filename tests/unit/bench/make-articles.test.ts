import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { makeArticle, PARAGRAPHS_AN_ARTICLE } from '../../bench/make-articles.ts';
import { seededRandom } from '../../bench/random.ts';
import type { SourceTexts } from '../../bench/source-texts.ts';

const TEXTS: SourceTexts = {
  articles: [
    ['The keeper met Fenwick in 1868.', 'The lamp burned until Fenwick left Saltmouth.'],
    ['Growers planted eleven thousand trees.', 'A letter reached Northam in 1902.'],
  ],
  names: ['Fenwick', 'Saltmouth', 'Northam', 'Hollowell'],
  wordsByEnding: new Map([
    ['er', ['keeper', 'letter']],
    ['ed', ['burned', 'planted', 'reached']],
  ]),
  folders: [],
};

describe('An article made for benches', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(fileFrom(1)).toBe(fileFrom(1));
    expect(fileFrom(1)).not.toBe(fileFrom(2));
  });

  it('is read as an article with an author and so many paragraphs', () => {
    const file = fileFrom(3);
    const { title, authors, paragraphs } = parseArticle('a.md', 'a', readMarkdown(file, 'a.md'));
    expect(title).not.toBe('');
    expect(authors).toHaveLength(1);
    expect(paragraphs).toHaveLength(PARAGRAPHS_AN_ARTICLE);
  });

  it('has names of its own, each the same throughout', () => {
    const names = new Set<string>();
    for (let seed = 0; seed < 20; seed += 1) {
      const file = fileFrom(seed);
      const met = new Set(Array.from(file.matchAll(/ met (\p{L}+) in/gu), ([, name]) => name));
      expect(met.size).toBeLessThanOrEqual(1);
      for (const name of met) if (name !== undefined) names.add(name);
    }
    expect(names.size).toBeGreaterThan(5);
  });
});

function fileFrom(seed: number): string {
  return makeArticle(TEXTS, seededRandom(seed));
}
