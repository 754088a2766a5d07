import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/presentation/format-date.ts';
import { ENGLISH } from '../../support/voices.ts';

describe('formatDate', () => {
  it.each([
    ['2024-01-29', '29 January 2024'],
    ['2024-12-01', '1 December 2024'],
    ['2024-01', 'January 2024'],
    ['2024', '2024'],
    ['2024-01-29T23:30:00-08:00', '29 January 2024'],
    ['2024-01-29T00:30:00+14:00', '29 January 2024'],
    ['2024-13', '2024'],
  ])('shows %s as %s, in whatever time zone', (published, shown) => {
    expect(formatDate(published, ENGLISH)).toBe(shown);
  });

  it.each(['', 'yesterday', '24', '2024-1-2', '29.01.2024'])(
    'shows nothing for %j',
    (published) => {
      expect(formatDate(published, ENGLISH)).toBeUndefined();
    },
  );
});
