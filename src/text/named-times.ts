import {
  addMonths,
  daysSinceMonday,
  daysBefore,
  decadeOf,
  isoDate,
  neighbourOf,
  type Stretch,
  unitBefore,
} from './calendar.ts';
import type { NamedKind, PeriodRules } from './period-rules.ts';
import { overlaps, type Span } from './span.ts';
import { findDates } from './written-date.ts';

/** A day, month, year or longer that a text names. */
export interface NamedTime extends Span {
  readonly from: string;
  /** Absent if it lasts until today. */
  readonly until?: string;
  readonly kind: 'year' | 'month' | 'other';
  /** Its year is taken to be the last one in which it has begun. */
  readonly isYearless: boolean;
}

/**
 * The times that a text names, in its order; of those that overlap the longest.
 *
 * @param folded As `foldInPlace` makes it.
 * @param today `YYYY-MM-DD`.
 */
export function findTimes(
  folded: string,
  rules: PeriodRules,
  today: string,
  language: string | undefined,
): readonly NamedTime[] {
  const found: NamedTime[] = findDates(folded, language).map(({ start, end, date }) => ({
    start,
    end,
    from: date,
    until: date,
    kind: 'other',
    isYearless: false,
  }));
  for (const { kind, pattern } of rules.named) {
    for (const match of folded.matchAll(pattern)) {
      const stretch = READINGS[kind](match.groups ?? {}, rules, today);
      if (stretch === undefined) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const isYearless = kind === 'month' || kind === 'dayOfMonth';
      found.push({ ...span, ...stretch, kind: markOf(kind), isYearless });
    }
  }
  return longestOf(found.map((time) => withWeekday(time, folded, rules)));
}

const BEHIND_WEEKDAY = /^\.?,?\s(?:d(?:en|em|er)\s)?$/u;

/** "Wednesday, March 13, 2024" with its weekday, before or behind. */
function withWeekday(time: NamedTime, folded: string, { besideDay }: PeriodRules): NamedTime {
  if (time.from.length < 10 || time.from !== time.until || time.kind !== 'other') return time;
  const beside = Array.from(folded.matchAll(besideDay));
  const before = beside.find(({ 0: { length }, index }) =>
    BEHIND_WEEKDAY.test(folded.slice(index + length, time.start)),
  );
  const behind = beside.find(
    ({ index }) => index > time.end && /^,?\s$/u.test(folded.slice(time.end, index)),
  );
  return {
    ...time,
    start: before?.index ?? time.start,
    end: behind ? behind.index + behind[0].length : time.end,
  };
}

/** Of spans that overlap the longest, of equally long ones the first; in their order. */
export function longestOf<One extends Span>(spans: readonly One[]): readonly One[] {
  const kept: One[] = [];
  for (const one of spans.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** What only counts behind a word that leads to it. */
function markOf(kind: NamedKind): NamedTime['kind'] {
  if (kind === 'weekday') return 'month';
  return kind === 'year' || kind === 'month' ? kind : 'other';
}

type Groups = Readonly<Partial<Record<string, string>>>;
type Read = (
  groups: Groups,
  rules: PeriodRules,
  today: string,
) => (Omit<Stretch, 'until'> & Partial<Stretch>) | undefined;

const READINGS: Readonly<Record<NamedKind, Read>> = {
  year: ({ year }) => justOne(year),
  years: ({ first = '', second = '' }) => {
    const next = String(Number(first) + 1);
    return next.endsWith(second) ? { from: first, until: next } : undefined;
  },
  monthOfYear: ({ year, month }) => justOne(isoDate(Number(year), Number(month))),
  quarter: ({ year, number }) => {
    const from = isoDate(Number(year), Number(number) * 3 - 2);
    return from === undefined ? undefined : { from, until: addMonths(from, 2) };
  },
  month: ({ month = '' }, rules, today) => lastBegun(month, rules, today),
  today: (_, __, today) => unitBefore(today, 'day', 0),
  yesterday: (_, __, today) => unitBefore(today, 'day', 1),
  dayBeforeYesterday: (_, __, today) => unitBefore(today, 'day', 2),
  dayOfMonth: ({ day, month = '' }, { monthOf }, today) => {
    const [year, number] = [Number(today.slice(0, 4)), monthOf(month)];
    const date = isoDate(year, number, Number(day));
    return justOne(
      date !== undefined && date > today ? isoDate(year - 1, number, Number(day)) : date,
    );
  },
  partOfYear: ({ part = '', year }, rules) => partOf(part, Number(year), rules),
  partOfLastYear: ({ part = '' }, rules, today) =>
    partOf(part, Number(today.slice(0, 4)) - 1, rules),
  partOfThisYear: ({ part = '' }, rules, today) => partOf(part, Number(today.slice(0, 4)), rules),
  weekday: ({ weekday = '' }, { weekdayOf }, today) => lastDay(weekdayOf(weekday), today, 0),
  lastWeekday: ({ weekday = '' }, { weekdayOf }, today) => lastDay(weekdayOf(weekday), today, 1),
  startOfYear: (_, __, today) => ({
    from: `${today.slice(0, 4)}-01`,
    until: `${today.slice(0, 4)}-04`,
  }),
  lastPart: ({ part = '' }, rules, today) => {
    const year = Number(today.slice(0, 4));
    const [own, before] = [partOf(part, year, rules), partOf(part, year - 1, rules)];
    return own && own.until < today.slice(0, 7) ? own : before;
  },
  thisPart: ({ part = '' }, rules, today) => lastBegun(part, rules, today),
  last: ({ unit }, { unitOf }, today) =>
    unitBefore(today, unit === undefined ? 'year' : (unitOf(unit) ?? 'year'), 1),
  beforeLast: ({ unit = '' }, { unitOf }, today) => unitBefore(today, unitOf(unit) ?? 'year', 2),
  current: ({ unit }, { unitOf }, today) =>
    unitBefore(today, unit === undefined ? 'year' : (unitOf(unit) ?? 'year'), 0),
  several: ({ number, unit = '' }, { unitOf, numberOf }, today) => {
    const known = unitOf(unit);
    const count = number === undefined ? 1 : numberOf(number);
    return known && count ? { from: daysBefore(today, known, count) } : undefined;
  },
  ago: ({ number = '', unit = '' }, { unitOf, numberOf }, today) => {
    const [known, count] = [unitOf(unit), numberOf(number)];
    return known && count ? unitBefore(today, known, count) : undefined;
  },
  decade: ({ decade = '' }) => decadeOf(inFullYears(decade)),
};

function justOne(date: string | undefined): Stretch | undefined {
  return date === undefined ? undefined : { from: date, until: date };
}

/** The last one that is at least so many days ago; 1 is Monday. */
function lastDay(weekday: number | undefined, today: string, atLeast: number): Stretch | undefined {
  if (weekday === undefined) return undefined;
  const since = daysSinceMonday(today) + 1 - weekday;
  const ago = (since + 7) % 7;
  return unitBefore(today, 'day', ago < atLeast ? ago + 7 : ago);
}

/** A month, or a season, which begins in March, June, September or December. */
function partOf(
  name: string,
  year: number,
  { monthOf, seasonOf }: PeriodRules,
): Stretch | undefined {
  const season = seasonOf(name);
  const from = isoDate(year, season === undefined ? monthOf(name) : season * 3);
  if (from === undefined || from.length < 7) return undefined;
  return { from, until: season === undefined ? from : addMonths(from, 2) };
}

/** Of this year, or of the last one if it is still to come. */
function lastBegun(name: string, rules: PeriodRules, today: string): Stretch | undefined {
  const year = Number(today.slice(0, 4));
  const own = partOf(name, year, rules);
  return own && own.from > today.slice(0, 7) ? partOf(name, year - 1, rules) : own;
}

/** Nobody means the thirties of this century yet. */
function inFullYears(decade: string): number {
  if (decade.length === 4) return Number(decade);
  return Number(decade) + (Number(decade) < 30 ? 2000 : 1900);
}

/** About the first third of it, the middle one or the last. */
export function partOfTime(
  { from, until }: Pick<NamedTime, 'from' | 'until'>,
  part: 'early' | 'middle' | 'late',
): Stretch | undefined {
  if (until === undefined) return undefined;
  const place = { early: 0, middle: 1, late: 2 }[part];
  if (from.length === 4 && from === until) {
    const first = addMonths(`${from}-01`, place * 4);
    return { from: first, until: addMonths(first, 3) };
  }
  if (from.length === 7 && from === until) {
    const days = [
      ['01', '10'],
      ['11', '20'],
      ['21', neighbourOf(`${addMonths(from, 1)}-01`, -1).slice(8)],
    ];
    const [first, last] = days[place] ?? [];
    return { from: `${from}-${first}`, until: `${from}-${last}` };
  }
  if (from.length !== 4) return { from, until };
  const years =
    [
      [0, 3],
      [3, 6],
      [6, 9],
    ][place] ?? [];
  const [first = 0, last = 0] = years.map((count) => Number(from) + count);
  return { from: String(first), until: String(last) };
}
