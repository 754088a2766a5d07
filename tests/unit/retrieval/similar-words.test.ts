import { describe, expect, it } from 'vitest';
import { passageShare, termShare } from '../../../src/retrieval/english-frequency.ts';
import { frequencyRank, similarTo } from '../../../src/retrieval/similar-words.ts';
import { termsOf } from '../../../src/text/terms.ts';

function likeness(word: string, other: string): number {
  const [term = '', otherTerm = ''] = termsOf(`the ${word} the ${other}`).map(({ term }) => term);
  return similarTo(term).get(otherTerm) ?? 0;
}

describe('similarTo', () => {
  it.each([
    ['doctor', 'physician'],
    ['thwart', 'foil'],
    ['enemy', 'foe'],
    ['buy', 'purchase'],
    ['jet', 'plane'],
  ])('knows that “%s” is like “%s”', (word, other) => {
    expect(likeness(word, other)).toBeGreaterThan(0.4);
  });

  it.each([
    ['hot', 'cold'],
    ['doctor', 'river'],
    ['three', 'four'],
  ])('does not take “%s” for “%s”', (word, other) => {
    expect(likeness(word, other)).toBeLessThan(0.3);
  });

  it('finds nothing for a word it does not know', () => {
    expect(similarTo('zindashti').size).toBe(0);
    expect(similarTo('').size).toBe(0);
  });

  it('says how like words are in tenths, the likest first', () => {
    const all = [...similarTo('attack').values()];
    expect(all.length).toBeGreaterThan(5);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    for (const one of all) {
      expect(one).toBeGreaterThan(0);
      expect(one).toBeLessThan(1);
    }
  });
});

describe('the frequency of English terms', () => {
  it('falls from the most frequent ones to those that nobody counted', () => {
    const ranks = ['year', 'author', 'lighthous', 'zindashti'].map(frequencyRank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(termShare('year')).toBeGreaterThan(termShare('lighthous'));
  });

  it('is a share of all terms, and of all passages', () => {
    for (const term of ['say', 'author', 'zindashti']) {
      expect(termShare(term)).toBeGreaterThan(0);
      expect(passageShare(term)).toBeGreaterThan(termShare(term));
      expect(passageShare(term)).toBeLessThan(0.5);
    }
  });
});
