import { expect, it } from 'vitest';
import { formatTime } from '../../../../src/presentation/wording/format-time.ts';

it.each([
  [0, '0:00'],
  [9.9, '0:09'],
  [723, '12:03'],
  [3599.999, '59:59'],
  [3723, '1:02:03'],
  [36_000, '10:00:00'],
])('%d seconds in are shown as players do: %s', (seconds, time) => {
  expect(formatTime(seconds)).toBe(time);
});
