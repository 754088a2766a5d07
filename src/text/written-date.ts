import { ANALYSERS, analyserOf } from './analysers.ts';
import { isoDate } from './calendar.ts';
import { foldWords } from './fold-words.ts';
import type { Span } from './span.ts';

/** A date that stands in a line, and what it says: `YYYY-MM-DD`, or `YYYY-MM`. */
export interface WrittenDate extends Span {
  readonly date: string;
}

/** Dates as they are written in lines of text; what none of them is, is told by its numbers. */
const DATE = new RegExp(
  [
    String.raw`(?<![\d./-])(?<isoYear>\d{4})(?<mark>[-/.])(?<isoMonth>\d{1,2})\k<mark>(?<isoDay>\d{1,2})(?!\d)`,
    String.raw`(?<![\d./-])(?<first>\d{1,2})(?<sign>[-/.])\s?(?<second>\d{1,2})\k<sign>\s?(?<numericYear>\d{4})(?![\d/-])`,
    String.raw`(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`,
    String.raw`(?<!\d)(?<dayFirst>\d{1,2})(?:st|nd|rd|th|er|re|\.|º|ª|°)?(?:\s(?:de|of))?[\s-](?<monthSecond>[\p{L}\p{M}]{3,12})\.?,?(?:\s(?:de|del))?[\s-](?<yearLast>\d{4})(?!\d)`,
    String.raw`(?<![\p{L}\p{M}])(?<monthFirst>[\p{L}\p{M}]{3,12})\.?\s(?<daySecond>\d{1,2})(?:st|nd|rd|th)?,?\s(?<yearThird>\d{4})(?!\d)`,
    String.raw`(?<![\p{L}\p{M}])(?<monthAlone>[\p{L}\p{M}]{3,12})\.?,?(?:\s(?:de|del))?\s(?<yearAlone>\d{4})(?!\d)`,
  ].join('|'),
  'giu',
);

/** Every date has one, and few lines do. */
const YEAR = /\d{4}/u;

/**
 * The dates in a line. One such as 3/4/2024 only counts where the language says what is its day.
 *
 * @param language A BCP 47 tag.
 */
export function findDates(line: string, language?: string): readonly WrittenDate[] {
  if (!YEAR.test(line)) return [];
  const dates: WrittenDate[] = [];
  const pattern = new RegExp(DATE);
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const date = dateOf(match.groups ?? {}, language);
    // What a word took for its year may open a date: "since 2024-03-05".
    if (date === undefined) pattern.lastIndex = match.index + 1;
    else dates.push({ start: match.index, end: match.index + match[0].length, date });
  }
  return dates;
}

function dateOf(groups: Partial<Record<string, string>>, language?: string): string | undefined {
  const number = (name: string): number => Number(groups[name] ?? NaN);
  if (groups['isoYear']) return isoDate(number('isoYear'), number('isoMonth'), number('isoDay'));
  if (groups['year']) return isoDate(number('year'), number('month'), number('day'));
  if (groups['numericYear']) {
    const [first, second] = [number('first'), number('second')];
    return numericDate(first, second, number('numericYear'), groups['sign'] === '.', language);
  }
  const name = groups['monthSecond'] ?? groups['monthFirst'] ?? groups['monthAlone'] ?? '';
  const month = MONTHS.get(foldWords(name));
  if (month === undefined) return undefined;
  const day = groups['dayFirst'] ?? groups['daySecond'];
  const year = groups['yearLast'] ?? groups['yearThird'] ?? groups['yearAlone'];
  return isoDate(Number(year), month, day === undefined ? undefined : Number(day));
}

/** Only Americans begin with the month, and never with full stops between. */
function numericDate(
  first: number,
  second: number,
  year: number,
  hasStops: boolean,
  language: string | undefined,
): string | undefined {
  const isCertain = hasStops || first > 12 || first === second || isDayFirst(language);
  if (isCertain) return isoDate(year, second, first);
  return second > 12 ? isoDate(year, first, second) : undefined;
}

function isDayFirst(language: string | undefined): boolean {
  return analyserOf(language).periods?.isDayFirst ?? false;
}

const NAMED = Array.from(ANALYSERS.values()).flatMap(({ periods }) => periods ?? []);

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMED.flatMap(({ months }) =>
    formsIn(months).flatMap((forms, index) =>
      forms.map((form): readonly [string, number] => [form, index + 1]),
    ),
  ),
);

/** In full and shortened, in all languages, as `foldWords` has them. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  NAMED.flatMap(({ weekdays }) => formsIn(weekdays).flat()),
);

/** Of each thing in a list all that it is called. */
function formsIn(list: string): readonly (readonly string[])[] {
  return list.split(/\s+/u).map((forms) => forms.split('/').map(foldWords));
}
