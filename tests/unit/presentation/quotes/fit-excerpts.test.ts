import { describe, expect, it } from 'vitest';
import { fitExcerpts } from '../../../../src/presentation/quotes/fit-excerpts.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';

function excerptOfLength(sentences: number) {
  const paragraph = Array.from({ length: sentences }, () => 'Here are ten.');
  return excerptOf(makeArticle({ paragraphs: [paragraph] }));
}

describe('fitExcerpts', () => {
  const room = { units: 1000, bytes: 10_000 };

  it('leaves quotes whole that fit together', () => {
    const fitted = fitExcerpts([excerptOfLength(20), excerptOfLength(30)], room);
    expect(fitted.map(({ isCut }) => isCut)).toEqual([false, false]);
  });

  it('cuts the long ones to the same length and leaves the short one whole', () => {
    const fitted = fitExcerpts(
      [excerptOfLength(200), excerptOfLength(5), excerptOfLength(80)],
      room,
    );
    expect(fitted.map(({ isCut }) => isCut)).toEqual([true, false, true]);
    const [first, short, last] = fitted.map(({ quote }) => quote.text.length);
    expect(first).toBe(last);
    expect((first ?? 0) + (short ?? 0) + (last ?? 0)).toBeGreaterThan(900);
  });

  it('counts bytes where they are scarcer', () => {
    const article = makeArticle({ paragraphs: [['漢字。'.repeat(300)]] });
    const [fitted] = fitExcerpts([excerptOf(article)], { units: 1000, bytes: 300 });
    expect(fitted?.isCut).toBe(true);
    expect(Buffer.byteLength(fitted?.quote.text ?? '')).toBeLessThanOrEqual(300);
  });

  it('leaves out what finds no room at all', () => {
    expect(fitExcerpts([excerptOfLength(1)], { units: 5, bytes: 5 })).toEqual([]);
  });
});
