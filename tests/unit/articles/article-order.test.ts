import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTitle } from '../../../src/articles/article-order.ts';

describe('byTitle', () => {
  it('orders titles as Unicode does for English, and equal ones by id', () => {
    const collator = new Intl.Collator('en');
    const part = fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        'z',
        'A',
        'B',
        ' ',
        '-',
        '’',
        '·',
        '1',
        'é',
        'e\u0301',
        'ß',
        '\u00ad',
        'İ',
        'K',
        'æ',
        'l·',
        'ж',
        '漢',
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    const title = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(title, title, title, (opening, one, other) => {
        const [a, b] = [`${opening}${one}`, `${opening}${other}`];
        const expected = collator.compare(a, b) || -1;
        expect(byTitle({ id: '1', title: a }, { id: '2', title: b })).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});
