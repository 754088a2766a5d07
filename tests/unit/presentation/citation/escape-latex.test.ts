import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLatex, unescapeLatex } from '../../../../src/presentation/citation/escape-latex.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(
    fc.constantFrom('\\', '^', '~', '<', '>', '{', '}', '$', '&', '#', '%', '_', 'text', 'a'),
  ),
);

describe('a text that is made inert for LaTeX', () => {
  it('is the same again when that is undone', () => {
    fc.assert(
      fc.property(anyText, (made) => {
        const text = [made].flat().join('');
        expect(unescapeLatex(escapeLatex(text))).toBe(text);
      }),
    );
  });
});
