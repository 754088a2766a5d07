import type { PeriodWords } from '../period-words.ts';

export const PERIODS: PeriodWords = {
  months: `january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
    october/oct november/nov december/dec`,
  // Americans mean the fourth of March.
  isDayFirst: false,
};
