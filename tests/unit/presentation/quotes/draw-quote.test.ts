import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../../src/articles/quote.ts';
import type { Quote } from '../../../../src/articles/quote.ts';
import {
  drawMarkedQuote,
  drawQuote,
  drawSmallQuote,
  readMarkedQuote,
  readQuote,
  withLabel,
} from '../../../../src/presentation/quotes/draw-quote.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { makeArticle } from '../../../support/make-article.ts';

function quoteOf(text: string): Quote {
  return quote({ ...makeArticle(), text }, { start: 0, end: text.length });
}

const words = hostileText().filter((text) => text.length > 0);

/** Lines in Arabic and Hebrew, many of which begin with a Latin word or with a mark of direction. */
const leftwards = fc
  .array(
    fc.constantFrom(
      '\u200f',
      '\u200e',
      'NOAA',
      ' ',
      '\n',
      '\r\n',
      'الضباب',
      'مجلد',
      '𞤀𞤣',
      'ערפל',
      '*',
      '> ',
      '-# ',
      '1',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('drawQuote', () => {
  it('can be read back for any words, cut or not', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (text, isCut) => {
        expect(readQuote(drawQuote(quoteOf(text), isCut))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be read back from right to left, whatever marks the words have themselves', () => {
    fc.assert(
      fc.property(leftwards, fc.boolean(), fc.nat({ max: 40 }), (text, isSmall, end) => {
        const drawn = (isSmall ? drawSmallQuote : drawQuote)(quoteOf(text));
        expect(readQuote(drawn)).toBe(text);
        const marked = drawMarkedQuote(quoteOf(text), [{ start: end >> 1, end }]);
        expect(readMarkedQuote(marked)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('says by a mark that a line goes from right to left, if its first letter doesn’t', () => {
    const arabic = 'في عام 1998 سجّل NOAA الضباب.';
    expect(drawQuote(quoteOf(arabic))).toBe(`> ${arabic}`);
    const latin = 'NOAA سجّل الضباب في كل عام.';
    expect(drawQuote(quoteOf(latin))).toBe(`> \u200f${latin}`);
    expect(drawSmallQuote(quoteOf(latin))).toBe(`> -# \u200f${latin}`);
    expect(drawQuote(quoteOf(`${arabic}\n${latin}\nThe word الضباب`))).toBe(
      `> ${arabic}\n> \u200f${latin}\n> The word الضباب`,
    );
    expect(readQuote(`> ${latin}`)).toBeUndefined();
    expect(readQuote(`> \u200f${arabic}`)).toBe(`\u200f${arabic}`);
  });

  it('keeps every line inside the block quote', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const line of drawQuote(quoteOf(text)).split('\n')) expect(line).toMatch(/^> /);
      }),
    );
  });

  it('keeps apart the three ways to end a line', () => {
    const drawn = ['a\nb', 'a\r\nb', 'a\rb'].map((text) => drawQuote(quoteOf(text)));
    expect(new Set(drawn).size).toBe(3);
    expect(drawn[0]).toBe('> a\n> b');
    expect(drawn[1]).toBe('> a\r\n> b');
  });

  it('shows a cut behind the words, as no article can', () => {
    expect(drawQuote(quoteOf('Some words.'), true)).toBe('> Some words. […]');
    expect(drawQuote(quoteOf('Some words. […]'))).toBe('> Some words. \\[…]');
  });
});

describe('drawSmallQuote', () => {
  it('can be read back for any words, cut or not', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (text, isCut) => {
        expect(readQuote(drawSmallQuote(quoteOf(text), isCut))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows every line small that has something to it', () => {
    expect(drawSmallQuote(quoteOf('A\n\n-# b'))).toBe('> -# A\n> \n> -# \\-# b');
  });

  it('is no other quote than the whole of it is small', () => {
    expect(readQuote('> -# A\n> b')).toBeUndefined();
  });
});

describe('withLabel', () => {
  it('can be read back for any words and labels, small or not, cut or not', () => {
    const label = hostileText().filter((text) => text.length > 0);
    fc.assert(
      fc.property(
        fc.oneof(words, leftwards),
        label,
        fc.boolean(),
        fc.boolean(),
        (text, name, ...how) => {
          const [isSmall, isCut] = how;
          const drawn = (isSmall ? drawSmallQuote : drawQuote)(quoteOf(text), isCut);
          expect(readQuote(withLabel(drawn, name))).toBe(text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('sets the label off before the words, as no article can', () => {
    expect(withLabel(drawQuote(quoteOf('One.\nTwo.')), '¶ 3')).toBe('> `¶ 3` One.\n> Two.');
    expect(withLabel(drawSmallQuote(quoteOf('One.')), 'a`b')).toBe('> -# `a’b` One.');
    expect(drawQuote(quoteOf('`¶ 3` One.'))).toBe('> \\`¶ 3\\` One.');
    expect(readQuote(drawQuote(quoteOf('`¶ 3` One.')))).toBe('`¶ 3` One.');
  });

  it('leaves the direction to the words', () => {
    expect(withLabel(drawQuote(quoteOf('الضباب')), 'page 3')).toBe('> `\u2068page 3\u2069` الضباب');
  });
});

describe('drawMarkedQuote', () => {
  it('shows parts in bold and leaves the words as they are', () => {
    const quoted = quoteOf('Nobody *knew* why. It ended.');
    expect(drawMarkedQuote(quoted, [{ start: 0, end: 13 }])).toBe(
      '> **Nobody \\*knew\\*** why. It ended.',
    );
    expect(drawMarkedQuote(quoted, [{ start: 19, end: 99 }])).toBe(
      '> Nobody \\*knew\\* why. **It ended.**',
    );
  });

  it('can be read back for any words and any part of them', () => {
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start = 0, end = 0] = [a, b]
          .map((at) => Math.min(at, text.length))
          .toSorted((a, b) => a - b);
        expect(readMarkedQuote(drawMarkedQuote(quoteOf(text), [{ start, end }]))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readQuote', () => {
  it.each([
    ['no block quote', 'Some words.'],
    ['a second line outside of the quote', '> Some words.\nMore of them.'],
    ['live markup', '> Some **words**.'],
    ['a live link', '> Some [words](https://a.example).'],
    ['an escape that changes nothing', '> Some words\\.'],
    ['a cut mark in the middle', '> Some […] words.'],
    ['the long form of a block quote', '>>> Some words.'],
    ['nothing', ''],
  ])('refuses %s', (_, drawn) => {
    expect(readQuote(drawn)).toBeUndefined();
  });
});

describe('readMarkedQuote', () => {
  it('passes over bold, and over no other markup', () => {
    expect(readMarkedQuote('> Some **words**.')).toBe('Some words.');
    expect(readMarkedQuote('> Some *words*.')).toBeUndefined();
    expect(readMarkedQuote('> Some __words__.')).toBeUndefined();
  });
});
