import type { PeriodWords } from '../period-words.ts';

const THE = "(?: (?:le|la|les|en|au|l'année|l'an|le mois de|les années))?";
const LAST = '(?:derni(?:er|ère)|passée?|précédente?)';
const WRITINGS =
  '(?:articles?|textes?|tribunes?|chroniques?|éditoria(?:l|ux)|papiers?|numéros?|billets?|essais?)';

export const PERIODS: PeriodWords = {
  months: `janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct
    novembre/nov décembre/déc`,
  weekdays: 'lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim',
  isDayFirst: true,
  seasons: 'printemps été automne hiver',
  numbers: 'une?, deux, trois|quelques, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
  units: {
    day: 'jour/jours',
    week: 'semaine/semaines',
    month: 'mois/mois',
    year: '(?:an|année)/(?:ans|années)',
    decade: 'décennie/décennies',
  },
  named: {
    today: ["aujourd'hui"],
    yesterday: ['hier'],
    dayBeforeYesterday: ['avant-?hier'],
    dayOfMonth: ['{day} {month}'],
    partOfYear: ["{part}(?: de)?(?: l'année| l'an)? {year}"],
    partOfLastYear: [`{part} (?:de )?l'(?:an|année) ${LAST}`],
    partOfThisYear: ['{part} (?:de )?cette année'],
    weekday: ['{weekday}'],
    lastWeekday: ['{weekday} (?:dernier|passé)'],
    startOfYear: ["(?:le |au )?début de l'année"],
    lastPart: [`(?:le |l')?{part} ${LAST}`],
    thisPart: ['(?:ce|cet|cette) {part}'],
    last: [`(?:le |la |l')?{unit} ${LAST}`],
    current: ['(?:ce|cet|cette) {unit}(?:-ci)?', "(?:le |la |l'){unit} (?:en cours|actuelle?)"],
    several: [
      '(?:les |ces )?{number} derni(?:er|ère)s {units}',
      '(?:les |ces )?derni(?:er|ère)s {number} {units}',
      '(?:depuis|ces) {number} {units}',
      '(?:la )?dernière {unit}',
    ],
    ago: ['il y a {number} {units}'],
    decade: ['(?:les |des )?années {decade}'],
    early: ["(?:au |le |du )?début(?: de| du| d')?(?: l'année| mois de)? @"],
    middle: ['(?:la )?mi-@', "(?:au |le |du )?milieu d(?:e|u)(?: l'année| mois de)? @"],
    late: ["(?:à la |la )?fin(?: de| du)?(?: l'année| mois de)? @"],
  },
  relations: {
    since: [
      `(?:depuis|dès)${THE} @`,
      `à (?:partir|compter) d(?:e|u|u mois de)${THE} @`,
      "à (?:partir|compter) d'@",
      '@ (?:et|ou) (?:après|plus tard)',
    ],
    before: [`avant${THE} @`, `antérieure?s? (?:à|au)${THE} @`],
    after: [`après${THE} @`, `postérieure?s? (?:à|au)${THE} @`],
    until: [`jusqu'(?:en|à|au|aux)${THE} @`, '@ (?:et|ou) (?:avant|plus tôt)'],
    between: [
      `entre${THE} @ et${THE} @`,
      `(?:en|de)${THE} @ (?:et|ou) (?:en |de )?@`,
      `(?:de|du|d')${THE} ?@ (?:à|au|jusqu'en|jusqu'à|jusqu'au)${THE} @`,
      '(?:en )?@(?:-| à | au )@',
    ],
    within: [
      `(?:en|dans|durant|pendant|au|courant|au cours d(?:e|u|es)|au mois d(?:e|')|lors de|datée?s? d(?:e|u)|datant d(?:e|u))${THE}(?: l')? ?@`,
      `(?:le|l'année|l'an|les) @`,
      `(?<=${WRITINGS} )d(?:e|u|es)${THE} @`,
      "(?:de|du|des|d')(?: ?{named}| l'année {year}| l'an {year})",
    ],
  },
};
