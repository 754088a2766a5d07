import { readPublished } from '../published.ts';
import { findDates } from '../../text/written-date.ts';
import { type DomElement, hasAttribute, namesOf } from './dom.ts';
import type { MetaTags } from './meta-tags.ts';
import { AUTHOR, isDay, MAX_LINE_LENGTH } from './page-byline.ts';
import { seenLine } from './seen-texts.ts';
import type { StructuredData } from './structured-data.ts';

/** When an article appeared, as a page says it to machines. */
export function machineDate(
  meta: MetaTags,
  data: StructuredData | undefined,
  language: string | undefined,
): string | undefined {
  const said = [
    data?.published ?? [],
    ...meta(
      'article:published_time',
      'article:published',
      'og:article:published_time',
      'og:published_time',
      'citation_publication_date',
      'citation_online_date',
      'citation_date',
      'parsely-pub-date',
      'datepublished',
      'sailthru.date',
      'dcterms.issued',
      'dc.date.issued',
      'dcterms.created',
      'dc.date.created',
      'dc.date',
      'dcterms.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'published_at',
      'publicationdate',
      'ptime',
      'pdate',
      'cxenseparse:recs:publishtime',
      'date',
      'originalpublicationdate',
      'article.published',
      'article_date_original',
    ),
  ].flat();
  return said
    .map((date) => readPublished(date.replace(AS_PROGRAMS_WRITE, '$1, $2'), language))
    .find((date) => date !== undefined);
}

/** "Mon Aug 03 12:45:00 EDT 2015". */
const AS_PROGRAMS_WRITE = /^\w{3} (\w{3} \d{1,2}) [\d:]{5,8} \w{1,5} (\d{4})$/u;

/** The first day in a line. A month alone is rather what it is about. */
export function dayIn(line: string, language: string | undefined): string | undefined {
  return findDates(line, language).find(({ date }) => isDay(date))?.date;
}

/** Many addresses hold the day: "/2024/01/29/". */
export function dayInAddress(address: string | undefined): string | undefined {
  const { year, month, day } =
    /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?:\/|-|$)/u.exec(
      address ?? '',
    )?.groups ?? {};
  return year === undefined ? undefined : readPublished(`${year}-${month}-${day}`);
}

/** "Do 25.04.24 | 14:07 Uhr": a line near the title that begins with a day, its year in two digits. */
export function shortDayIn(head: readonly DomElement[]): string | undefined {
  for (const line of head.map(seenLine)) {
    const { day, month, year } = SHORT_DAY.exec(line)?.groups ?? {};
    const date = year === undefined ? undefined : readPublished(`20${year}-${month}-${day}`);
    if (date !== undefined && line.length <= MAX_LINE_LENGTH) return date;
  }
  return undefined;
}

const SHORT_DAY =
  /^(?:\p{L}{2,10}\.?,?\s)?(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{2})(?![\d.])/u;

/** What sites call the place of the day. */
const DATE =
  /(?:^|-)(?:date|datum|fecha|tarih|published|pub-?date|posted(?:-on)?|entry-date|post-date|datetime|timestamp|date-?line|publish\w*)(?:-|$)/u;

/** When it was changed. */
const CHANGED = /(?:^|-)(?:last-)?(?:updated?|modified|changed|hidden)(?:-|$)/u;

/** When an article appeared, as a reader sees it where a page marks it. */
export function seenDate(
  head: readonly DomElement[],
  language: string | undefined,
): string | undefined {
  const said = (element: DomElement): string | undefined => {
    if (CHANGED.test(namesOf(element)) && !DATE.test(namesOf(element))) return undefined;
    if (hasAttribute(element, 'itemprop', /^dateModified$/u)) return undefined;
    for (const name of ['datetime', 'content', 'title']) {
      const date = readPublished(element.getAttribute(name) ?? '', language);
      if (date !== undefined) return date;
    }
    const line = seenLine(element);
    if (line.length > MAX_LINE_LENGTH) return undefined;
    return dayIn(line, language);
  };
  const ranked = [
    head.filter(
      (element) =>
        hasAttribute(element, 'itemprop', /^datePublished$/u) || hasAttribute(element, 'pubdate'),
    ),
    head.filter(({ localName }) => localName === 'time'),
    head.filter((element) => DATE.test(namesOf(element))),
    head.filter((element) => AUTHOR.test(namesOf(element))),
  ];
  for (const element of ranked.flat()) {
    const date = said(element);
    if (date !== undefined) return date;
  }
  return undefined;
}
