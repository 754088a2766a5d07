import { expect, it } from 'vitest';
import { addTo, type ListsByKey } from '../../../src/text/lists-by-key.ts';

it('Lists keep what belongs to each key in the order in which it came', () => {
  const lists: ListsByKey<string, number> = new Map();
  for (const number of [12, 3, 14, 25, 1]) addTo(lists, String(number).charAt(0), number);
  expect([...lists]).toEqual([
    ['1', [12, 14, 1]],
    ['3', [3]],
    ['2', [25]],
  ]);
});
