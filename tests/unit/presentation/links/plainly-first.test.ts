import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMatch, pageOf } from '../../../../src/presentation/links/fragment-directive.ts';
import { isPlainlyFirst } from '../../../../src/presentation/links/plainly-first.ts';
import { isInsideWord } from '../../../../src/text/words.ts';

function isFirst(text: string, words: string): boolean {
  const start = text.lastIndexOf(words);
  return isPlainlyFirst(text, { start, end: start + words.length });
}

describe('isPlainlyFirst', () => {
  it('sees that a word does not occur before, in whatever case', () => {
    expect(isFirst('The lamp burned. The keeper slept.', 'The keeper slept')).toBe(true);
    expect(isFirst('KEEPER SLEPT. The keeper slept.', 'The keeper slept')).toBe(true);
    expect(isFirst('The Keeper slept. The keeper slept.', 'The keeper slept')).toBe(false);
  });

  it('sees that three words do not stand in a row before', () => {
    expect(isFirst('The lamp is old, and oil is here. Oil and the lamp', 'Oil and the')).toBe(true);
    expect(isFirst('Oil  and\nthe tide. Oil and the lamp', 'Oil and the')).toBe(false);
  });

  it.each([
    'keep\u00adsake',
    'ke\u200bepsake',
    'ｋeepsake',
    'K\u0065epsake'.replace('K', '\u212a'),
  ])('says nothing of texts that may deceive: %j', (word) => {
    expect(isFirst(`A ${word}. A keepsake`, 'A keepsake')).toBe(false);
  });

  it('never contradicts a browser', () => {
    const piece = fc.constantFrom(
      ...'keeper lamp Lamp oil oil. keep\u00ader ke\u0301eper ﬁsh fish “the the\u00a0lamp – ²'.split(
        ' ',
      ),
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(12), fc.nat(6), (all, from, count) => {
        const text = all.join(' ');
        const start = all.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const textStart = all.slice(from, from + 1 + count).join(' ');
        const end = start + textStart.length;
        fc.pre(textStart.trim() === textStart && textStart !== '' && end <= text.length);
        // A dash counts with the spaces around it.
        fc.pre(/^\p{L}/u.test(textStart));
        fc.pre(!isInsideWord(text, start) && !isInsideWord(text, end));
        if (!isPlainlyFirst(text, { start, end })) return;
        expect(firstMatch(pageOf(text), { textStart })?.start).toBe(start);
      }),
      { numRuns: 2000 },
    );
  });
});
