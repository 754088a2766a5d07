import type { PeriodWords } from '../period-words.ts';

export const PERIODS: PeriodWords = {
  months: `januar/jänner/jan/jän februar/feber/feb märz/mrz april/apr mai juni/juno/jun juli/julei/jul
    august/aug september/sept/sep oktober/okt november/nov dezember/dez`,
  isDayFirst: true,
};
