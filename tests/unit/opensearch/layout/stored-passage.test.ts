import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { restorePassage, storePassage } from '../../../../src/opensearch/layout/stored-passage.ts';
import { tokenOf } from '../../../../src/opensearch/layout/tokens.ts';

const anyText = fc.string({ unit: 'grapheme' });

it('gives a paragraph back as it was, whatever its article is named and ordered by', () => {
  const anyPassage = fc.record({
    articleId: fc.oneof(anyText, fc.constant('a\nb')),
    revision: anyText,
    order: fc.oneof(anyText, fc.constant('\n\u0001\n')),
    number: fc.nat(),
    tokens: fc.array(fc.string().map(tokenOf)),
    sentenceEnds: fc.array(fc.nat()),
  });
  fc.assert(
    fc.property(anyPassage, (passage) => {
      expect(restorePassage(storePassage(passage))).toEqual(passage);
    }),
  );
});
