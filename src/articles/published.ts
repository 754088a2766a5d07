import { foldWords } from '../text/fold-words.ts';
import { isoDate } from '../text/calendar.ts';
import { findDates, WEEKDAYS } from '../text/written-date.ts';

/** ISO 8601, and what is nearly that: "2024-1-9 8:00 +0100". */
const TIMESTAMP =
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:(?:T|\s{1,3})(?<hour>\d{1,2}):(?<minute>\d{2})(?<second>:\d{2}(?:[.,]\d{1,9})?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2}|[A-Za-z_/ [\]()]{2,40})?)?)?)?$/iu;

/** Seconds and milliseconds since 1970, of this century. */
const SECONDS = /^[12]\d{9}$/;
const MILLISECONDS = /^[12]\d{12}$/;

const COMPACT = /^(?<year>[12]\d{3})(?<month>\d{2})(?<day>\d{2})$/;

/**
 * The date that a field gives, in ISO 8601; undefined if it gives none.
 *
 * @param language Its article's, where it says how dates are written.
 */
export function readPublished(given: string, language?: string): string | undefined {
  const text = given.trim();
  if (SECONDS.test(text)) return new Date(Number(text) * 1000).toISOString().slice(0, 19) + 'Z';
  if (MILLISECONDS.test(text)) return new Date(Number(text)).toISOString().slice(0, 19) + 'Z';
  const { groups } = TIMESTAMP.exec(text) ?? COMPACT.exec(text) ?? {};
  return groups ? timestampOf(groups) : dateInWords(text, language);
}

/** A magazine is dated ahead, but by months; what is of a later year tells of something else. */
const MAX_YEARS_AHEAD = 1;

/**
 * Whether nothing can have appeared on a date, in ISO 8601.
 *
 * @param nowMs Milliseconds since 1970.
 */
export function liesYearsAhead(date: string, nowMs: number): boolean {
  return Number(date.slice(0, 4)) > new Date(nowMs).getUTCFullYear() + MAX_YEARS_AHEAD;
}

function timestampOf(groups: Partial<Record<string, string>>): string | undefined {
  const { year, month, day, hour, minute, second = '', zone = '' } = groups;
  const date = isoDate(
    Number(year),
    ...[month, day].filter((part) => part !== undefined).map(Number),
  );
  if (date === undefined || hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second.replace(/[.,]0+$/u, '')}${isoZone(zone)}`;
}

/** A zone that only has a name says too little: what is left is the time there. */
function isoZone(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/iu.test(zone)) return 'Z';
  const { sign, hours, minutes } =
    /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/u.exec(zone)?.groups ?? {};
  return sign === undefined ? '' : `${sign}${hours}:${minutes}`;
}

/** What may follow a day: its time. */
const TIME =
  /^(?:[,T]|\s(?:at|um|à|a las|saat)(?=\s)|\s)*(?:\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m\b|\sUhr).{0,40})?$/iu;

/** "Mon, 29 Jan 2024 10:00 GMT". */
function dateInWords(text: string, language: string | undefined): string | undefined {
  if (text.length > 100) return undefined;
  const [first] = findDates(text, language);
  if (!first || !isWeekday(text.slice(0, first.start))) return undefined;
  const after = text.slice(first.end);
  return TIME.test(after) || isWeekday(after) ? first.date : undefined;
}

/** Or nothing at all. */
function isWeekday(words: string): boolean {
  const word = foldWords(words).replaceAll(/^[.,\s]+|[.,\s]+$/gu, '');
  return word === '' || WEEKDAYS.has(word);
}
