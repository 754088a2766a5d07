import { ANALYSERS, analyserOf, languageSubtag } from './analysers.ts';
import { isoDate, neighbourOf } from './calendar.ts';
import { foldInPlace } from './fold-letters.ts';
import { findTimes, longestOf, type NamedTime, partOfTime } from './named-times.ts';
import { MARKS, type PeriodRules, periodRules } from './period-rules.ts';
import type { PeriodRelations } from './period-words.ts';
import { plainCopy } from './plain-copy.ts';
import type { Span } from './span.ts';

/** A stretch of time, both ends included: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It has one of them at least. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** A period that a text names, and the words that name it, with what leads to it: "in 2021". */
export interface WrittenPeriod extends Period, Span {}

/**
 * The period that a text names, wherever it stands in it. The number of a year counts behind a word that
 * leads to it, or where nothing follows.
 *
 * @param language A BCP 47 tag, of the text.
 * @param today `YYYY-MM-DD`.
 */
export function periodIn(
  text: string,
  language: string | undefined,
  today: string,
): WrittenPeriod | undefined {
  const plain = plainCopy(text);
  const read = readTimes(foldInPlace(plain.text), language, today);
  const found = firstRelated(read) ?? firstAlone(read);
  return found && { ...found.period, ...plain.originalOf(found.span) };
}

/** What somebody means by a date. */
export type DateReading =
  | { readonly kind: 'period'; readonly period: Period }
  /** A day such as 3/4/2024, which is another one if its month comes first. */
  | { readonly kind: 'ambiguous'; readonly days: readonly [dayFirst: string, monthFirst: string] };

const NUMERIC = /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})$/u;

/**
 * What a text says that is nothing but a date or a period, in whichever language; undefined if that isn't
 * understood.
 *
 * @param today `YYYY-MM-DD`.
 */
export function readDate(text: string, today: string): DateReading | undefined {
  const typed = foldInPlace(plainCopy(text).text).replaceAll(/^[\s,]+|[\s,.!?]+$/gu, '');
  const { first, second, year } = NUMERIC.exec(typed)?.groups ?? {};
  if (first !== undefined) {
    const dayFirst = isoDate(Number(year), Number(second), Number(first));
    const monthFirst = isoDate(Number(year), Number(first), Number(second));
    if (dayFirst && monthFirst && dayFirst !== monthFirst)
      return { kind: 'ambiguous', days: [dayFirst, monthFirst] };
  }
  for (const language of ANALYSERS.keys()) {
    const read = readTimes(typed, language, today);
    const found =
      allRelated(read).find(({ span }) => span.start === 0 && span.end === typed.length) ??
      wholeTime(read);
    if (found) return { kind: 'period', period: found.period };
  }
  return undefined;
}

/** A text in which each time is one character, which says of what kind it is. */
interface MarkedText {
  readonly text: string;
  /** By the place of its mark. */
  readonly times: ReadonlyMap<number, NamedTime>;
  readonly rules: PeriodRules;
  /** Where it was before. */
  readonly originalOf: (span: Span) => Span;
}

interface FoundPeriod {
  readonly span: Span;
  readonly period: Period;
}

function readTimes(folded: string, language: string | undefined, today: string): MarkedText {
  const rules = periodRules(analyserOf(language).periods);
  const unmarked = folded.replaceAll(/[\u{e000}-\u{e002}]/gu, ' ');
  const times = findTimes(unmarked, rules, today, languageSubtag(language));
  // Most texts name none, and parts are parts of one.
  const parts = times.length === 0 ? [] : partsOf(mark(unmarked, times, rules));
  return mark(unmarked, longestOf([...times, ...parts]), rules);
}

function mark(text: string, times: readonly NamedTime[], rules: PeriodRules): MarkedText {
  let marked = '';
  let end = 0;
  const starts: number[] = [];
  const places = new Map<number, NamedTime>();
  const copyUntil = (start: number): void => {
    for (; end < start; end += 1) {
      marked += text.charAt(end);
      starts.push(end);
    }
  };
  for (const time of times) {
    copyUntil(time.start);
    places.set(marked.length, time);
    marked += MARKS[time.kind];
    starts.push(time.start);
    end = time.end;
  }
  copyUntil(text.length);
  starts.push(text.length);
  return {
    text: marked,
    times: places,
    rules,
    originalOf: ({ start, end }) => ({
      start: starts[start] ?? 0,
      end: places.get(end - 1)?.end ?? starts[end] ?? text.length,
    }),
  };
}

/** "Early 2024". */
function partsOf(marked: MarkedText): readonly NamedTime[] {
  const { text, times, rules, originalOf } = marked;
  return rules.parts.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const [time] = timesIn(span, times);
      const stretch = time && partOfTime(time, kind);
      return stretch
        ? [{ ...originalOf(span), ...stretch, kind: 'other' as const, isYearless: false }]
        : [];
    }),
  );
}

/** The first period beside a word that says where something lies; of several there, the longest. */
function firstRelated(marked: MarkedText): FoundPeriod | undefined {
  return allRelated(marked).reduce<FoundPeriod | undefined>((first, one) => {
    const isBefore =
      first === undefined ||
      one.span.start < first.span.start ||
      (one.span.start === first.span.start && one.span.end > first.span.end);
    return isBefore ? one : first;
  }, undefined);
}

function allRelated(marked: MarkedText): readonly FoundPeriod[] {
  const { text, times, rules, originalOf } = marked;
  if (times.size === 0) return [];
  return rules.relations.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const [time, other] = timesIn(span, times);
      if (!time || (kind === 'within' && mayCount(time, text.slice(span.end)))) return [];
      const period = RELATED[kind](time, other ?? time);
      return period ? [{ span: originalOf(span), period }] : [];
    }),
  );
}

function timesIn(
  { start, end }: Span,
  times: ReadonlyMap<number, NamedTime>,
): readonly NamedTime[] {
  return [...times].filter(([place]) => place >= start && place < end).map(([, time]) => time);
}

/** "In 2000 homes" doesn't name a year. */
function mayCount({ kind, from }: NamedTime, after: string): boolean {
  return kind === 'year' && from.endsWith('00') && /^\s\p{L}/u.test(after);
}

const RELATED: Readonly<
  Record<keyof PeriodRelations, (time: NamedTime, other: NamedTime) => Period | undefined>
> = {
  since: ({ from }) => ({ from }),
  before: ({ from }) => ({ until: neighbourOf(from, -1) }),
  after: ({ until }) => (until === undefined ? undefined : { from: neighbourOf(until, 1) }),
  until: ({ until }) => (until === undefined ? undefined : { until }),
  between: stretchBetween,
  within: periodOf,
};

function periodOf({ from, until }: NamedTime): Period {
  return until === undefined ? { from } : { from, until };
}

/** "From March to May 2024" is all in that year, "from November to March 2024" isn't. */
function stretchBetween(first: NamedTime, second: NamedTime): Period | undefined {
  if (second.until === undefined) return undefined;
  const year = second.isYearless ? first.from.slice(0, 4) : second.from.slice(0, 4);
  const from = first.isYearless ? `${year}${first.from.slice(4)}` : first.from;
  if (from <= second.until) return { from, until: second.until };
  if (first.isYearless) return { from: `${Number(year) - 1}${from.slice(4)}`, until: second.until };
  if (second.isYearless)
    return { from, until: `${Number(from.slice(0, 4))}${second.until.slice(4)}` };
  return first.until === undefined ? undefined : { from: second.from, until: first.until };
}

/** The first that names a time by itself: a day, a month of a year, "last year", or a year at an end. */
function firstAlone({ text, times, originalOf }: MarkedText): FoundPeriod | undefined {
  const found = Array.from(times).find(
    ([place, { kind }]) =>
      kind === 'other' || (kind === 'year' && /^\s?(?:$|[\p{P}])/u.test(text.slice(place + 1))),
  );
  if (!found) return undefined;
  const [place, time] = found;
  return { span: originalOf({ start: place, end: place + 1 }), period: periodOf(time) };
}

function wholeTime({ text, times }: MarkedText): FoundPeriod | undefined {
  const time = text.length === 1 ? times.get(0) : undefined;
  return time && { span: time, period: periodOf(time) };
}
