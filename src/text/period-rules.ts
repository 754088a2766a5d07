import { type Unit, UNITS } from './calendar.ts';
import { foldInPlace } from './fold-letters.ts';
import type { NamedTimes, PeriodRelations, PeriodWords } from './period-words.ts';

/** The words of a language as texts are read by them. */
export interface PeriodRules {
  /** What names times; which ones, their groups say. */
  readonly named: readonly Rule<NamedKind>[];
  /** What names a part of a time that is marked. */
  readonly parts: readonly Rule<PartKind>[];
  /** What says where something lies beside marked times. */
  readonly relations: readonly Rule<keyof PeriodRelations>[];
  /** The name of a weekday. */
  readonly besideDay: RegExp;
  /** From one on; undefined if none is called so. */
  readonly weekdayOf: (name: string) => number | undefined;
  readonly monthOf: (name: string) => number | undefined;
  readonly seasonOf: (name: string) => number | undefined;
  readonly numberOf: (words: string) => number | undefined;
  readonly unitOf: (words: string) => Unit | undefined;
}

export interface Rule<Kind> {
  readonly kind: Kind;
  /** Global. */
  readonly pattern: RegExp;
}

export type PartKind = 'early' | 'middle' | 'late';
export type NamedKind =
  | Exclude<keyof NamedTimes, PartKind>
  | (typeof BY_NUMBERS)[number][0]
  | 'month';

/** What marks times that were found: the number of a year, the name of a month, and all others. */
export const MARKS = { year: '\u{e000}', month: '\u{e001}', other: '\u{e002}' } as const;

/** What stands for words in braces, and for `@`. */
type Places = Readonly<Record<string, string>>;

const MARKED: Places = {
  '@': `[${Object.values(MARKS).join('')}]`,
  '{year}': MARKS.year,
  '{named}': `[${MARKS.month}${MARKS.other}]`,
};

const YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)(?!\d)`;

/** The same in all languages. */
const BY_NUMBERS = [
  ['year', String.raw`(?<![$€£₺#§]\s?|\d[.,/]|(?<!\d)\d{1,3}-)${YEAR}(?![.,]\d|\s?[%$€£₺])`],
  ['years', String.raw`(?<first>1[5-9]\d\d|20\d\d)[/-](?<second>\d\d)`],
  ['monthOfYear', `${YEAR}[-/.](?<month>0[1-9]|1[0-2])`],
  ['monthOfYear', `(?<month>0?[1-9]|1[0-2])[-/.]${YEAR}`],
  ['quarter', String.raw`q(?<number>[1-4])[\s/-]?${YEAR}`],
  ['quarter', String.raw`${YEAR}[\s/-]?q(?<number>[1-4])`],
] as const;

/** Shorter ones are other words as well: "ara", "mar", "set". */
const MIN_NAME_LENGTH = 4;

const rulesByWords = new Map<PeriodWords | undefined, PeriodRules>();

/** What the texts of a language are read by; numbers alone, if nothing is known of it. */
export function periodRules(words: PeriodWords | undefined): PeriodRules {
  const rules =
    rulesByWords.get(words) ?? compile(words ?? { months: '', weekdays: '', isDayFirst: false });
  rulesByWords.set(words, rules);
  return rules;
}

function compile(words: PeriodWords): PeriodRules {
  const months = formsOf(words.months, /\s+/u);
  const weekdays = formsOf(words.weekdays, /\s+/u);
  const seasons = formsOf(words.seasons, /\s+/u);
  const numbers = formsOf(words.numbers, /,\s*/u);
  const units = UNITS.map((unit) => words.units?.[unit].split('/') ?? []);
  const fullNames = fullFormsIn(months);
  const places: Places = {
    '{day}': String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|re|[oa°.])?`,
    '{weekday}': `(?<weekday>${anyOf(fullFormsIn(weekdays))})`,
    '{month}': `(?<month>${anyOf(months.flat())})`,
    '{part}': `(?<part>${anyOf([...fullNames, ...seasons.flat()])})`,
    '{year}': YEAR,
    '{number}': String.raw`(?<number>\d{1,3}|${anyOf(numbers.flat())})`,
    '{decade}': String.raw`(?<decade>(?:1[5-9]|20)\d0|[1-9]0)`,
    '{unit}': `(?<unit>${anyOf(units.map(([one = '']) => one))})`,
    '{units}': `(?<unit>${anyOf(units.flat())})`,
  };
  const { early, middle, late, ...named } = words.named ?? {};
  const rules = <Kind extends string>(
    sources: Readonly<Partial<Record<Kind, readonly string[] | undefined>>>,
    replaced: Places,
  ): readonly Rule<Kind>[] =>
    (Object.keys(sources) as Kind[]).flatMap((kind) =>
      (sources[kind] ?? []).map((source) => ({
        kind,
        pattern: patternOf(source, replaced, words),
      })),
    );
  return {
    named: [
      ...BY_NUMBERS.map(([kind, source]) => ({ kind, pattern: patternOf(source, {}, words) })),
      ...rules({ month: fullNames.length > 0 ? [`(?<month>${anyOf(fullNames)})`] : [] }, {}),
      ...rules(named, places),
    ],
    parts: rules({ early, middle, late }, MARKED),
    relations: rules(words.relations ?? {}, MARKED),
    weekdayOf: (name) => placeAmong(weekdays, name),
    besideDay: patternOf(`(?:${anyOf(weekdays.flat())})`, {}, words),
    monthOf: (name) => placeAmong(months, name),
    seasonOf: (name) => placeAmong(seasons, name),
    numberOf: (given) => (/^\d/u.test(given) ? Number(given) : placeAmong(numbers, given)),
    unitOf: (given) => UNITS[(placeAmong(units, given) ?? 0) - 1],
  };
}

/** Of each thing in a list all that it is called. */
function formsOf(list: string | undefined, parting: RegExp): readonly (readonly string[])[] {
  return list ? list.split(parting).map((forms) => forms.split(/[/]/u)) : [];
}

function fullFormsIn(things: readonly (readonly string[])[]): readonly string[] {
  return things.flatMap((forms) =>
    forms.filter((form, index) => index === 0 || form.length >= MIN_NAME_LENGTH),
  );
}

function anyOf(forms: readonly string[]): string {
  return forms.toSorted((a, b) => b.length - a.length).join('|');
}

/** From one on. */
function placeAmong(things: readonly (readonly string[])[], given: string): number | undefined {
  const place = things.findIndex((forms) =>
    new RegExp(`^(?:${foldInPlace(forms.join('|'))})$`, 'u').test(given),
  );
  return place === -1 ? undefined : place + 1;
}

/** Letters and digits of folded texts, without Arabic's comma and question mark; told by their properties, V8 takes five times as long to build them. */
const IN_WORDS = String.raw`[0-9a-z\u00c0-\u060b\u060d-\u061a\u0620-\u1fff\u2c00-\ud7ff]`;

function patternOf(source: string, places: Places, { endings, isUnparted }: PeriodWords): RegExp {
  const filled = foldInPlace(
    source.replaceAll(/\{[a-z]+\}|@/gu, (place) => places[place] ?? place),
  );
  if (isUnparted) return new RegExp(`(?:${filled})`, 'gu');
  const atEnd = `(?!${IN_WORDS})`;
  const beforeEnding = endings ? `|(?=(?:${foldInPlace(endings)})${atEnd})` : '';
  return new RegExp(`(?<!${IN_WORDS})(?:${filled})(?:${atEnd}${beforeEnding})`, 'gu');
}
