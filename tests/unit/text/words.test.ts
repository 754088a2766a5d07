import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsideWord, wordsOf } from '../../../src/text/words.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('the words of a text', () => {
  it('are words and signs, an apostrophe being part of its word', () => {
    expect(wordsOf("It's 1.5 (well-known)!").map(({ word }) => word)).toEqual([
      "It's",
      '1',
      '.',
      '5',
      '(',
      'well',
      '-',
      'known',
      ')',
      '!',
    ]);
  });

  it('are single characters where a script does not part them', () => {
    expect(wordsOf('灯台 tower').map(({ word }) => word)).toEqual(['灯', '台', 'tower']);
  });

  it('leave out nothing but white space', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const words = wordsOf(text);
        expect(words.map(({ word }) => word).join('')).toBe(text.replaceAll(/\s/gu, ''));
        for (const { word, start, end } of words) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });
});

describe('a place inside a word', () => {
  it('has letters on both sides', () => {
    const text = 'the lamp, 灯台';
    const inside = Array.from(text, (_, offset) => offset).filter((offset) =>
      isInsideWord(text, offset),
    );
    expect(inside).toEqual([1, 2, 5, 6, 7]);
  });
});
