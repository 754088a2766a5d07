import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANALYSERS } from '../../../src/text/analysers.ts';
import { periodIn, readDate } from '../../../src/text/period.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { processorMs } from '../../support/processor-ms.ts';

/** A Saturday. */
const TODAY = '2026-11-28';

/** What stands in brackets names the period behind it; where nothing does, there is none. */
const NAMED: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
  en: [
    ['What did Field and Court write [in 2021] about hedges?', '2021..2021'],
    ['articles [since 2023] on ponds', '2023..'],
    ['What was said [before March 2024]?', '..2024-02'],
    ['[After 2020], what did she write?', '2021..'],
    ['all [until 2020]', '..2020'],
    ['What did Oren Marsh say [last year] of ponds?', '2025..2025'],
    ['[between 2019 and 2021]', '2019..2021'],
    ['articles [from 2019 to 2021] on floods', '2019..2021'],
    ['articles [from 2019 on], what else?', '2019..'],
    ['pieces [from 2019]', '2019..2019'],
    ['[2019–2021]', '2019..2021'],
    ['[this month]', '2026-11..2026-11'],
    ['new [this week]?', '2026-11-23..2026-11-29'],
    ['[in the last three years]', '2023-11-28..'],
    ['[over the past year]', '2025-11-28..'],
    ['[in the last 6 months]', '2026-05-28..'],
    ['written [yesterday]', '2026-11-27..2026-11-27'],
    ['[the day before yesterday]', '2026-11-26..2026-11-26'],
    ['[in spring 2024]', '2024-03..2024-05'],
    ['[last summer]', '2026-06..2026-08'],
    ['[in the 1990s]', '1990..1999'],
    ['[the ’90s]', '1990..1999'],
    ['[since early 2024]', '2024-01..'],
    ['[in late 2023]', '2023-09..2023-12'],
    ['[in mid-March 2024]', '2024-03-11..2024-03-20'],
    ['[until the end of last year]', '..2025-12'],
    ['[two years ago]', '2024..2024'],
    ['[In May], what did she say?', '2026-05..2026-05'],
    ['[since December]', '2025-12..'],
    ['[last March]', '2026-03..2026-03'],
    ['[March of last year]', '2025-03..2025-03'],
    ['[from March to May 2024]', '2024-03..2024-05'],
    ['[from November to March 2024]', '2023-11..2024-03'],
    ['[from November to January]', '2025-11..2026-01'],
    ['[on March 13, 2024]', '2024-03-13..2024-03-13'],
    ['[on the 13th of March 2024]', '2024-03-13..2024-03-13'],
    ['What did Oren write [since 2024-03-05]?', '2024-03-05..'],
    ['[in Q1 2024]', '2024-01..2024-03'],
    ['[in 2019 and 2021]', '2019..2021'],
    ['[on Wednesday, March 13, 2024]', '2024-03-13..2024-03-13'],
    ['[Last Friday], what did she say?', '2026-11-27..2026-11-27'],
    ['[last Saturday]', '2026-11-21..2026-11-21'],
    ['[since Monday]', '2026-11-23..'],
    ['[the year before last]', '2024..2024'],
    ['anything new [since the start of the year]?', '2026-01..'],
    ['published [in or after 2020]', '2020..'],
    ['[pre-2020] texts', '..2019'],
    ['[at the end of 2022]', '2022-09..2022-12'],
    ['[2020 or later]', '2020..'],
    ['[no later than 2020]', '..2020'],
    ['Marsh’s [2021] piece on hedges', '2021..2021'],
    ['What does [the 2021] article say?', '2021..2021'],
    ['How did the pier fare [in   2021]?', '2021..2021'],
    ['How many of the 2000 guests were there?'],
    ['Who lives in 2000 homes?'],
    ['What may happen to the ponds?'],
    ['What did June Stone say of the march?'],
    ['It cost $2021, or 2,021 in all, 2021.5 at most'],
    ['He is in his 50s'],
    ['Who is Monday Okoro?'],
  ],
  de: [
    ['Was schrieb Lund [im vergangenen Jahr] über Häfen?', '2025..2025'],
    ['Texte [seit 2022] zum Deich', '2022..'],
    ['[letztes Jahr]', '2025..2025'],
    ['[im März 2024]', '2024-03..2024-03'],
    ['[im Maerz 2024]', '2024-03..2024-03'],
    ['[vor 2020]', '..2019'],
    ['[nach 2020]', '2021..'],
    ['[vor drei Jahren]', '2023..2023'],
    ['[seit drei Jahren]', '2023-11-28..'],
    ['[in den letzten drei Jahren]', '2023-11-28..'],
    ['[seit Anfang 2023]', '2023-01..'],
    ['[bis Ende 2023]', '..2023-12'],
    ['[zwischen 2019 und 2021]', '2019..2021'],
    ['[von 2019 bis 2021]', '2019..2021'],
    ['[vom 3. März bis zum 5. Mai 2024]', '2024-03-03..2024-05-05'],
    ['[in den 90er-Jahren]', '1990..1999'],
    ['[im März letzten Jahres]', '2025-03..2025-03'],
    ['[am Mittwoch, den 13. März 2024]', '2024-03-13..2024-03-13'],
    ['[vorletztes Jahr]', '2024..2024'],
    ['[2019 und 2020]', '2019..2020'],
    ['[seit Jahresbeginn]', '2026-01..'],
    ['[am 12.03.2024]', '2024-03-12..2024-03-12'],
    ['[diese Woche]', '2026-11-23..2026-11-29'],
    ['[im Sommer 2023]', '2023-06..2023-08'],
    ['[gestern]', '2026-11-27..2026-11-27'],
    ['Was ist [2023] erschienen?', '2023..2023'],
    ['Was schrieb Birch [2023] über Deiche?', '2023..2023'],
    ['Was kosteten 2023 Häuser am Hang?'],
    ['Was steht dort über Mai und die Deiche?'],
  ],
  es: [
    ['¿Qué escribió Ruiz [en 2021] sobre los setos?', '2021..2021'],
    ['[desde 2022]', '2022..'],
    ['[el año pasado]', '2025..2025'],
    ['[antes de marzo de 2024]', '..2024-02'],
    ['[después de 2020]', '2021..'],
    ['[entre 2019 y 2021]', '2019..2021'],
    ['[de 2019 a 2021]', '2019..2021'],
    ['[en los últimos tres años]', '2023-11-28..'],
    ['[hace dos años]', '2024..2024'],
    ['[este mes]', '2026-11..2026-11'],
    ['[en los años 90]', '1990..1999'],
    ['[a principios de 2024]', '2024-01..2024-04'],
    ['[hasta finales de 2023]', '..2023-12'],
    ['[el 3 de mayo de 2024]', '2024-05-03..2024-05-03'],
    ['[en marzo del año pasado]', '2025-03..2025-03'],
    ['[el miércoles 13 de marzo de 2024]', '2024-03-13..2024-03-13'],
    ['[desde principios de año]', '2026-01..'],
    ['¿Qué dice del mar?'],
  ],
  fr: [
    ['Qu’a écrit Morel [en 2021] sur les haies ?', '2021..2021'],
    ['[depuis 2022]', '2022..'],
    ['[l’année dernière]', '2025..2025'],
    ['[L’an dernier], qu’a-t-elle écrit ?', '2025..2025'],
    ['[avant mars 2024]', '..2024-02'],
    ['[jusqu’en 2020]', '..2020'],
    ['[ces trois dernières années]', '2023-11-28..'],
    ['[il y a deux ans]', '2024..2024'],
    ['[depuis sept ans]', '2019-11-28..'],
    ['[entre 2019 et 2021]', '2019..2021'],
    ['[de 2019 à 2021]', '2019..2021'],
    ['[le 3 mars 2024]', '2024-03-03..2024-03-03'],
    ['[le 1er mai]', '2026-05-01..2026-05-01'],
    ['[au printemps 2024]', '2024-03..2024-05'],
    ['[à partir d’avril 2023]', '2023-04..'],
    ['[le mercredi 13 mars 2024]', '2024-03-13..2024-03-13'],
    ['[pendant l’été 2023]', '2023-06..2023-08'],
    ['[depuis le début de l’année]', '2026-01..'],
    ['[fin 2023]', '2023-09..2023-12'],
    ['[en août 2023]', '2023-08..2023-08'],
    ['Plus de 2000 personnes ont été là'],
  ],
  tr: [
    ['[2021’de] Kaya çitler hakkında ne yazdı?', '2021..2021'],
    ['[2022’den beri] ne yazdı?', '2022..'],
    ['[2022den beri]', '2022..'],
    ['[geçen yıl]', '2025..2025'],
    ['[gecen yil]', '2025..2025'],
    ['[Mart 2024’te]', '2024-03..2024-03'],
    ['[2021 yılında]', '2021..2021'],
    ['[2020’den önce]', '..2019'],
    ['[2020’den sonra]', '2021..'],
    ['[2020’ye kadar]', '..2020'],
    ['[2019 ile 2021 arasında]', '2019..2021'],
    ['[2019’dan 2021’e kadar]', '2019..2021'],
    ['[son üç yılda]', '2023-11-28..'],
    ['[üç yıl önce]', '2023..2023'],
    ['[1990’larda]', '1990..1999'],
    ['[geçen yılın Mart ayında]', '2025-03..2025-03'],
    ['[2023 başından beri]', '2023-01..'],
    ['[2024 yazında]', '2024-06..2024-08'],
    ['[13 Mart 2024 tarihinde]', '2024-03-13..2024-03-13'],
    ['[Mart ayından beri]', '2026-03..'],
    ['[13 Mart 2024 Çarşamba] günü', '2024-03-13..2024-03-13'],
    ['[geçen cuma] ne yazdı?', '2026-11-27..2026-11-27'],
    ['[yıl başından beri]', '2026-01..'],
    ['[2021] makalesi', '2021..2021'],
    ['Pazarda ne oldu?'],
    ['Arada ne oldu?'],
  ],
};

/** Languages of which less is known: the same. */
const NAMED_PLAINLY: typeof NAMED = {
  ru: [
    ['Что писали о мостах [с 2022 года]?', '2022..'],
    ['статьи [за 2023 год]', '2023..2023'],
    ['Что она писала [в 2021 году] о мостах?', '2021..2021'],
    ['статьи [после 2020 года]', '2021..'],
    ['статьи [до 2020]', '..2019'],
    ['[между 2019 и 2021]', '2019..2021'],
    ['[с 2019 по 2021 год]', '2019..2021'],
    ['[в марте 2024 года]', '2024-03..2024-03'],
    ['статьи [прошлого года]', '2025..2025'],
    ['[в прошлом году]', '2025..2025'],
    ['[за последние два года]', '2024-11-28..'],
    ['[три года назад]', '2023..2023'],
    ['Сколько лет мосту?'],
    ['Почему 2000 домов пустуют?'],
  ],
  ar: [
    ['ماذا نشر [منذ 2022]؟', '2022..'],
    ['مقالات [منذ عام 2022]', '2022..'],
    ['مقالات [في عام 2023]', '2023..2023'],
    ['مقالات [العام الماضي]', '2025..2025'],
    ['[قبل عام 2020]', '..2019'],
    ['[بعد 2020]', '2021..'],
    ['كم عمر الجسر؟'],
  ],
  fa: [
    ['مقالات [از سال ۲۰۲۲]', '2022..'],
    ['مقالات [سال گذشته]', '2025..2025'],
    ['[در سال ۲۰۲۱]', '2021..2021'],
    ['[از ۲۰۱۹ تا ۲۰۲۱]', '2019..2021'],
    ['[پیش از ۲۰۲۰]', '..2019'],
    ['پل چند سال دارد؟'],
  ],
  zh: [
    ['[2022年以来]发表了哪些文章？', '2022..'],
    ['[2023年]的文章', '2023..2023'],
    ['[2020年到2022年]的文章', '2020..2022'],
    ['[2023年3月]的文章', '2023-03..2023-03'],
    ['[去年]的文章', '2025..2025'],
    ['[上个月]的文章', '2026-10..2026-10'],
    ['[最近三年]的文章', '2023-11-28..'],
    ['[2020年之前]', '..2019'],
    ['桥有多长？'],
  ],
  ja: [
    ['[2022年以降]の記事', '2022..'],
    ['[2023年に]公開された記事は？', '2023..2023'],
    ['[2020年から2022年まで]の記事', '2020..2022'],
    ['[2023年3月の]記事', '2023-03..2023-03'],
    ['[昨年の]記事', '2025..2025'],
    ['[先月の]記事', '2026-10..2026-10'],
    ['橋の長さは？'],
  ],
};

const LANGUAGES = Object.keys(NAMED);

function shown(period: { readonly from?: string; readonly until?: string } | undefined) {
  return period && `${period.from ?? ''}..${period.until ?? ''}`;
}

describe('periodIn', () => {
  it.each(
    Object.entries({ ...NAMED, ...NAMED_PLAINLY }).flatMap(([language, all]) =>
      all.map(([marked, period]) => [language, marked, period] as const),
    ),
  )('reads %s: %s', (language, marked, period) => {
    const text = marked.replaceAll(/[[\]]/gu, '');
    const found = periodIn(text, language, TODAY);
    expect(shown(found)).toBe(period);
    const words = found && `[${text.slice(found.start, found.end)}]`;
    expect(words).toBe(/\[.*\]/u.exec(marked)?.[0]);
  });

  it('knows years where nothing else is known of a language', () => {
    expect(shown(periodIn('kio okazis 2021?', 'eo', TODAY))).toBe('2021..2021');
    expect(shown(periodIn('2024-03', undefined, TODAY))).toBe('2024-03..2024-03');
  });

  it('finds its words in any text, which end no earlier than they begin, in a moment', () => {
    const words = fc.constantFrom(
      '2021',
      'since',
      'March',
      'last',
      'year',
      'vor',
      'mars',
      '-',
      'den',
    );
    const mixed = fc.array(fc.oneof(words, hostileText({ maxLength: 20 })), { maxLength: 20 });
    fc.assert(
      fc.property(mixed, fc.constantFrom(...LANGUAGES), (parts, language) => {
        const text = parts.join(' ');
        const found = periodIn(text, language, TODAY);
        if (!found) return;
        const { start, end, from, until } = found;
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(from ?? until).toBeDefined();
        const length = Math.min(from?.length ?? 0, until?.length ?? 0);
        expect((from ?? '').slice(0, length) <= (until ?? '').slice(0, length)).toBe(true);
      }),
    );
  });

  it.each(LANGUAGES)('finds what Intl writes in %s', (language) => {
    const styles: readonly Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'full' },
      { dateStyle: 'long' },
      { dateStyle: 'medium' },
      { month: 'long', year: 'numeric' },
      { year: 'numeric' },
    ];
    fc.assert(
      fc.property(anyDay(), fc.constantFrom(...styles), (day, style) => {
        const written = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(
          day,
        );
        const iso = day.toISOString();
        const date = iso.slice(0, 'dateStyle' in style ? 10 : 'month' in style ? 7 : 4);
        expect(shown(periodIn(written, language, TODAY))).toBe(`${date}..${date}`);
        const period = { from: date, until: date };
        expect(readDate(written, TODAY)).toEqual({ kind: 'period', period });
      }),
    );
  });

  it('reads a long run of anything in a moment', () => {
    const runs = ['2021 ', 'since ', 'March ', 'last 3 ', '1', 'a-', 'from 2019 to ', '2022’den '];
    for (const [language] of ANALYSERS) {
      for (const run of runs) {
        const text = run.repeat(3000 / run.length);
        expect(processorMs(() => periodIn(text, language, TODAY))).toBeLessThan(1000);
      }
    }
  });
});

function anyDay(): fc.Arbitrary<Date> {
  const [min, max] = [new Date('1900-01-01'), new Date('2099-12-31')];
  return fc.date({ min, max, noInvalidDate: true });
}

describe('readDate', () => {
  it.each([
    ['2023', '2023..2023'],
    ['  2023. ', '2023..2023'],
    ['March 2024', '2024-03..2024-03'],
    ['mars 2024', '2024-03..2024-03'],
    ['Mart 2024', '2024-03..2024-03'],
    ['last year', '2025..2025'],
    ['letztes Jahr', '2025..2025'],
    ['el año pasado', '2025..2025'],
    ['l’an dernier', '2025..2025'],
    ['geçen yıl', '2025..2025'],
    ['since 2023', '2023..'],
    ['the year 2023', '2023..2023'],
    ['2019-2021', '2019..2021'],
    ['2024-03-13', '2024-03-13..2024-03-13'],
    ['13/03/2024', '2024-03-13..2024-03-13'],
    ['03/13/2024', '2024-03-13..2024-03-13'],
    ['3.4.2024', '2024-04-03..2024-04-03'],
    ['3/3/2024', '2024-03-03..2024-03-03'],
    ['03/2024', '2024-03..2024-03'],
    ['march', '2026-03..2026-03'],
    ['yesterday', '2026-11-27..2026-11-27'],
    ['last Friday', '2026-11-27..2026-11-27'],
    ['Frühling 2024', '2024-03..2024-05'],
  ])('reads %s', (typed, period) => {
    const reading = readDate(typed, TODAY);
    expect(reading?.kind === 'period' ? shown(reading.period) : reading).toBe(period);
  });

  it('says which days 3/4/2024 may be', () => {
    const ambiguous = { kind: 'ambiguous', days: ['2024-04-03', '2024-03-04'] };
    expect(readDate('3/4/2024', TODAY)).toEqual(ambiguous);
    expect(readDate('03-04-2024', TODAY)).toEqual(ambiguous);
  });

  it.each([
    '',
    'hedges',
    '12 hedges',
    '200',
    '20230',
    '2024-13',
    '2024-02-30',
    'in 2023 about hedges',
  ])('reads no date in %j', (typed) => expect(readDate(typed, TODAY)).toBeUndefined());
});
