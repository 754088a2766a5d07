import type { PeriodWords } from '../period-words.ts';

const YEAR = '(?: (?:سال|ماه|سال‌های))?';

export const PERIODS: PeriodWords = {
  months: 'ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
  weekdays: 'دوشنبه سه‌?شنبه چهارشنبه پنج‌?شنبه جمعه شنبه یکشنبه',
  isDayFirst: true,
  seasons: 'بهار تابستان پاییز زمستان',
  numbers: 'یک, دو, سه, چهار, پنج, شش, هفت, هشت, نه, ده',
  units: {
    day: 'روز/روز',
    week: 'هفته/هفته',
    month: 'ماه/ماه',
    year: 'سال/سال',
    decade: 'دهه/دهه',
  },
  named: {
    today: ['امروز'],
    yesterday: ['دیروز'],
    dayOfMonth: ['{day} {month}'],
    partOfYear: ['{part}(?: سال)? {year}'],
    last: ['{unit} (?:گذشته|پیش|قبل)', 'پارسال'],
    current: ['(?:این) {unit}', '{unit} جاری', 'امسال'],
    several: ['{number} {units} (?:گذشته|اخیر)'],
    ago: ['{number} {units} (?:پیش|قبل)'],
  },
  relations: {
    since: [`از${YEAR} @(?: (?:به بعد|تا ?کنون|تا حالا))?`],
    before: [`(?:پیش از|قبل از)${YEAR} @`],
    after: [`(?:پس از|بعد از)${YEAR} @`],
    until: [`تا${YEAR} @`],
    between: [`بین${YEAR} @ و${YEAR} @`, `از${YEAR} @ تا${YEAR} @`],
    within: [`(?:در|طی|در طول)${YEAR} @`, 'سال {year}'],
  },
};
