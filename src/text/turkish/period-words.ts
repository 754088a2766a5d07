import type { PeriodWords } from '../period-words.ts';

const ENDINGS = `'?(?:n?[dt][ae](?:n|ki)?|[yn]?[aeıiuü]|n?[ıiuü]n|s?[ıiuü](?:n[dt]?[ae](?:n|ki)?)?|s?[ıiuü]n[ıiuü]n)`;
const THE = "(?: (?:yıl|ay|sene|tarih)(?:ı|i|sı))?'?(?:s?[ıiuü](?=n))?";
/** "2022'den", "Mart ayından", "geçen yıldan". */
const FROM = `${THE}n?[dt][ae]n`;
const TO = `${THE}[yn]?[ae]`;
const IN = `${THE}n?[dt][ae](?:ki)?`;
const OF = "(?:(?: yıl| sene)?'?(?:n?[ıiuü]n|ı?nın|sinin))?";
const YEARS = '(?: (?:yıl|sene)l[ae]r[ıi])?';

export const PERIODS: PeriodWords = {
  months: `ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl
    ekim/eki kasım/kas aralık/ara`,
  weekdays: 'pazartesi/pzt salı/sal çarşamba/çar perşembe/per cuma/cum cumartesi/cmt pazar/paz',
  isDayFirst: true,
  seasons: 'ilkbahar/bahar yaz sonbahar/güz kış',
  numbers: 'bir, iki|birkaç, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on ?bir, on ?iki',
  units: {
    day: 'gün/günler',
    week: 'hafta/haftalar',
    month: 'ay/aylar',
    year: '(?:yıl|sene)/(?:yıllar|seneler)',
    decade: 'on ?yıl/on ?yıllar',
  },
  endings: ENDINGS,
  named: {
    today: ['bugün'],
    yesterday: ['dün'],
    dayBeforeYesterday: ['evvelsi gün', 'evvelki gün'],
    dayOfMonth: ['{day} {month}'],
    partOfYear: [
      "{year}(?: yıl[ıi](?:nın|nda)?|'?(?:n?[ıiuü]n|[dt][ae]))? {part}(?: ay[ıi]?)?",
      '{part} {year}',
    ],
    partOfLastYear: ['(?:geçen|geçtiğimiz) (?:yıl|sene)(?:ın|nin)? {part}'],
    partOfThisYear: ['bu (?:yıl|sene)(?:ın|nin)? {part}'],
    lastWeekday: ['(?:geçen )?{weekday} gün[ıiuü]', 'geçen {weekday}'],
    startOfYear: ['(?:bu )?yıl[ıi]?n? baş[ıi]'],
    lastPart: ['(?:geçen|geçtiğimiz) {part}'],
    thisPart: ['bu {part}'],
    last: ['(?:geçen|geçtiğimiz|(?:bir )?önceki) {unit}'],
    beforeLast: ['ev(?:v)?elki {unit}'],
    current: ['(?:bu|içinde bulunduğumuz) {unit}'],
    several: ['son {number} {unit}', '{number} {unit}d[ıiuü]r', 'son {unit}'],
    ago: ['{number} {unit} önce'],
    decade: ["{decade}'?l[ae]r", "{decade}'?l[ıi] (?:yıl|sene)l[ae]r"],
    early: [`@${OF} baş(?:ı|lar[ıi])`],
    middle: [`@${OF} orta(?:sı|lar[ıi])`],
    late: [`@${OF} son(?:u|lar[ıi])`],
  },
  relations: {
    since: [`@${FROM} (?:beri|bu yana|itibaren)`, `@ (?:yıl[ıi] )?ve sonrası(?:nda)?`],
    before: [`@${FROM} (?:önce|evvel)(?:ki)?`, `@${THE} öncesi(?:nde)?`],
    after: [`@${FROM} sonra(?:ki)?`, `@${THE} sonrası(?:nda)?`],
    until: [`@${TO} (?:kadar|dek|değin)`],
    between: [
      `@(?:'?y?l[ae])?(?: ile | ve |-)@${YEARS} ?aras[ıi](?:nda|ndaki)?`,
      `@'?y?l[ae] @${YEARS} aras[ıi](?:nda|ndaki)?`,
      `@${FROM} @${TO}(?: (?:kadar|dek))?`,
      `@-@(?: (?:yıl|sene)l[ae]r[ıi](?:nda)?)?`,
    ],
    within: [
      `@${IN}`,
      `@ (?:yılı|ayı|senesi|tarihi)(?:nda|nde|na ait|ne ait)?`,
      `@${ENDINGS}`,
      '{year}(?= (?:makale|yazı|metin|metn|deneme))',
      `@(?: yılı)? (?:boyunca|tarihli|içinde|süresince)`,
    ],
  },
};
