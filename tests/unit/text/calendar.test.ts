import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBefore, isoDate, neighbourOf, unitBefore, UNITS } from '../../../src/text/calendar.ts';

const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2900-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isoDate', () => {
  it('has no day that isn’t in the calendar', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2023, 2, 29)).toBeUndefined();
    expect(isoDate(2023, 13)).toBeUndefined();
  });
});

describe('unitBefore', () => {
  it('holds the day itself, and ends right before the next one begins', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...UNITS), fc.nat({ max: 20 }), (today, unit, ago) => {
        const own = unitBefore(today, unit, 0);
        expect(own.from <= today && today.slice(0, own.until.length) <= own.until).toBe(true);
        const later = unitBefore(today, unit, ago);
        const earlier = unitBefore(today, unit, ago + 1);
        expect(neighbourOf(earlier.until, 1)).toBe(later.from);
      }),
    );
  });
});

describe('daysBefore', () => {
  it('takes the last day of a shorter month', () => {
    expect(daysBefore('2024-03-31', 'month', 1)).toBe('2024-02-29');
    expect(daysBefore('2024-02-29', 'year', 1)).toBe('2023-02-28');
  });
});

describe('neighbourOf', () => {
  it('is undone the other way', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.slice(0, length);
        expect(neighbourOf(neighbourOf(date, 1), -1)).toBe(date);
        expect(neighbourOf(date, 1) > date).toBe(true);
      }),
    );
  });
});
