const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * "29 January 2024", "January 2024" or "2024", as precisely as it was given: the day that is written
 * there, in no time zone.
 *
 * @param published `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 date and time.
 * @returns undefined for anything else.
 */
export function formatDate(published: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/s.exec(published);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  const name = MONTHS[Number(month) - 1];
  return [day && name && Number(day), name, year].filter(Boolean).join(' ');
}
