import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownCopy } from '../../../src/text/own-copy.ts';
import { anyCharacter } from '../../support/any-character.ts';

it('A copy says the same, even in halves of characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      expect(ownCopy(text)).toBe(text);
      expect(ownCopy(text.slice(1))).toBe(text.slice(1));
    }),
  );
});
