import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/languages/en.ts';
import { numberTerms } from '../../../src/text/term-numbers.ts';
import { termsOf } from '../../../src/text/terms.ts';
import { hostileText } from '../../support/hostile-text.ts';

const WORDS =
  'fog Marsh US WHO e S é cafe\u0301 ＩＴ ﬁn йод ʼn ß ǅ 1 19 500 1990 ½ ² Ⅳ ٣ 東京 京 3月 Tシ ไทย ー 々 میخواهم';
const SIGNS = "' ’ ＇ 's ’s . , - 𝐚 𝟙 \uD801\uDC00 \uD835 \uDC00 \u0301 \u00AD \u200B \u200D";
const SPACES = [' ', '\n', '\u00A0', '\u2009', '\u202F'];

/** What words are made of, and what stands between them. */
const PIECES = [...WORDS.split(' '), ...SIGNS.split(' '), ...SPACES];

function read(numbers: ReturnType<typeof numberTerms>, text: string, start = 0, end = text.length) {
  const found: string[] = [];
  numbers.read(text, { start, end }, en.words, (number) =>
    found.push(numbers.vocabulary[number] ?? ''),
  );
  return found;
}

function terms(text: string): readonly string[] {
  return termsOf(text, en.words).map(({ term }) => term);
}

describe('numberTerms', () => {
  it('numbers terms as they come', () => {
    const numbers = numberTerms();
    const found: number[] = [];
    numbers.read('The fog met the tide. Fog left.', { start: 0, end: 31 }, en.words, (number) =>
      found.push(number),
    );
    expect(found).toEqual([0, 1, 2, 0, 3]);
    expect(numbers.vocabulary).toEqual(['fog', 'meet', 'tide', 'leav']);
  });

  it('looks at nothing outside of the span', () => {
    const text = 'seafog met U.S. 1,500';
    expect(read(numberTerms(), text, 3, 13)).toEqual(terms('fog met U.'));
    expect(read(numberTerms(), text, 3, 18)).toEqual(terms('fog met U.S. 1,'));
  });

  it('takes shouted words for what they are after others, and the other way round', () => {
    const numbers = numberTerms();
    for (const text of ['The US met WHO.', 'US MET WHO.', 'The US met WHO.', 'us met who'])
      expect(read(numbers, text)).toEqual(terms(text));
  });

  it('finds the terms that termsOf finds, whatever was read before', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
      hostileText({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const numbers = numberTerms();
        for (const one of texts) expect(read(numbers, one)).toEqual(terms(one));
      }),
      { numRuns: 5000 },
    );
  });

  it('knows more words than it keeps at hand', () => {
    const numbers = numberTerms();
    const words = Array.from({ length: 300_000 }, (_, number) => `w${number.toString(36)}`);
    const letters = words.map((word) =>
      word.replaceAll(/\d/g, (digit) => 'qrstuvxyzj'.charAt(+digit)),
    );
    for (const word of [...letters, ...letters.slice(0, 1000)])
      numbers.read(word, { start: 0, end: word.length }, en.words, () => {});
    expect(new Set(numbers.vocabulary).size).toBe(numbers.vocabulary.length);
    expect(read(numbers, `${letters[0]} ${letters[299_999]}`)).toEqual(
      terms(`${letters[0]} ${letters[299_999]}`),
    );
  });
});
