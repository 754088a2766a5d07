import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnPage } from '../../../../commands/read/turn-page.ts';

describe('turnPage', () => {
  it.each([3, '3', ' 3 ', '３', '3.7', '+3'])('opens the page that %o asks for', (typed) => {
    expect(turnPage(typed, { pages: 7 })).toEqual({ page: 3 });
  });

  it.each([
    [0, 1, 'before-first'],
    ['-4', 1, 'before-first'],
    [8, 7, 'behind-last'],
    ['1e99', 7, 'behind-last'],
    ['Infinity', 7, 'behind-last'],
    ['the end', 4, 'no-number'],
    ['', 4, 'no-number'],
    ['12a', 4, 'no-number'],
  ])('for %o, opens page %i and says why', (typed, page, kind) => {
    expect(turnPage(typed, { pages: 7, open: 4 })).toEqual({
      page,
      missed: { kind, typed: String(typed) },
    });
  });

  it('stays among the pages whatever is typed, and wherever one was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.integer()),
        fc.integer(),
        fc.integer({ min: 1, max: 500 }),
        (typed, open, pages) => {
          const { page } = turnPage(typed, { pages, open });
          expect(Number.isInteger(page) && page >= 1 && page <= pages).toBe(true);
        },
      ),
    );
  });
});
