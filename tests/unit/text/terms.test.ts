import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/languages/en.ts';
import { termsOf } from '../../../src/text/terms.ts';
import { hostileText } from '../../support/hostile-text.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, en.words).map(({ term }) => term);
}

describe('termsOf', () => {
  it.each([
    ['upper and lower case', 'Marsh MARSH', 'marsh'],
    ['possessives', "keeper keeper’s keeper's keepers’", 'keeper'],
    ['forms of a word', 'connect connected connecting connections', 'connect'],
    ['accents, composed or not', 'cafe café cafe\u0301', 'cafe'],
    ['ligatures', 'finance ﬁnance', 'financ'],
    ['full-width letters', 'marsh ｍａｒｓｈ', 'marsh'],
    ['curly and straight apostrophes', "O’Neill O'Neill OʼNeill", 'oneil'],
    ['soft hyphens', 'company com\u00ADpany', 'compani'],
    ['joiners that are not seen', 'میخواهم می\u200Cخواهم', 'میخواهم'],
    ['a country and its people', 'Iran Iranian Iranians Iranians’', 'iran'],
    ['separators of thousands', '1500 1,500 1\u00A0500 1\u202F500', '1500'],
    ['a decade and its genitive', '1990 1990’s', '1990'],
  ])('makes no difference between %s', (_, text, term) => {
    expect(new Set(terms(text))).toEqual(new Set([term]));
  });

  it.each([
    ['no-break spaces', 'north\u00A0marsh\u202Fgate'],
    ['dashes', 'north—marsh–gate'],
    ['hyphens, also those that don’t break', 'north\u2011marsh-gate'],
    ['curly quotes and full stops', '“North”, ‘marsh’. «Gate»'],
    ['line breaks', 'north\r\nmarsh\u2028gate'],
  ])('parts words at %s', (_, text) => {
    expect(terms(text)).toEqual(['north', 'marsh', 'gate']);
  });

  it('keeps US and U.S. together, and apart from us', () => {
    expect(terms('The US let us see the U.S. and the U.S.-sized side.')).toEqual([
      'us.',
      'let',
      'see',
      'us.',
      'us.',
      'size',
      'side',
    ]);
  });

  it('does not take shouted words for acronyms', () => {
    expect(terms('WHO OPENED IT FOR US')).toEqual(['open']);
  });

  it('keeps decimals and ages', () => {
    expect(terms('a 33-year-old gate of 4.5 million')).toEqual([
      '33',
      'year',
      'old',
      'gate',
      '4.5',
      'million',
    ]);
  });

  it('makes one word of a ligature of several, which must not break into two', () => {
    expect(terms('ﷺ ﱞ')).toEqual(['صلىاللهعليهوسلم']);
  });

  it('leaves out words that say nothing', () => {
    expect(terms('What is it that you don’t have, and why?')).toEqual([]);
  });

  it('finds words inside a script that doesn’t part them', () => {
    expect(terms('東京都')).toEqual(['東京', '京都']);
    expect(terms('京都')).toEqual(['京都']);
    expect(terms('門')).toEqual(['門']);
  });

  it('parts such a script from figures and from other letters beside it', () => {
    expect(terms('高さ15メ')).toEqual(['高さ', '15', 'メ']);
    expect(terms('第2次10,000円Tシ')).toEqual(['第', '2', '次', '10000', '円', 't', 'シ']);
    expect(terms('東.京都')).toEqual(['東', '京都']);
    const text = '於1998年';
    expect(termsOf(text, en.words).map(({ start, end }) => text.slice(start, end))).toEqual([
      '於',
      '1998',
      '年',
    ]);
  });

  it('says where each word stands, in order, in any text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        let before = 0;
        for (const { term, start, end } of termsOf(text, en.words)) {
          expect(term).not.toBe('');
          expect(term).not.toMatch(/\s/u);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 1000, examples: [['10:30\ufe78']] },
    );
  });

  it('finds the same terms however the characters are composed', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'é', 'ü', 'ﬁ', ' ', '-', 'ñ', '1', 'й'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(terms(text.normalize('NFD'))).toEqual(terms(text.normalize('NFC')));
      }),
    );
  });
});
