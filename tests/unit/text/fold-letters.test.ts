import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../src/text/fold-letters.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('letters as they are compared with what people type', () => {
  it.each([
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['Straße, Œuvre, Łódź, Åsa Øen', 'strasse, oeuvre, lodz, asa oen'],
    ['الأُسرة', 'الاسره'],
    ['كتابي', 'کتابی'],
    ['۱۹٩٨', '1998'],
    ['ガス', 'カ\u3099ス'],
  ])('“%s” are “%s”', (written, folded) => {
    expect(foldLetters(written)).toBe(folded);
  });

  it('are folded once for all', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const folded = foldLetters(text);
        expect(foldLetters(folded)).toBe(folded);
      }),
    );
  });
});
