/** What time is counted in. */
export const UNITS = ['day', 'week', 'month', 'year', 'decade'] as const;
export type Unit = (typeof UNITS)[number];

/** From one day, month or year to another, both included: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

export const DAY_MS = 24 * 60 * 60 * 1000;

/** The day that it is in Greenwich, `YYYY-MM-DD`. */
export function dayOf(nowMs: number): string {
  return new Date(nowMs).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD`, or less of it, if there is such a day. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return String(year);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day ?? 1);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1);
  return isDay ? date.toISOString().slice(0, day === undefined ? 7 : 10) : undefined;
}

/**
 * The day, week, month, year or decade that was so many before today's.
 *
 * @param today `YYYY-MM-DD`.
 * @param ago 0 is today's own.
 */
export function unitBefore(today: string, unit: Unit, ago: number): Stretch {
  const day = daysBefore(today, unit, ago);
  switch (unit) {
    case 'day':
      return { from: day, until: day };
    case 'week': {
      const monday = addDays(day, -daysSinceMonday(day));
      return { from: monday, until: addDays(monday, 6) };
    }
    case 'month':
      return { from: day.slice(0, 7), until: day.slice(0, 7) };
    case 'year':
      return { from: day.slice(0, 4), until: day.slice(0, 4) };
    case 'decade':
      return decadeOf(Number(day.slice(0, 4)));
  }
}

/** The day so many units before today, or the last of a month that is shorter. */
export function daysBefore(today: string, unit: Unit, count: number): string {
  if (unit === 'day' || unit === 'week')
    return addDays(today, unit === 'day' ? -count : -count * 7);
  const months = count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120);
  const month = addMonths(today.slice(0, 7), -months);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const day = Math.min(Number(today.slice(8)), last);
  return `${month}-${String(day).padStart(2, '0')}`;
}

export function decadeOf(year: number): Stretch {
  const first = year - (year % 10);
  return { from: String(first), until: String(first + 9) };
}

/** So many months from `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}

/** The day, month or year right before one, or right behind it if `step` is 1. */
export function neighbourOf(date: string, step: -1 | 1): string {
  if (date.length === 4) return String(Number(date) + step);
  return date.length === 7 ? addMonths(date, step) : addDays(date, step);
}

/** Whether one date isn't later than another; where one says less, as far as that goes. */
export function isUpTo(earlier: string, later: string): boolean {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) <= later.slice(0, length);
}

function addDays(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** 0 on Mondays, 6 on Sundays. */
export function daysSinceMonday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
