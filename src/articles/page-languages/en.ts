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
  articles: 'the a an',
  by: `by, written by, posted by, published by, prepared by, compiled by, reported by, interview by, words by,
    text by, story by, op-ed by, edited by, reporting by, as told to, a report by, by our correspondent`,
  authorLabels: `author, authors, writer, reporter, byline, words, text, story, written, posted, published,
    author name, contributor`,
  roles: `staff writer editor reporter correspondent columnist contributor contributing guest opinion analyst
    special senior chief bureau political local freelance journalist`,
  outlets: `news times post press agency magazine journal tribune herald media review today institute university
    reuters afp weekly daily monthly gazette chronicle newsletter observer guardian telegraph digest bulletin`,
  beside: 'for, in, from, with reporting by, additional reporting by',
  published: `published, published at, first published, originally published, posted, date, date published,
    publication date, publish date, pub date, written, created, issued, decided, delivered, handed down,
    release date, dated, filed`,
  updated: `updated, last updated, updated at, modified, last modified, last edited, edited, revised, corrected`,
  on: 'on at the',
} satisfies PageLanguage;
