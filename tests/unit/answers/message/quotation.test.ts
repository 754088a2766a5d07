import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestQuotation } from '../../../../src/answers/message/quotation.ts';
import { hostileText } from '../../../support/hostile-text.ts';

const WORDS = 'the lamp burned oil until it was electric';

describe('longestQuotation', () => {
  it.each([
    `He wrote “${WORDS}”, didn’t he?`,
    `He wrote "${WORDS}".`,
    `Er schrieb: „${WORDS}“`,
    `Il écrivit : « ${WORDS} »`,
    `Er schrieb: »${WORDS}«`,
    `> ${WORDS}`,
    `look at this\n> ${WORDS}\nnice`,
    `“The Gazette” says “${WORDS}”`,
  ])('finds %s', (text) => {
    expect(longestQuotation(text)).toBe(WORDS);
  });

  it('takes the lines of a quotation together', () => {
    expect(longestQuotation('> the lamp burned oil\n> until it was electric\n\n> short')).toBe(
      'the lamp burned oil\nuntil it was electric',
    );
  });

  it.each([
    '',
    WORDS,
    'The “lamp at Hollow Point” is out',
    'It’s the keeper’s lamp that isn’t what it’s said to be',
    '5 > 3 and the lamp burned oil until it was electric',
  ])('finds none in "%s"', (text) => {
    expect(longestQuotation(text)).toBeUndefined();
  });

  it('gives words of the text only', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        for (const line of longestQuotation(text)?.split('\n') ?? []) expect(text).toContain(line);
      }),
    );
  });
});
