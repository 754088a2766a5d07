import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  saidByPattern,
  saidInPlain,
  saidWords,
} from '../../../../src/opensearch/layout/said-words.ts';
import { plainCopy } from '../../../../src/text/plain-copy.ts';
import { isInsideWord, wordsOf } from '../../../../src/text/words.ts';

const WORDS =
  'fog don’t O’Neill well-kept 1,250.50 U.S. naïve İstanbul ıssız cafe\u0301 東京都は ไทย Straße'.split(
    ' ',
  );
const SIGNS = [' ', ' ', ' ', ' — ', ', ', '… ', '\n\n', '“', '-', '\u00ad'];

describe('saidWords', () => {
  it('parts words wherever a quote may begin or end, whatever their typography', () => {
    expect(saidWords('“Don’t,” said O’Neill — in 1,250 well-kept 東京.')).toEqual(
      'don t said o neill in 1 250 well kept 東 京'.split(' '),
    );
    expect(saidWords('İSTANBUL ıssız')).toEqual(['istanbul', 'issiz']);
  });

  it('finds without a pattern what one finds', () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...WORDS, ...SIGNS),
    );
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        const words = all
          .join('')
          .toLowerCase()
          .replaceAll(/\u0307|ı/gu, '');
        expect(saidInPlain(words)).toEqual(saidByPattern(words));
      }),
      { numRuns: 1000 },
    );
  });

  it('has the words of all that can be quoted stand one after the other', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)), { minLength: 1 })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (all, one, other) => {
        const plain = plainCopy(all).text;
        const [start = 0, end = 0] = [one, other]
          .map((place) => place % (plain.length + 1))
          .toSorted((a, b) => a - b);
        fc.pre(!isInsideWord(plain, start) && !isInsideWord(plain, end));
        const words = wordsOf(plain.slice(start, end)).filter(({ isWord }) => isWord);
        const said = words.flatMap(({ word }) => saidInPlain(word));
        expect(` ${saidWords(all).join(' ')} `).toContain(
          said.length === 0 ? ' ' : ` ${said.join(' ')} `,
        );
      }),
      { numRuns: 500 },
    );
  });
});
