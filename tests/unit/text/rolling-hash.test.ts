import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHash, HASH_BITS, hashOf } from '../../../src/text/rolling-hash.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('a rolling hash', () => {
  it('finds a stretch everywhere it stands, and nothing else', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const start = a % text.length;
        const length = 1 + (b % (text.length - start));
        const stretch = text.slice(start, start + length);
        const places = Array.from({ length: text.length - length + 1 }, (_, place) => place).filter(
          (place) => text.startsWith(stretch, place),
        );
        expect(findHash(text, length, hashOf(stretch)).map((span) => span.start)).toEqual(places);
      }),
    );
  });

  it('tells texts of the same letters apart, and fits its bits', () => {
    const hashes = ['abc', 'acb', 'bac', 'abd', '\uD800bc', '\uDC00bc', ''].map(hashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(Math.max(...hashes)).toBeLessThan(2 ** HASH_BITS);
  });

  it('finds nothing longer than the text', () => {
    expect(findHash('ab', 3, hashOf('abc'))).toEqual([]);
  });
});
