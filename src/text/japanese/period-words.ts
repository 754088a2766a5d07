import type { PeriodWords } from '../period-words.ts';

export const PERIODS: PeriodWords = {
  months:
    '(?:一|1)月 (?:二|2)月 (?:三|3)月 (?:四|4)月 (?:五|5)月 (?:六|6)月 (?:七|7)月 (?:八|8)月 (?:九|9)月 (?:十|10)月 (?:十一|11)月 (?:十二|12)月',
  weekdays: '月曜日? 火曜日? 水曜日? 木曜日? 金曜日? 土曜日? 日曜日?',
  isDayFirst: false,
  seasons: '春 夏 秋 冬',
  numbers: '一, 二, 三, 四, 五, 六, 七, 八, 九, 十',
  units: {
    day: '日/日間?',
    week: '週/週間?',
    month: '月/[かヶカ箇]月間?',
    year: '年/年間?',
    decade: '十年/十年間?',
  },
  isUnparted: true,
  named: {
    today: ['今日'],
    yesterday: ['昨日'],
    dayBeforeYesterday: ['一昨日'],
    partOfYear: ['{year}年の?{part}'],
    last: ['昨年', '去年', '先{unit}'],
    current: ['今年', '今{unit}'],
    several: ['(?:ここ|過去|この){number}{units}'],
    ago: ['(?<!\\d){number}{units}前'],
  },
  relations: {
    since: ['@年?(?:以降|以来|から)'],
    before: ['@年?(?:以前|より前|の前)'],
    after: ['@年?(?:の後|より後)'],
    until: ['@年?まで'],
    between: ['@年?から@年?(?:まで)?(?:の間)?', '@年?[-–~～]@年?'],
    within: ['@年?(?:に|の|中に?|には)?'],
  },
};
