import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../src/retrieval/match-passage.ts';
import { pairsWithin, saturatedPairs } from '../../../src/retrieval/pairs.ts';
import { matchIn, queryOf } from '../../support/analysed-library.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

const NEEDS = ['hornbeam', 'medlar', 'whitebeam'];
const query = queryOf('hornbeam medlar whitebeam');

function occurrences(sentence: string): readonly Occurrence[] {
  return matchIn(termStoreOf([sentence]), query)(0).occurrences;
}

describe('pairsWithin', () => {
  it.each([
    ['side by side in the question’s order', 'hornbeam medlar whitebeam', 1, 1],
    ['in another order', 'whitebeam medlar hornbeam', 0, 1],
    ['near each other', 'hornbeam x1 medlar x1 x1 whitebeam', 0, 1],
    ['half of them', 'hornbeam medlar', 0.5, 0.5],
    ['at opposite ends', `hornbeam ${'x1 '.repeat(9)}medlar ${'x1 '.repeat(9)}whitebeam`, 0, 0],
    ['one alone', 'hornbeam', 0, 0],
    ['none', 'x1', 0, 0],
  ])('sees words %s', (_, sentence, ordered, near) => {
    expect(pairsWithin(query, occurrences(sentence))).toEqual({ ordered, near });
  });

  it('is nothing for a question of one word', () => {
    const pairs = pairsWithin(queryOf('hornbeam'), occurrences('hornbeam'));
    expect(pairs).toEqual({ ordered: 0, near: 0 });
  });
});

describe('saturatedPairs', () => {
  it('counts each repetition less than the one before, and never reaches 1', () => {
    const values = [1, 2, 3].map(
      (times) =>
        saturatedPairs(query, occurrences('hornbeam medlar whitebeam. '.repeat(times))).ordered,
    );
    const [one = 0, two = 0, three = 0] = values;
    expect(one).toBeGreaterThan(0);
    expect(two - one).toBeGreaterThan(three - two);
    expect(three).toBeGreaterThan(two);
    expect(three).toBeLessThan(1);
  });

  it('stays within 0 and 1, whatever stands where', () => {
    const sentences = fc
      .array(fc.constantFrom(...NEEDS, 'x1', '.'), { maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentences, (sentence) => {
        const found = occurrences(sentence);
        const saturated = saturatedPairs(query, found);
        for (const value of [saturated.near, saturated.ordered]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
