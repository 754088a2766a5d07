import type { PeriodWords } from '../period-words.ts';

const COUNT = '个?';

export const PERIODS: PeriodWords = {
  months:
    '(?:一|1)月 (?:二|2)月 (?:三|3)月 (?:四|4)月 (?:五|5)月 (?:六|6)月 (?:七|7)月 (?:八|8)月 (?:九|9)月 (?:十|10)月 (?:十一|11)月 (?:十二|12)月',
  weekdays:
    '(?:星期|周|礼拜)一 (?:星期|周|礼拜)二 (?:星期|周|礼拜)三 (?:星期|周|礼拜)四 (?:星期|周|礼拜)五 (?:星期|周|礼拜)六 (?:星期|周|礼拜)[日天]',
  isDayFirst: false,
  numbers: '一, [两二兩], 三, 四, 五, 六, 七, 八, 九, 十',
  units: {
    day: '天/天',
    week: '周|星期/周|星期',
    month: '月/月',
    year: '年/年',
    decade: '十年/十年',
  },
  isUnparted: true,
  named: {
    today: ['今天'],
    yesterday: ['昨天'],
    dayBeforeYesterday: ['前天'],
    partOfYear: ['{year}年{part}'],
    last: ['去年', `上${COUNT}{unit}`],
    current: ['今年', `[这這本]${COUNT}{unit}`],
    several: [`(?:最近|过去|過去|近)(?:的)?{number}${COUNT}{units}`],
    ago: [`(?<!\\d){number}${COUNT}{units}(?:之|以)?前`],
  },
  relations: {
    since: [
      '(?:自从?|从|自從|從)@年?(?:以来|以來|起|开始|開始|至今)?',
      '@年?(?:以来|以來|至今|起|以后|以後|开始|開始)',
    ],
    before: ['@年?(?:之前|以前|前)'],
    after: ['@年?(?:之后|之後)'],
    until: ['(?:到|至|截至)@年?(?:为止|為止)?'],
    between: ['@年?(?:到|至|[-–~～])@年?(?:之间|之間|间|期间)?'],
    within: ['(?:在|于|於)?@年?(?:里|裡|间|間|期间|期間|内|內|中)?'],
  },
};
