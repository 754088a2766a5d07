import type { PeriodWords } from '../period-words.ts';

const THE = '(?: d(?:em|en|er|ie|as|es))?(?: jahre?[ns]?)?';
const LAST = '(?:letzte|vergangene|vorige)[nmrs]?';
const WRITINGS =
  '(?:artikeln?s?|texte?[ns]?|beitr(?:a|ae)ge?[ns]?|beitrag|aufs(?:a|ae)tze?n?|aufsatz|kolumnen?|kommentare?[ns]?|leitartikeln?s?)';

export const PERIODS: PeriodWords = {
  months: `januar/jänner/jaenner/jan/jän februar/feber/feb märz/maerz/mrz april/apr mai juni/juno/jun
    juli/julei/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez`,
  weekdays:
    'montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend/sa sonntag/so',
  isDayFirst: true,
  seasons: 'frühling/fruehling/frühjahr/fruehjahr sommer herbst winter',
  numbers: `eine?[mnr]?|eins, zwei, drei|paar, vier, fünf|fuenf, sechs, sieben, acht, neun, zehn, elf,
    zwölf|zwoelf`,
  units: {
    day: 'tage?s?/tagen?',
    week: 'woche/wochen',
    month: 'monate?s?/monaten?',
    year: 'jahre?s?/jahren?',
    decade: 'jahrzehnte?s?/jahrzehnten?',
  },
  named: {
    today: ['heute'],
    yesterday: ['gestern'],
    dayBeforeYesterday: ['vorgestern'],
    dayOfMonth: ['{day} {month}'],
    partOfYear: ['{part}(?: des jahres)? {year}'],
    partOfLastYear: [`{part} (?:des )?${LAST} jahre?s?`, '{part} des vorjahre?s'],
    partOfThisYear: ['{part} (?:dieses|des laufenden) jahres'],
    weekday: ['{weekday}'],
    lastWeekday: [`${LAST} {weekday}s?`],
    startOfYear: ['(?:anfang|beginn) des jahres', 'jahres(?:anfang|beginn)'],
    lastPart: [`${LAST} {part}s?`],
    thisPart: ['diese[nmrs]? {part}s?'],
    last: [
      `(?:de[nmrs] |die |das )?${LAST} {unit}`,
      '(?:da|de|di)[nmrs] vorjahre?s?',
      'vorjahre?s?',
    ],
    beforeLast: ['(?:de[nmrs] |die |das )?vorletzte[nmrs]? {unit}'],
    current: ['(?:diese|(?:de[nmrs] |die |das )?(?:laufende|aktuelle))[nmrs]? {unit}', 'heuer'],
    several: [
      '(?:de[nr] |die )?(?:letzten|vergangenen|vorigen) {number} {units}',
      'seit {number} {units}',
      'binnen {number} {units}',
    ],
    ago: ['vor {number} {units}'],
    decade: ['(?:de[nr] |die )?{decade}er(?:[- ]?jahren?)?'],
    early: [`(?:anfang|beginn)${THE} @`],
    middle: [`mitte${THE} @`],
    late: [`ende${THE} @`],
  },
  relations: {
    since: [
      `(?:schon )?(?:seit|ab)${THE} @`,
      `(?:von|vom)${THE} @ an`,
      `(?:nicht|keine?[mnrs]?) (?:(?:ä|ae)lter als|vor)${THE} @`,
      '@ (?:und|oder) (?:sp(?:ä|ae)ter|danach|neuer)',
    ],
    before: [`(?:vor|fr(?:ü|ue)her als|(?:ä|ae)lter als)${THE} @`],
    after: [`(?:nach|sp(?:ä|ae)ter als|neuer als|j(?:ü|ue)nger als)${THE} @`],
    until: [
      `bis(?: einschlie(?:ß|ss)lich)?(?: zum?r?| ins?)?${THE} @`,
      `sp(?:ä|ae)testens(?: im| am| in)?${THE} @`,
      '@ (?:und|oder) (?:fr(?:ü|ue)her|davor|(?:ä|ae)lter)',
    ],
    between: [
      `zwischen${THE} @ und${THE} @`,
      `(?:in|im|aus)?${THE} ?@ (?:und|oder) (?:in|im)?${THE} ?@`,
      `(?:von|vom)${THE} @ bis(?: zum?| ins?)?${THE} @`,
      `(?:in(?: den)? jahren )?@(?:-| bis(?: zum?| ins?)?${THE} )@`,
    ],
    within: [
      `(?:in|im|am|w(?:ä|ae)hrend|innerhalb)${THE} @`,
      `(?:aus|vom|zum)${THE} @`,
      '(?:das |de[rs] )?jahre?s? {year}',
      'von {named}',
      `(?<=${WRITINGS} )(?:von )?{year}`,
      '{year}(?= (?:ver(?:ö|oe)ffentlicht|erschienen|publiziert|geschrieben|verfasst|(?:ü|ue)ber|zu[mr]?) ?)',
    ],
  },
};
