import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTypedNearly } from '../../../src/text/typing-error.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('isTypedNearly', () => {
  it('is true of words that are the same but for one error, and of no others', () => {
    fc.assert(
      fc.property(word, word, (typed, known) => {
        expect(isTypedNearly(typed, known, true)).toBe(oneErrorFrom(typed).has(known));
      }),
    );
  });

  it('lets a word go on where what was typed ends', () => {
    fc.assert(
      fc.property(word, word, (typed, known) => {
        const beginnings = Array.from({ length: known.length + 1 }, (_, end) =>
          known.slice(0, end),
        );
        const near = oneErrorFrom(typed);
        expect(isTypedNearly(typed, known, false)).toBe(beginnings.some((one) => near.has(one)));
      }),
    );
  });
});

/** A word, and all that one error makes of it. */
function oneErrorFrom(word: string): ReadonlySet<string> {
  const all = new Set([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    all.add(before + after.slice(1));
    if (after.length > 1) all.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of 'abc') {
      all.add(before + letter + after);
      if (after.length > 0) all.add(before + letter + after.slice(1));
    }
  }
  return all;
}
