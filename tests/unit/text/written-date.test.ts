import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/text/written-date.ts';

describe('findDates', () => {
  it('finds a date whose year stands behind a word', () => {
    expect(findDates('Stand 2024-03-05')).toEqual([{ start: 6, end: 16, date: '2024-03-05' }]);
  });
});
