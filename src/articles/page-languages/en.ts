import type { PageLanguage } from '../page-language.ts';

export const english = {
  tag: 'en',
  months: `january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
    october/oct november/nov december/dec`,
  weekdays: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun`,
  // Americans mean the fourth of March.
  isDayFirst: false,
  and: 'and',
  organisations: `the agency agencies alliance and association authority authorities board bureau campaign
    centre center club coalition college commission committee company corp corporation correspondent
    correspondents council department desk editor editors editorial federation for foundation government
    group inc initiative institute institution international journal laboratory llc ltd magazine ministry
    museum network news newsroom newspaper observatory of office organisation organization party plc press
    project reporter reporters school service society staff team times trust union university watch writer
    writers`,
} satisfies PageLanguage;
