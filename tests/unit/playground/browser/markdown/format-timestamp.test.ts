import { describe, expect, it } from 'vitest';
import { formatTimestamp } from '../../../../../src/playground/browser/markdown/format-timestamp.ts';

const NOW = { locale: 'en-GB', nowMs: Date.UTC(2025, 4, 14, 12) };
const NOON = NOW.nowMs / 1000;

describe('formatTimestamp', () => {
  it.each([
    ['d', '14/05/2025'],
    ['D', '14 May 2025'],
    ['F', expect.stringContaining('Wednesday')],
    ['f', expect.stringContaining('14 May 2025')],
  ])('writes style %s', (style, written) => {
    expect(formatTimestamp(NOON, style, NOW)).toEqual(written);
  });

  it.each([
    [-3600, '1 hour ago'],
    [90_000, 'tomorrow'],
    [-60 * 86_400, '2 months ago'],
    [5, 'in 5 seconds'],
  ])('tells what is %i seconds away in the nearest unit', (away, written) => {
    expect(formatTimestamp(NOON + away, 'R', NOW)).toBe(written);
  });

  it('does not stumble over a time that there is not', () => {
    expect(formatTimestamp(9e16, 'D', NOW)).toBe('Invalid Date');
  });
});
