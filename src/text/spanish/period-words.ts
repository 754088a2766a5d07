import type { PeriodWords } from '../period-words.ts';

export const PERIODS: PeriodWords = {
  months: `enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago
    septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic`,
  isDayFirst: true,
};
