import { expect, it } from 'vitest';
import { overlap } from '../../../src/text/overlap.ts';

it.each([
  ['two of the smaller one’s three', 'ash elm fir', 'elm fir oak yew', 2 / 3],
  ['all of the smaller one', 'elm', 'ash elm', 1],
  ['none', 'ash', 'elm fir', 0],
])('Sets overlap by what the smaller one shares: %s', (_, a, b, share) => {
  const [one, other] = [a, b].map((words) => new Set(words.split(' ')));
  expect(overlap(one ?? new Set(), other ?? new Set(), Number.NaN)).toBeCloseTo(share);
  expect(overlap(other ?? new Set(), one ?? new Set(), Number.NaN)).toBeCloseTo(share);
});

it('Whether nothing overlaps with something, the caller says', () => {
  expect(overlap(new Set(), new Set(['oak']), 1)).toBe(1);
  expect(overlap(new Set(['oak']), new Set(), 0)).toBe(0);
});
