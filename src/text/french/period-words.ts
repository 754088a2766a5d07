import type { PeriodWords } from '../period-words.ts';

export const PERIODS: PeriodWords = {
  months: `janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct
    novembre/nov décembre/déc`,
  isDayFirst: true,
};
