import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passageShare, termShare } from '../../../../src/retrieval/term-frequency.ts';
import { en } from '../../../../src/text/languages/en.ts';
import { rankOf, similarTo } from '../../../../src/text/english/similar-words.ts';
import { termsOf } from '../../../../src/text/terms.ts';

function likeness(word: string, other: string): number {
  const [term = '', otherTerm = ''] = termsOf(`the ${word} the ${other}`, en.words).map(
    ({ term }) => term,
  );
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

  it.each(['zindashti', '', 'year ', 'yea', 'zzz', 'élan'])('finds nothing for “%s”', (word) => {
    expect(similarTo(word).size).toBe(0);
    expect(rankOf(word)).toBeUndefined();
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
    const ranks = ['year', 'author', 'lighthous', 'zindashti'].map(
      (term) => rankOf(term) ?? Infinity,
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(termShare(rankOf('year'))).toBeGreaterThan(termShare(rankOf('lighthous')));
  });

  it('is known of all terms in the table', () => {
    const file = new URL('../../../../src/text/english/word-table.txt', import.meta.url);
    const lines = readFileSync(file, 'utf8').matchAll(/^(?<term>\w+) (?<rank>\d+)/gmu);
    const ranks = Array.from(lines, ({ groups }) => {
      const { term = '', rank } = { ...groups };
      expect(rankOf(term)).toBe(Number(rank));
      return Number(rank);
    });
    expect(ranks.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12_000 }, (_, i) => i));
  });

  it('is a share of all terms, and of all passages', () => {
    for (const term of ['say', 'author', 'zindashti']) {
      expect(termShare(rankOf(term))).toBeGreaterThan(0);
      expect(passageShare(rankOf(term))).toBeGreaterThan(termShare(rankOf(term)));
      expect(passageShare(rankOf(term))).toBeLessThan(0.5);
    }
  });
});
