import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rouge, tokenize } from '../../eval/rouge.ts';

describe('tokenize', () => {
  it('keeps letters and digits in lower case, and stems what is longer than three', () => {
    expect(tokenize(['The lamps were burning; U.S. oil cost $1.50.', ''])).toEqual([
      ['the', 'lamp', 'were', 'burn', 'u', 's', 'oil', 'cost', '1', '50'],
      [],
    ]);
  });
});

describe('rouge', () => {
  it('counts unigrams and bigrams no more often than they stand in either text', () => {
    // Reference: a b a c (bigrams ab, ba, ac). Summary: a a b (aa, ab).
    const { rouge1, rouge2 } = rouge([['a', 'b', 'a', 'c']], [['a', 'a', 'b']]);
    expect(rouge1).toBeCloseTo((2 * (3 / 3) * (3 / 4)) / (3 / 3 + 3 / 4));
    expect(rouge2).toBeCloseTo((2 * (1 / 2) * (1 / 3)) / (1 / 2 + 1 / 3));
  });

  it('takes the union of longest common subsequences, as in Lin’s example', () => {
    // Lin 2004, section 3.2: recall 4/5 of "w1 w2 w3 w4 w5" from "w1 w2 …" and "w1 w3 … w5".
    const reference = [['w1', 'w2', 'w3', 'w4', 'w5']];
    const summary = [
      ['w1', 'w2', 'w6', 'w7', 'w8'],
      ['w1', 'w3', 'w8', 'w9', 'w5'],
    ];
    expect(rouge(reference, summary).rougeLsum).toBeCloseTo((2 * 0.8 * 0.4) / (0.8 + 0.4));
  });

  it('minds the order of words, but not that of sentences, for Lsum', () => {
    const reference = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(
      rouge(reference, [
        ['c', 'd'],
        ['a', 'b'],
      ]).rougeLsum,
    ).toBe(1);
    expect(
      rouge(reference, [
        ['b', 'a'],
        ['d', 'c'],
      ]).rougeLsum,
    ).toBe(0.5);
    expect(
      rouge(reference, [
        ['b', 'a'],
        ['d', 'c'],
      ]).rouge1,
    ).toBe(1);
  });

  it('is 1 for the same text, 0 for another or for none, and never beyond', () => {
    const tokens = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }), {
      maxLength: 4,
    });
    expect(rouge([['a', 'b']], [])).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
    fc.assert(
      fc.property(tokens, tokens, (reference, summary) => {
        for (const value of Object.values(rouge(reference, summary))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
    const longEnough = tokens.filter((text) => text.flat().length > 1);
    fc.assert(
      fc.property(longEnough, (text) => {
        expect(Object.values(rouge(text, text))).toEqual([1, 1, 1]);
      }),
    );
  });
});
