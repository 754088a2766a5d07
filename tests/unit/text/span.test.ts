import { expect, it } from 'vitest';
import { contains, overlaps } from '../../../src/text/span.ts';

const span = { start: 3, end: 7 };

it('a span contains itself and what lies in it', () => {
  expect(contains(span, span)).toBe(true);
  expect(contains(span, { start: 4, end: 4 })).toBe(true);
  expect(contains(span, { start: 2, end: 5 })).toBe(false);
  expect(contains(span, { start: 5, end: 8 })).toBe(false);
});

it('spans that only touch do not overlap', () => {
  expect(overlaps(span, { start: 7, end: 9 })).toBe(false);
  expect(overlaps(span, { start: 0, end: 3 })).toBe(false);
  expect(overlaps(span, { start: 6, end: 9 })).toBe(true);
});
