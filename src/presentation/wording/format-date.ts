import { perLocale } from './per-locale.ts';
import type { Voice } from './voice.ts';

/**
 * "29 January 2024", "January 2024" or "2024" in the voice's language, as precisely as it was given:
 * the day that is written there, in no time zone.
 *
 * @param published `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 date and time.
 * @returns undefined for anything else.
 */
export function formatDate(
  published: string,
  { locale }: Pick<Voice, 'locale'>,
): string | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/s.exec(published);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return undefined;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? monthFormatIn : dayFormatIn)(locale).format(date);
}

const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;

const monthFormatIn = perLocale((locale) => new Intl.DateTimeFormat(locale, MONTH));
const dayFormatIn = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { ...MONTH, day: 'numeric' }),
);
