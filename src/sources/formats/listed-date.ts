import { readPublished } from '../../articles/published.ts';

/** As e-mail and feeds have it: "Mon, 29 Jan 2024 10:00:00 +0100". */
const IN_MAIL =
  /^(?:[a-z]{2,9}\.?,?\s{1,3})?(?<day>\d{1,2})[\s-]{1,3}(?<month>[a-z]{3,9})\.?[\s-]{1,3}(?<year>\d{4}|\d{2})(?:[,\sT]{1,3}(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s{0,3}(?<zone>[+-]\d{1,2}:?\d{2}|[a-z]{1,5})?\b.{0,40})?$/iu;

/** As C has it: "Mon Jan 29 10:00:00 2024", with a zone at times. */
const IN_C =
  /^[a-z]{3}\s{1,3}(?<month>[a-z]{3})\s{1,3}(?<day>\d{1,2})\s{1,3}(?<time>\d{1,2}:\d{2}:\d{2})\s{1,3}(?<zone>[+-]\d{4}|[a-z]{1,5})?\s{0,3}(?<year>\d{4})$/iu;

/** ISO 8601 without signs. */
const COMPACT =
  /^(?<day>\d{8})T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<zone>Z|[+-]\d{4})?$/iu;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** In full, or three letters of it; "Sept". Elsewhere, what begins like one of these may be another. */
function isMonth(name: string, written: string): boolean {
  const known = written.toLowerCase();
  return known === name || known === name.slice(0, 3) || (known === 'sept' && name === 'september');
}

/** Zones that mean one thing; of others, the time stands without. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: '+0000',
  west: '+0100',
  bst: '+0100',
  cet: '+0100',
  met: '+0100',
  mez: '+0100',
  cest: '+0200',
  mesz: '+0200',
  mest: '+0200',
  eet: '+0200',
  eest: '+0300',
  msk: '+0300',
  jst: '+0900',
  kst: '+0900',
  aest: '+1000',
  aedt: '+1100',
  nzst: '+1200',
  nzdt: '+1300',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
};

/** What programs write that know no date. */
const NO_DATE = /^(?:0|1970-01-01(?!-)|1969-12-31(?!-))/u;

/**
 * The date that a list gives, as an article has it; undefined if it gives none.
 *
 * @param language The list's, where it says how dates are written.
 */
export function readListedDate(given: string, language?: string): string | undefined {
  const text = given.trim().replaceAll(/\s+/gu, ' ');
  const date = readPublished(withoutNames(text) ?? text, language);
  return date === undefined || NO_DATE.test(date) ? undefined : date;
}

/** In numbers. */
function withoutNames(text: string): string | undefined {
  const { groups } = IN_MAIL.exec(text) ?? IN_C.exec(text) ?? {};
  if (!groups) return inCompact(text);
  const { day = '', month = '', year = '', time, zone } = groups;
  const nth = MONTHS.findIndex((name) => isMonth(name, month));
  // Other languages' months are words to be read.
  if (nth === -1) return undefined;
  const date = `${fullYear(year)}-${String(nth + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return time === undefined ? date : `${date} ${time}${offset(zone)}`;
}

function inCompact(text: string): string | undefined {
  const { day, hour, minute, second, zone = '' } = COMPACT.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  return `${day.replace(/^(....)(..)/u, '$1-$2-')} ${hour}:${minute}:${second}${offset(zone)}`;
}

/** Two digits are of 1970 to 2069. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

function offset(zone = ''): string {
  const sign = /^[+-]/u.test(zone) ? zone.replace(/^([+-])(\d):?(\d\d)$/u, '$10$2$3') : '';
  return sign || (ZONES[zone.toLowerCase()] ?? '');
}
