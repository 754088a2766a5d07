import { foldWords } from '../../text/fold-words.ts';
import type { ArticleFields } from '../article-fields.ts';
import type { FieldNote } from '../unread-fields.ts';
import { readFields } from '../article-fields.ts';
import { onOneLine } from '../block.ts';
import { readPublished } from '../published.ts';
import { findDates } from '../written-date.ts';
import {
  allText,
  childrenOf,
  type Document,
  type DomElement,
  type DomNode,
  elementsIn,
  hasAttribute,
  isElement,
  namesOf,
} from './dom.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import {
  headElements,
  isPerson,
  namesIn,
  seenAuthors,
  seenByline,
  seenDate,
} from './page-byline.ts';
import { chooseTitle } from './page-title.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

/** What a page says of its article: to readers, and to machines of many kinds. */
export function pageFields(document: Document): {
  readonly fields: ArticleFields;
  readonly notes: readonly FieldNote[];
} {
  const data = readStructuredData(document);
  const meta = readMetaTags(document);
  const elements = [document.documentElement, ...elementsIn(document.documentElement)];
  const address = addressOf(elements, meta, data);
  const language = languageOf(elements, meta, data);
  const [publication] = [
    ...meta('og:site_name', 'citation_journal_title', 'citation_publisher'),
    data?.publisher ?? [],
    ...meta('dc.publisher', 'publisher', 'application-name'),
  ].flat();
  const page = wordsOf(elements.find(({ localName }) => localName === 'title'));
  const headings = elements.filter(isTitleLike).toSorted(byLevel);
  const title = chooseTitle({
    page,
    headings: headings.map(wordsOf).filter((words) => words !== undefined),
    named: [
      ...meta(
        'citation_title',
        'og:title',
        'parsely-title',
        'twitter:title',
        'sailthru.title',
        'dc.title',
        'dcterms.title',
      ),
      data?.headline ?? [],
    ].flat(),
    site: publication,
    host: address === undefined ? undefined : new URL(address).hostname,
  });
  const heading = headings.find((element) => wordsOf(element) === title) ?? headings[0];
  const head = headElements(elements, heading);
  const byline = seenByline(head, title ?? '', language);
  return readFields({
    title,
    author: authorsOf(meta, data, head, byline.authors, title),
    publication,
    url: address,
    published:
      machineDate(meta, data, language) ??
      seenDate(head, language) ??
      byline.published ??
      dateIn(address) ??
      dayIn(page ?? '', language),
    language,
  });
}

const TITLE = /(?:^|-)(?:title|headline)(?:-|$)/u;
const SITE = /(?:^|-)(?:site|logo|brand|blog)(?:-|$)/u;

/** A heading of the first level, or one of the next that is called a title, unless it leads home. */
function isTitleLike(element: DomElement): boolean {
  const isTitle = element.localName === 'h2' && TITLE.test(namesOf(element));
  if (element.localName !== 'h1' && !isTitle) return false;
  return !SITE.test(namesOf(element)) && !Array.from(elementsIn(element)).some(leadsHome);
}

function leadsHome(element: DomElement): boolean {
  return hasAttribute(element, 'href', /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/iu);
}

function byLevel(a: DomElement, b: DomElement): number {
  return a.localName.localeCompare(b.localName);
}

function wordsOf(element: DomElement | undefined): string | undefined {
  if (!element) return undefined;
  let words = '';
  let before: DomNode | undefined;
  for (const child of childrenOf(element)) {
    // Two elements side by side are lines of their own, as a rule.
    words +=
      before && isElement(before) && isElement(child) ? ` ${allText(child)}` : allText(child);
    before = child;
  }
  return onOneLine(words).replace(/\s*[¶#]$/u, '') || undefined;
}

function addressOf(
  elements: readonly DomElement[],
  meta: MetaTags,
  data: StructuredData | undefined,
): string | undefined {
  const canonical = elements
    .filter(
      (element) => element.localName === 'link' && hasAttribute(element, 'rel', /^canonical$/iu),
    )
    .map((link) => link.getAttribute('href') ?? '');
  return [
    ...canonical,
    ...meta('og:url'),
    data?.url ?? '',
    ...meta('twitter:url', 'parsely-link', 'citation_public_url', 'dc.identifier'),
  ].find(isAddress);
}

function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
}

function languageOf(
  elements: readonly DomElement[],
  meta: MetaTags,
  data: StructuredData | undefined,
): string | undefined {
  const roots = elements.filter(({ localName }) => localName === 'html');
  return (
    [
      ...roots.flatMap((root) => [root.getAttribute('lang'), root.getAttribute('xml:lang')]),
      ...meta('content-language', 'og:locale', 'dc.language', 'language'),
      data?.language,
    ].find((tag) => typeof tag === 'string' && tag.trim() !== '') ?? undefined
  );
}

function authorsOf(
  meta: MetaTags,
  data: StructuredData | undefined,
  head: readonly DomElement[],
  announced: readonly string[],
  title: string | undefined,
): readonly string[] | undefined {
  const said = [
    meta('citation_author'),
    data?.authors.map(({ name }) => name) ?? [],
    ...AUTHOR_TAGS.map((name) => meta(name)),
  ].map((lines) => lines.flatMap(namesIn));
  const own = (names: readonly string[]) => unique(names.filter((name) => name !== title));
  const given = said.map(own).filter((names) => names.length > 0);
  const people = given.find((names) => names.some(isPerson));
  const seen = seenAuthors(head);
  const isMarked = seen.names.some(isPerson) || announced.length === 0;
  const visible = own(isMarked ? seen.names : announced);
  const isNear = isMarked ? seen.isNear : true;
  const best = people ?? given[0];
  if (best === undefined) return visible;
  // Many sites name themselves to machines, and to readers who it was.
  if (visible.length === 0 || visible.some((name) => holds(best, name))) return best;
  if (people === undefined) return visible;
  return isNear && visible.some(isPerson) ? visible : people;
}

/** Round a name may stand what its bearer does. */
function holds(names: readonly string[], name: string): boolean {
  return names.some((one) => foldWords(name).includes(foldWords(one)));
}

const AUTHOR_TAGS = [
  'parsely-author',
  'sailthru.author',
  'author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'article:author',
  'og:article:author',
  'article.author',
];

/** The first way in which a name is written, unless that is in capitals. */
function unique(names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const known = found.get(foldWords(name));
    if (known === undefined || known === known.toUpperCase()) found.set(foldWords(name), name);
  }
  return [...found.values()];
}

function machineDate(
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

/** The month alone is rather what it is about. */
function dayIn(line: string, language: string | undefined): string | undefined {
  return findDates(line, language).find(({ date }) => date.length > 'YYYY-MM'.length)?.date;
}

/** Many addresses hold the day: "/2024/01/29/". */
function dateIn(address: string | undefined): string | undefined {
  const { year, month, day } =
    /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?:\/|-|$)/u.exec(
      address ?? '',
    )?.groups ?? {};
  return year === undefined ? undefined : readPublished(`${year}-${month}-${day}`);
}
