import type { PeriodWords } from '../period-words.ts';

const THE = '(?: (?:el|la|los|las))?(?: (?:años?|mes de))?';
const OF = '(?: del?)?(?: (?:la|los|las))?(?: (?:años?|mes de))?';
const WRITINGS =
  '(?:artículos?|textos?|columnas?|editorial(?:es)?|ensayos?|tribunas?|notas?|crónicas?|números?)';

export const PERIODS: PeriodWords = {
  months: `enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago
    septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic`,
  weekdays: 'lunes/lun martes/mar miércoles/mié jueves/jue viernes/vie sábado/sáb domingo/dom',
  isDayFirst: true,
  seasons: 'primavera verano otoño invierno',
  numbers:
    'un[ao]?, dos|(?:un )?par(?: de)?, tres|poc[oa]s, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce',
  units: {
    day: 'día/días',
    week: 'semana/semanas',
    month: 'mes/meses',
    year: 'año/años',
    decade: '(?:década|decenio)/(?:décadas|decenios)',
  },
  named: {
    today: ['hoy'],
    yesterday: ['ayer'],
    dayBeforeYesterday: ['anteayer', 'antes de ayer', 'antier'],
    dayOfMonth: ['{day} de {month}'],
    partOfYear: ['{part}(?: del?)?(?: año)? {year}'],
    partOfLastYear: ['{part} del? (?:año pasado|pasado año)'],
    partOfThisYear: ['{part} de este año'],
    weekday: ['{weekday}'],
    lastWeekday: ['{weekday} pasado', 'pasado {weekday}'],
    startOfYear: ['(?:a )?(?:principios|comienzos|inicios) de(?:l)? año'],
    lastPart: ['(?:el |la )?{part} pasad[oa]', '(?:el |la )?pasad[oa] {part}'],
    thisPart: ['est[ea] {part}'],
    last: ['(?:el |la )?{unit} (?:pasad[oa]|anterior)', '(?:el |la )?pasad[oa] {unit}'],
    beforeLast: ['(?:el |la )?{unit} antepasad[oa]'],
    current: ['est[ea] {unit}', '(?:el |la )?{unit} (?:en curso|actual)'],
    several: [
      '(?:los |las )?(?:últim[oa]s|pasad[oa]s) {number} {units}',
      '(?:los |las )?{number} (?:últim[oa]s|pasad[oa]s) {units}',
      '(?:los |las )?{number} {units} (?:últim[oa]s|pasad[oa]s)',
      '(?:el |la )?últim[oa] {unit}',
      'desde hace {number} {units}',
    ],
    ago: ['hace {number} {units}'],
    decade: ['(?:los )?años {decade}', '(?:la )?década de(?: los| los años)? {decade}'],
    early: [
      `(?:(?:a )?(?:principios?|comienzos?|inicios?)|el (?:principio|comienzo|inicio))${OF} @`,
    ],
    middle: [`(?:a )?mediados${OF} @`],
    late: [`(?:(?:a )?(?:finales|fines)|el final|el fin)${OF} @`],
  },
  relations: {
    since: [
      `desde${THE} @`,
      `a partir${OF} @`,
      '@ (?:y|o) (?:después|más tarde|posterior(?:es)?)',
      '@ en adelante',
    ],
    before: [`antes${OF} @`, `anterior(?:es)? al?${THE} @`],
    after: [`(?:después${OF}|tras${THE}) @`, `posterior(?:es)? al?${THE} @`],
    until: [`hasta${THE} @`, '@ (?:y|o) (?:antes|anterior(?:es)?)'],
    between: [
      `entre${THE} @ y${THE} @`,
      `(?:en|de)${THE} @ [yo] (?:en |de )?@`,
      `(?:del?|desde)${THE} @ (?:al?|hasta)${THE} @`,
      '(?:en )?@(?:-| al? | hasta )@',
    ],
    within: [
      `(?:en|durante|a lo largo de)${THE} @`,
      'el {named}',
      '(?:el )?año {year}',
      `(?<=${WRITINGS} )del?${THE} @`,
      'del? (?:(?:l[ao]s? )?{named}|año {year})',
    ],
  },
};
