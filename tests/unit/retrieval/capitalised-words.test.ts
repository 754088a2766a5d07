import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalsByPattern,
  capitalsIn,
  namesByPattern,
  namesIn,
} from '../../../src/retrieval/capitalised-words.ts';
import { hostileText } from '../../support/hostile-text.ts';

const PIECES = `EU E. U. A Union Court Justice of and the for often offer ’ ' . , É ñ ǅ ß 1 ² İ
  \u0301 𝐀 \uD835 東`.split(/\s+/);
const SPACES = [' ', ' ', ' ', '  ', '\n', '\u00A0', '\u200B', '\uFEFF', ''];

const anyText = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES.slice(0, -3)), fc.constantFrom(...SPACES)))
    .map((pieces) => pieces.flat().join('')),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SPACES)))
    .map((pieces) => pieces.flat().join('')),
  hostileText({ maxLength: 12 }),
);

describe('capitalsIn', () => {
  it('finds words in capitals, dotted or not', () => {
    const text = 'The EU, the U.S. and NATO met; E.U.s, A, B. and SEVENTH didn’t.';
    expect(capitalsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'EU',
      'U.S.',
      'NATO',
    ]);
  });

  it('finds what its pattern finds, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(capitalsIn(text)).toEqual(capitalsByPattern(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('namesIn', () => {
  it('finds the words with a capital of names of two or more', () => {
    const text = 'She saw the Court of the Marsh and Ann’s Gate. Fog left the Low Tide.';
    expect(
      namesIn(text).map((words) => words.map(({ start, end }) => text.slice(start, end))),
    ).toEqual([
      ['Court', 'Marsh', 'Ann’s', 'Gate'],
      ['Low', 'Tide'],
    ]);
  });

  it('finds what its pattern finds, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(namesIn(text)).toEqual(namesByPattern(text));
      }),
      { numRuns: 2000 },
    );
  });
});
