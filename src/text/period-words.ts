import type { Unit } from './calendar.ts';

/**
 * How a language names times. But for the lists of words, these are patterns in lower case, compared without
 * regard to capitals and marks on letters, that stand for whole words. Each of the words in braces stands
 * for what it says: `{day}`, `{weekday}`, `{month}`, `{year}`, `{number}`, `{decade}`; `{part}` is a month or season,
 * `{unit}` one day, week, month, year or decade, and `{units}` one or several.
 */
export interface PeriodWords {
  /** January first, parted by spaces; of each its name and what else it is called, parted by strokes. */
  readonly months: string;
  /** Monday first, likewise. */
  readonly weekdays: string;
  /** Whether 3/4/2024 is the third of April; false where either is written. */
  readonly isDayFirst: boolean;
  /** Spring first, as months are. */
  readonly seasons?: string;
  /** Patterns, one first, parted by commas. */
  readonly numbers?: string;
  /** Of each, one and several of them, parted by a stroke. */
  readonly units?: Readonly<Record<Unit, string>>;
  readonly named?: NamedTimes;
  readonly relations?: PeriodRelations;
  /** What may be stuck to a time that is named. */
  readonly endings?: string;
  /** Its words aren't parted by spaces. */
  readonly isUnparted?: true;
}

/** Times that are named otherwise than by the numbers of their day, month and year. */
export interface NamedTimes {
  readonly today?: readonly string[];
  readonly yesterday?: readonly string[];
  readonly dayBeforeYesterday?: readonly string[];
  /** "the third of March". */
  readonly dayOfMonth?: readonly string[];
  /** "March of 2024". */
  readonly partOfYear?: readonly string[];
  readonly partOfLastYear?: readonly string[];
  readonly partOfThisYear?: readonly string[];
  /** "Monday", which only counts behind a word that leads to it; "last Monday". */
  readonly weekday?: readonly string[];
  readonly lastWeekday?: readonly string[];
  /** "the start of the year". */
  readonly startOfYear?: readonly string[];
  /** "last March", "this spring". */
  readonly lastPart?: readonly string[];
  readonly thisPart?: readonly string[];
  /** "last month", the one before this; years go without saying. */
  readonly last?: readonly string[];
  /** "the year before last". */
  readonly beforeLast?: readonly string[];
  /** "this month". */
  readonly current?: readonly string[];
  /** "the past three years", up to today; one goes without saying. */
  readonly several?: readonly string[];
  /** "three years ago". */
  readonly ago?: readonly string[];
  /** "the 1990s". */
  readonly decade?: readonly string[];
  /** "early 2024", "mid-March", "the end of last year": `@` is another time. */
  readonly early?: readonly string[];
  readonly middle?: readonly string[];
  readonly late?: readonly string[];
}

/**
 * What says where something lies beside times: `@` is any of them, `{year}` one that is only the number of a
 * year, `{named}` one that is more than that or the name of a month.
 */
export interface PeriodRelations {
  readonly since: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly until: readonly string[];
  /** Two of them. */
  readonly between: readonly string[];
  readonly within: readonly string[];
}
