import { describe, expect, it } from 'vitest';
import { uncut } from '../../../../src/presentation/quotes/fit-excerpts.ts';
import { fitScreens } from '../../../../src/presentation/quotes/fit-screens.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';

const sentence = (length: number): string => `${'x'.repeat(length - 1)}.`;

function lengthsOf(...paragraphs: readonly (readonly number[])[]): readonly number[] {
  const article = makeArticle({
    paragraphs: paragraphs.map((lengths) => lengths.map((length) => sentence(length))),
  });
  const excerpts = paragraphs.map((_, index) => uncut(excerptOf(article, index + 1)));
  return fitScreens(excerpts).map(({ quote }) => quote.text.length);
}

describe('Quotes on a screen and a half of a phone', () => {
  it('stay whole if they have room', () => {
    expect(lengthsOf([200, 100], [300], [200, 200])).toEqual([301, 300, 401]);
  });

  it('lose the last sentences of the longest, but for the first quote', () => {
    expect(lengthsOf([300, 300], [200, 100], [100, 200, 300])).toEqual([601, 200, 100]);
  });

  it('keep a sentence each, however long it is', () => {
    expect(lengthsOf([900], [800], [700, 50])).toEqual([900, 800, 700]);
  });

  it('say which of them are cut', () => {
    const article = makeArticle({ paragraphs: [[sentence(600)], [sentence(200), sentence(500)]] });
    const fitted = fitScreens([uncut(excerptOf(article)), uncut(excerptOf(article, 2))]);
    expect(fitted.map(({ isCut }) => isCut)).toEqual([false, true]);
  });
});
