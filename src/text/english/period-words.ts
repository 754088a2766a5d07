import type { PeriodWords } from '../period-words.ts';

const THE = '(?: the)?(?: years?| month of)?';
const WRITINGS =
  '(?:articles?|pieces?|texts?|essays?|columns?|op-?eds?|editorials?|issues?|editions?)';

export const PERIODS: PeriodWords = {
  months: `january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
    october/oct november/nov december/dec`,
  weekdays: `monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun`,
  // Americans mean the fourth of March.
  isDayFirst: false,
  seasons: 'spring summer autumn/fall winter',
  numbers: `one|an?, two|(?:a )?couple(?: of)?, three|(?:a )?few, four, five, six, seven, eight, nine, ten, eleven,
    twelve`,
  units: {
    day: 'day/days',
    week: 'week/weeks',
    month: 'month/months',
    year: 'year/years',
    decade: 'decade/decades',
  },
  named: {
    today: ['today'],
    yesterday: ['yesterday'],
    dayBeforeYesterday: ['(?:the )?day before yesterday'],
    dayOfMonth: ['{day}(?: of)? {month}', '{month} (?:the )?{day}'],
    partOfYear: ['{part}(?: of)?(?: the year)? {year}'],
    partOfLastYear: ['{part}(?: of)? last year'],
    partOfThisYear: ['{part}(?: of)? this year'],
    weekday: ['{weekday}'],
    lastWeekday: ['(?:last|this past) {weekday}'],
    startOfYear: ['(?:the )?(?:start|beginning) of the year'],
    lastPart: ['(?:last|this past) {part}'],
    thisPart: ['this {part}'],
    last: ['last {unit}', '(?:the )?previous {unit}'],
    beforeLast: ['the {unit} before last'],
    current: ['(?:this|the current) {unit}'],
    several: [
      '(?:the |these )?(?:last|past|previous) {number} {units}',
      '(?:the |this )?past {unit}',
      '(?<=(?:in|over|during|within|for) )the last {unit}',
    ],
    ago: ['{number} {units} ago'],
    decade: ["(?<!(?:his|her|their|my|your|our) )(?:the )?'?{decade}'?s"],
    early: ['(?:early(?: in)?|(?:the )?(?:start|beginning) of)(?: the year)? @'],
    middle: ['(?:mid[- ]?|(?:the )?middle of )(?:the year )?@'],
    late: ['(?:late(?: in)?|(?:the )?end of)(?: the year)? @'],
  },
  relations: {
    since: [
      `(?:ever )?since${THE} @`,
      `(?:from|starting|beginning)(?: (?:in|from|on|with))?${THE} @ (?:on|onwards?|forward)`,
      `(?:starting|beginning) (?:in|from|on|with)${THE} @`,
      'as of @',
      '(?:in|on) or after @',
      'after or (?:in|on) @',
      '@ (?:or|and) (?:later|after|newer)',
      `(?:not|no) (?:earlier|older) than${THE} @`,
      'not before @',
    ],
    before: ['pre-{year}', `(?:before|prior to|earlier than|older than)${THE} @`],
    after: ['post-{year}', `(?:after|later than|newer than|more recent than|younger than)${THE} @`],
    until: [
      `(?:until|till?|up to|up until|through|(?:not|no) later than|not after)${THE} @`,
      `by${THE} (?:{year}|{named})`,
      '(?:in|on) or before @',
      '@ (?:or|and) (?:earlier|before|older)',
    ],
    between: [
      `(?:in )?between${THE} @ and${THE} @`,
      `(?:in|from|of|during)${THE} @ (?:and|or) (?:in )?@`,
      `(?:from)${THE} @ (?:to|until|till?|through|up to)${THE} @`,
      '(?:in )?(?:the years )?@(?:-| to | until | till? | through )@',
    ],
    within: [
      `(?:in|at|during|on|from|within|over|throughout|dated)${THE} @`,
      `(?<=${WRITINGS} )of${THE} @`,
      'of (?:the year {year}|{named})',
      '(?:the )?year {year}',
      'the {year}',
      "(?<='s ){year}",
    ],
  },
};
