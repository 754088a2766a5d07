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
import { headElements, seenByline } from './page-byline.ts';
import { dayIn, dayInAddress, machineDate, seenDate } from './page-date.ts';
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
    author: pageAuthors({ meta, data, head, announced: byline.authors, title }),
    publication,
    url: address,
    published:
      machineDate(meta, data, language) ??
      seenDate(head, language) ??
      byline.published ??
      dayInAddress(address) ??
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
