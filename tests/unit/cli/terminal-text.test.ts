import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capital,
  cut,
  onOneLine,
  widthOf,
  withoutControls,
  wrap,
} from '../../../src/cli/terminal-text.ts';
import { hostileText } from '../../support/hostile-text.ts';

function withoutGaps(text: string): string {
  return text.replaceAll(/(?![\u00A0\u202F\u2007])\s/gu, '');
}

describe('wrap', () => {
  it('breaks between words, never at no-break spaces or hyphens', () => {
    expect(wrap('The tide came in at\u00A0four, well-known to all.', 12)).toEqual([
      'The tide',
      'came in',
      'at\u00A0four,',
      'well-known',
      'to all.',
    ]);
  });

  it('keeps the line breaks of the text', () => {
    expect(wrap('One.\nTwo.\r\n\nThree.', 80)).toEqual(['One.', 'Two.', '', 'Three.']);
  });

  it('leaves a word whole that is longer than a line', () => {
    expect(wrap('See https://marsh.example/gate now', 10)).toEqual([
      'See',
      'https://marsh.example/gate',
      'now',
    ]);
  });

  it('breaks scripts without spaces between characters, which are two columns wide', () => {
    expect(wrap('番人は四十年間、水門の', 8)).toEqual(['番人は四', '十年間、', '水門の']);
  });

  it('changes no character: a break takes the place of one white space, or of none', () => {
    const texts = hostileText().map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(withoutGaps(lines.join(''))).toBe(withoutGaps(text));
        expect(text.length - lines.join('').length).toBeLessThan(lines.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes no line too wide that has a space to break at', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'é', '番', '🌊'), minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 40 }), (all, width) => {
        for (const line of wrap(all.join(' '), width))
          expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('widthOf', () => {
  it.each([
    ['marsh', 5],
    ['cafe\u0301', 4],
    ['com\u00ADpany', 7],
    ['番人', 4],
    ['🌊', 2],
    ['“…”', 3],
    ['', 0],
  ])('measures %j as %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('cut', () => {
  it('leaves alone what fits, and ends in an ellipsis what does not', () => {
    expect(cut('The marsh', 9)).toBe('The marsh');
    expect(cut('The marshes', 9)).toBe('The mars…');
    expect(cut('The marshes', 5)).toBe('The…');
    expect(cut('番人は四十年', 6)).toBe('番人…');
    expect(cut('The marshes', Infinity)).toBe('The marshes');
  });
});

describe('withoutControls', () => {
  it('shows what would drive the terminal, and keeps line breaks and tabs', () => {
    expect(withoutControls('a\u001B[2J\u0007\u007F\u009B\r\n\tb\rc')).toBe('a␛[2J␇␡␡\r\n\tb␍c');
  });
});

describe('onOneLine', () => {
  it('leaves one line of single spaces', () => {
    expect(onOneLine(' a\r\n b\u2028c\u0000 ')).toBe('a b c␀');
  });
});

describe('capital', () => {
  it('begins a sentence, and changes no address', () => {
    expect(capital('it leads on')).toBe('It leads on');
    expect(capital('http://a.example/: it leads on')).toBe('http://a.example/: it leads on');
  });
});
