import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitOf,
  bitsOf,
  MAX_BITS,
  passageTermsOf,
  repeatsOf,
} from '../../../../src/opensearch/layout/passage-terms.ts';
import { tokenOf, valueOf } from '../../../../src/opensearch/layout/tokens.ts';
import { analyserOf } from '../../../../src/text/analysers.ts';
import { termsOf } from '../../../../src/text/terms.ts';
import { makeArticle } from '../../../support/make-article.ts';

describe('passageTermsOf', () => {
  it('gives the terms of each paragraph, and where its sentences end among them', () => {
    const article = makeArticle({
      paragraphs: [['The keepers saw fog.', 'Fog again!'], ['No ships.']],
    });
    expect(passageTermsOf(article)).toEqual([
      { tokens: ['keeper', 'see', 'fog', 'fog'], sentenceEnds: [3, 4] },
      { tokens: ['ship'], sentenceEnds: [1] },
    ]);
  });

  it('takes a word as its article’s language has it, whatever was read before, and however much', () => {
    const words = 'Die Gifts der Rings, US, waren Haustürschlüssel: 東京.';
    const more = Array.from({ length: 60_000 }, (_, nth) => `lamp${nth}`).join(' ');
    for (const [language, text] of [
      ['en', words],
      ['de', words],
      ['en', more],
      ['de', words],
      ['ja', words],
      ['en', words],
    ] as const) {
      const [paragraph] = passageTermsOf(makeArticle({ language, paragraphs: [[text]] }));
      const expected = termsOf(text, analyserOf(language).words);
      expect(paragraph?.tokens).toEqual(expected.map(({ term }) => tokenOf(term)));
    }
  });
});

describe('repeatsOf', () => {
  it('has documents tell together how often a token stands in all of them', () => {
    const paragraph = fc.array(fc.constantFrom('fog', 'tide', 'keeper'), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const holding = paragraphs.filter((tokens) => tokens.includes('fog')).length;
        const repeats = paragraphs.map((tokens) => new Set(repeatsOf(tokens)));
        const besides = Array.from({ length: MAX_BITS }, (_, bit) => {
          const having = repeats.filter((those) => those.has(bitOf('fog', bit)));
          return having.length * 2 ** bit;
        });
        const sum = holding + besides.reduce((all, one) => all + one, 0);
        expect(sum).toBe(paragraphs.flat().filter((token) => token === 'fog').length);
      }),
    );
  });

  it('writes a number down by its bits, as far as there are', () => {
    expect(bitsOf(0)).toEqual([]);
    expect(bitsOf(6)).toEqual([1, 2]);
    expect(bitsOf(2 ** 40)).toHaveLength(MAX_BITS);
  });
});

describe('tokenOf', () => {
  it('leaves a term as it is, unless the engine would take it for more than one or for none', () => {
    expect(tokenOf('naïve')).toBe('naïve');
    for (const odd of ['two words', 'a\u001fb', 'x'.repeat(40_000), '\ud800', '']) {
      expect(tokenOf(odd)).toMatch(/^#[\w-]{43}$/u);
      expect(tokenOf(odd)).toBe(tokenOf(odd));
    }
    expect(tokenOf('a b')).not.toBe(tokenOf('a  b'));
    expect(valueOf('Ann Lee')).toBe('Ann Lee');
  });
});
