import { describe, expect, it } from 'vitest';
import { liesYearsAhead, readPublished } from '../../../src/articles/published.ts';

describe('the date of publication', () => {
  it.each([
    ['2024', '2024'],
    ['2024-1', '2024-01'],
    ['2024-1-9', '2024-01-09'],
    ['20240109', '2024-01-09'],
    ['2024/01/09', '2024-01-09'],
    ['2024.01.09', '2024-01-09'],
    ['09.01.2024', '2024-01-09'],
    ['29/01/2024', '2024-01-29'],
    ['01/29/2024', '2024-01-29'],
    ['04/04/2024', '2024-04-04'],
    ['2024-01-29 8:00', '2024-01-29T08:00'],
    ['2024-01-29 08:00:00 +0100', '2024-01-29T08:00:00+01:00'],
    ['2024-01-29 08:00:00 UTC', '2024-01-29T08:00:00Z'],
    ['2024-01-29T08:00:00.000Z', '2024-01-29T08:00:00Z'],
    ['2024-01-29 08:00 CET', '2024-01-29T08:00'],
    ['1706486400', '2024-01-29T00:00:00Z'],
    ['1706486400000', '2024-01-29T00:00:00Z'],
    ['Mon, 29 Jan 2024 10:00:00 +0100', '2024-01-29'],
    ['Jan. 29, 2024', '2024-01-29'],
    ['29th January 2024, 10:30 am', '2024-01-29'],
    ['March 2024', '2024-03'],
    ['Dienstag, 12. März 2024 um 9.30 Uhr', '2024-03-12'],
    ['1er août 2024 à 10h30', '2024-08-01'],
    ['3 de marzo de 2024', '2024-03-03'],
    ['3 Şubat 2024 Cumartesi', '2024-02-03'],
    ['3 ŞUBAT 2024', '2024-02-03'],
    ['2024年3月3日', '2024-03-03'],
  ])('may be written as %s', (given, published) => {
    expect(readPublished(given)).toBe(published);
  });

  it.each([
    '',
    'last May',
    '2023-02-29',
    '2024-13-01',
    '30 February 2024',
    '03/04/2024',
    'since 3 May 2024',
    '3 May 2024 or later',
    '12',
    '0000-01-01',
  ])('is none: %j', (given) => {
    expect(readPublished(given)).toBeUndefined();
  });

  it.each([
    ['de', '2024-04-03'],
    ['fr-CA', '2024-04-03'],
    ['tr', '2024-04-03'],
    ['en', undefined],
  ])('of numbers that can be two days is told by the language: %s', (language, published) => {
    expect(readPublished('03/04/2024', language)).toBe(published);
  });

  it.each([
    ['2025-12-31T23:59:59Z', '2027-01-01', true],
    ['2026-01-01T00:00:00Z', '2027-01-01', false],
    ['2026-01-01T00:00:00Z', '2028', true],
  ])('lies years ahead by the clock at %s: %s', (now, date, isAhead) => {
    expect(liesYearsAhead(date, Date.parse(now))).toBe(isAhead);
  });
});
