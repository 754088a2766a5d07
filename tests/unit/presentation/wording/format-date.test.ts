import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../src/presentation/wording/format-date.ts';
import { ENGLISH } from '../../../support/voices.ts';

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

  it.each([
    ['en-US', 'January 29, 2024'],
    ['de', '29. Januar 2024'],
    ['fr', '29 janvier 2024'],
    ['es-ES', '29 de enero de 2024'],
    ['tr', '29 Ocak 2024'],
  ] as const)('writes a day in %s as people do there', (locale, shown) => {
    expect(formatDate('2024-01-29', { locale })).toBe(shown);
  });

  it.each(['', 'yesterday', '24', '2024-1-2', '29.01.2024'])(
    'shows nothing for %j',
    (published) => {
      expect(formatDate(published, ENGLISH)).toBeUndefined();
    },
  );
});
