import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestRun } from '../../../src/text/closest-run.ts';

const run = (sought: string, words: string) =>
  closestRun(sought.split(' ').filter(Boolean), words.split(' ').filter(Boolean));

describe('the closest run of words', () => {
  it.each([
    ['the lamp', 'so the lamp burned', { start: 1, end: 3, distance: 0 }],
    ['the old lamp', 'so the lamp burned', { start: 1, end: 3, distance: 1 }],
    ['the burned', 'so the lamp burned down', { start: 1, end: 3, distance: 1 }],
    ['a lamp burned', 'so the lamp burned', { start: 1, end: 4, distance: 1 }],
    ['the lamp glowed', 'so the lamp burned', { start: 1, end: 4, distance: 1 }],
    ['the lamp', 'the lamp and the lamp', { start: 0, end: 2, distance: 0 }],
  ])('for %j in %j is found', (sought, words, expected) => {
    expect(run(sought, words)).toEqual(expected);
  });

  it('is none without words', () => {
    expect([run('', 'a b'), run('a', '')]).toEqual([undefined, undefined]);
  });

  it('is as close as any run', () => {
    fc.assert(
      fc.property(someWords(6), someWords(10), (sought, words) => {
        const found = closestRun(sought, words);
        const runs = words.flatMap((_, start) =>
          words.slice(start).map((_, length) => words.slice(start, start + length + 1)),
        );
        expect(found?.distance).toBe(Math.min(...runs.map((each) => editDistance(sought, each))));
        expect(editDistance(sought, words.slice(found?.start, found?.end))).toBe(found?.distance);
      }),
    );
  });
});

function someWords(maxLength: number): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength });
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index + 1);
  for (const [index, word] of a.entries()) {
    const next: number[] = [];
    for (const [column, other] of b.entries()) {
      const left = (next[column - 1] ?? index + 1) + 1;
      const above = (row[column] ?? 0) + 1;
      const diagonal = (column === 0 ? index : (row[column - 1] ?? 0)) + Number(word !== other);
      next.push(Math.min(left, above, diagonal));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
