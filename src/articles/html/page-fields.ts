import type { ArticleFields } from '../article-fields.ts';
import type { FieldNote } from '../unread-fields.ts';
import { readFields } from '../article-fields.ts';
import { onOneLine } from '../block.ts';
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
import { pageAuthors } from './page-authors.ts';
import { headElements, NEAR, seenByline } from './page-byline.ts';
import { dayIn, dayInAddress, machineDate, seenDate, shortDayIn } from './page-date.ts';
import { chooseTitle } from './page-title.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

/**
 * What a page says of its article: to readers, and to machines of many kinds.
 *
 * @param fetchedFrom Its address, if it doesn't say one itself.
 */
export function pageFields(
  document: Document,
  fetchedFrom?: string,
): {
  readonly fields: ArticleFields;
  readonly notes: readonly FieldNote[];
} {
  const data = readStructuredData(document);
  const meta = readMetaTags(document);
  const elements = [document.documentElement, ...elementsIn(document.documentElement)];
  const address = addressOf(elements, meta, data) ?? fetchedFrom;
  const language = languageOf(elements, meta, data);
  const [publication] = [
    ...meta('og:site_name', 'citation_journal_title', 'citation_publisher'),
    data?.publisher ?? [],
    ...meta('dc.publisher', 'publisher', 'application-name'),
  ].flat();
  const page = wordsOf(elements.find(({ localName }) => localName === 'title'));
  const headings = elements
    .filter((element) => isTitleLike(element, address ?? ''))
    .toSorted(byLevel);
  const title = chooseTitle({
    page,
    headings: headings.flatMap((element) => wordsOf(element) ?? []),
    subheadings: elements
      .filter(({ localName }) => SUBHEADING.test(localName))
      .flatMap((element) => wordsOf(element) ?? []),
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
  const heading =
    headings.find((element) => wordsOf(element) === title) ??
    elements.find((element) => SUBHEADING.test(element.localName) && wordsOf(element) === title) ??
    headings[0];
  const head = headElements(elements, heading);
  const byline = seenByline(head, title ?? '', language);
  return readFields({
    title,
    author: pageAuthors({ meta, data, head, announced: byline.authors, title }),
    publication,
    url: address,
    published:
      machineDate(meta, data, language) ??
      seenDate(head.slice(0, NEAR), language) ??
      byline.published ??
      seenDate(head, language) ??
      dayInAddress(address) ??
      shortDayIn(head.slice(0, NEAR)) ??
      dayIn(page ?? '', language),
    language,
  });
}

const SUBHEADING = /^h[23]$/u;
const TITLE = /(?:^|-)(?:title|headline)(?:-|$)/u;
const SITE = /(?:^|-)(?:site|logo|brand|blog)(?:-|$)/u;

/** A heading of the first level, or one of the next that is called a title, unless it leads home. */
function isTitleLike(element: DomElement, address: string): boolean {
  const isTitle = element.localName === 'h2' && TITLE.test(namesOf(element));
  if (element.localName !== 'h1' && !isTitle) return false;
  if (SITE.test(namesOf(element))) return false;
  return !Array.from(elementsIn(element)).some((inner) => leadsHome(inner, address));
}

/** To the site's first page, or to one above the article's own address. */
function leadsHome(element: DomElement, address: string): boolean {
  if (hasAttribute(element, 'href', /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/iu)) return true;
  const link = element.getAttribute('href')?.replace(/\/$/u, '');
  return link !== undefined && /^https?:/iu.test(link) && address.startsWith(`${link}/`);
}

function byLevel(a: DomElement, b: DomElement): number {
  return a.localName.localeCompare(b.localName);
}

function wordsOf(element: DomElement | undefined): string | undefined {
  if (!element) return undefined;
  let words = '';
  let before: DomNode | undefined;
  for (const child of childrenOf(element)) {
    const text = allText(child);
    // Two elements side by side are lines of their own, as a rule; and so is what stands over the title.
    const areLines = before && isElement(before) && (isElement(child) || OPENS_LINE.test(text));
    words += areLines ? ` ${text}` : text;
    before = child;
  }
  return onOneLine(words).replaceAll(/^(?:[■□◆◇●▪]|[¶#§](?=\s))\s*|\s*[¶#]$/gu, '') || undefined;
}

const OPENS_LINE = /^["“„«]\p{Lu}/u;

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
