import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListedDate } from '../../../../src/sources/formats/listed-date.ts';

describe('readListedDate', () => {
  it.each([
    ['Mon, 29 Jan 2024 08:00:00 GMT', '2024-01-29T08:00:00Z'],
    ['Mon, 29 Jan 2024 08:00:00 +0100', '2024-01-29T08:00:00+01:00'],
    ['Mon, 29 Jan 2024 08:00:00 EST', '2024-01-29T08:00:00-05:00'],
    ['Mon, 29 Jan 2024 08:00:00 CEST', '2024-01-29T08:00:00+02:00'],
    ['Mon, 29 Jan 2024 08:00:00 XYZ', '2024-01-29T08:00:00'],
    ['Mon, 29 Jan 2024 08:00:00', '2024-01-29T08:00:00'],
    ['Mon, 29 Jan 2024 8:00 +0100', '2024-01-29T08:00+01:00'],
    ['29 Jan 24 08:00 Z', '2024-01-29T08:00Z'],
    ['29-Jan-2024', '2024-01-29'],
    ['Monday, 29 January 2024 08:00:00 +0000 (UTC)', '2024-01-29T08:00:00+00:00'],
    ['Mon Jan 29 08:00:00 2024', '2024-01-29T08:00:00'],
    ['Mon Jan 29 08:00:00 UTC 2024', '2024-01-29T08:00:00Z'],
    ['20240129T080000Z', '2024-01-29T08:00:00Z'],
    ['20240129', '2024-01-29'],
    ['2024-01-29T08:00:00.000Z', '2024-01-29T08:00:00Z'],
    ['2024-01-29 08:00:00', '2024-01-29T08:00:00'],
    ['2024-01', '2024-01'],
    ['January 29, 2024', '2024-01-29'],
    ['lun, 29 janv. 2024 08:00:00 +0100', '2024-01-29'],
    ['29 marraskuuta 2024', undefined],
    ['Mo, 29 Mär 2024 08:00:00 +0100', '2024-03-29'],
    ['1706515200', '2024-01-29T08:00:00Z'],
  ])('reads %j', (given, date) => {
    expect(readListedDate(given)).toBe(date);
  });

  it.each([
    '',
    'soon',
    '0',
    '1970-01-01T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00',
    'Mon, 31 Feb 2024',
    '0'.repeat(5000),
  ])('finds no date in %j', (given) => {
    expect(readListedDate(given)).toBeUndefined();
  });

  it('reads what e-mail and feeds say of any time', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (time) => {
          expect(readListedDate(time.toUTCString())).toBe(`${time.toISOString().slice(0, 19)}Z`);
        },
      ),
    );
  });
});
