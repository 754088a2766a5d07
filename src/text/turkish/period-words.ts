import type { PeriodWords } from '../period-words.ts';

export const PERIODS: PeriodWords = {
  months: `ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl
    ekim/eki kasım/kas aralık/ara`,
  isDayFirst: true,
};
