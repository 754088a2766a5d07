import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerbatim, quote } from '../../../src/articles/quote.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { makeArticle } from '../../support/make-article.ts';

const article = { ...makeArticle(), text: 'The tide 🌊 came in.' };

/** From the edge of one character to that of another. */
const spansOfText = fc
  .tuple(
    fc.array(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 5 })),
    fc.string({ unit: anyCharacter, minLength: 1 }),
    hostileText(),
  )
  .map(([before, words, after]) => {
    const start = before.join('').length;
    return { text: before.join('') + words + after, span: { start, end: start + words.length } };
  })
  .filter(({ text, span }) => !/^[\uDC00-\uDFFF]/.test(text.slice(span.end)));

describe('quote', () => {
  it('copies the words of the span, whatever the text holds', () => {
    fc.assert(
      fc.property(spansOfText, ({ text, span }) => {
        const copied = quote({ ...makeArticle(), text }, span);
        expect(copied.text).toBe(text.slice(span.start, span.end));
        expect(copied).toMatchObject(span);
        expect(isVerbatim(copied)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('copies up to the last character', () => {
    expect(quote(article, { start: 0, end: article.text.length }).text).toBe(article.text);
    expect(quote(article, { start: 9, end: 11 }).text).toBe('🌊');
  });

  it.each([
    ['nothing', { start: 4, end: 4 }],
    ['what ends before it starts', { start: 5, end: 4 }],
    ['what starts before the text', { start: -1, end: 4 }],
    ['what ends behind the text', { start: 0, end: 99 }],
    ['parts of a code unit', { start: 0.5, end: 4 }],
    ['what is no number', { start: Number.NaN, end: 4 }],
    ['the second half of a character', { start: 10, end: 14 }],
    ['the first half of a character', { start: 4, end: 10 }],
  ])('refuses to copy %s', (_, span) => {
    expect(() => quote(article, span)).toThrow(RangeError);
  });
});

describe('isVerbatim', () => {
  it('sees words that were changed on the way', () => {
    const copied = quote(article, { start: 0, end: 8 });
    expect(isVerbatim({ ...copied, text: 'The Tide' })).toBe(false);
    expect(isVerbatim({ ...copied, start: 1 })).toBe(false);
    expect(isVerbatim({ ...copied, start: 3, end: 3, text: '' })).toBe(false);
    expect(isVerbatim({ ...copied, article: { ...article, text: 'A tide came.' } })).toBe(false);
  });
});
