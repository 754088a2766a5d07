import { foldWords } from '../../text/fold-words.ts';
import type { ArticleFields, FieldNote } from '../article-fields.ts';
import { readFields } from '../article-fields.ts';
import { isFullName, isOrganisation } from '../author-names.ts';
import { onOneLine } from '../block.ts';
import { readPublished } from '../published.ts';
import { findDates } from '../written-date.ts';
import { allText, type Document, type DomElement, elementsIn, hasAttribute } from './dom.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { headElements, namesIn, seenAuthors, seenDate } from './page-byline.ts';
import { chooseTitle } from './page-title.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

/** What a page says of its article: to readers, and to machines of many kinds. */
export function pageFields(document: Document): {
  readonly fields: ArticleFields;
  readonly notes: readonly FieldNote[];
} {
  const data = readStructuredData(document);
  const meta = readMetaTags(document);
  const elements = [...elementsIn(document.documentElement)];
  const address = addressOf(elements, meta, data);
  const language = languageOf(document.documentElement, meta, data);
  const [publication] = [
    ...meta('og:site_name', 'citation_journal_title', 'citation_publisher'),
    data?.publisher ?? [],
    ...meta('dc.publisher', 'publisher', 'application-name'),
  ].flat();
  const page = wordsOf(elements.find(({ localName }) => localName === 'title'));
  const title = chooseTitle({
    page,
    headings: elements
      .filter(({ localName }) => localName === 'h1')
      .map(wordsOf)
      .filter((words) => words !== undefined),
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
  const heading = elements.find(
    (element) => element.localName === 'h1' && wordsOf(element) === title,
  );
  const head = headElements(elements, heading);
  return readFields({
    title,
    author: authorsOf(meta, data, head, title),
    publication,
    url: address,
    published: dateOf(meta, data, head, language, address, page),
    language,
  });
}

function wordsOf(element: DomElement | undefined): string | undefined {
  const words = element && onOneLine(allText(element));
  return words === '' ? undefined : words;
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
  root: DomElement,
  meta: MetaTags,
  data: StructuredData | undefined,
): string | undefined {
  return (
    [
      root.getAttribute('lang'),
      root.getAttribute('xml:lang'),
      ...meta('content-language', 'og:locale', 'dc.language', 'language'),
      data?.language,
    ].find((tag) => tag !== null && tag !== undefined && tag !== '') ?? undefined
  );
}

function authorsOf(
  meta: MetaTags,
  data: StructuredData | undefined,
  head: readonly DomElement[],
  title: string | undefined,
): readonly string[] | undefined {
  const said = [
    meta('citation_author'),
    data?.authors.map(({ name }) => name) ?? [],
    ...AUTHOR_TAGS.map((name) => meta(name)),
  ].map((lines) => lines.flatMap(namesIn));
  const all = [...said, seenAuthors(head)]
    .map((names) => unique(names.filter((name) => name !== title)))
    .filter((names) => names.length > 0);
  return all.find((names) => names.some(isPerson)) ?? all[0];
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

function isPerson(name: string): boolean {
  return isFullName(name) && !isOrganisation(name);
}

function dateOf(
  meta: MetaTags,
  data: StructuredData | undefined,
  head: readonly DomElement[],
  language: string | undefined,
  address: string | undefined,
  page: string | undefined,
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
  const machine = said
    .map((date) => readPublished(date, language))
    .find((date) => date !== undefined);
  return machine ?? seenDate(head, language) ?? dateIn(address) ?? dayIn(page ?? '', language);
}

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
