import { type WrittenItem, collectItems } from './collect-items.ts';
import type { ListingFormat } from './listing-format.ts';
import { plainWords } from './plain-words.ts';
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  escaped,
  htmlOf,
  parseXml,
  rootAt,
  textNamed,
  textOf,
  type XmlElement,
} from './xml.ts';

const ROOT = /^feed$/u;

/** Atom 1.0 and 0.3, with or without its namespace. */
export const atom: ListingFormat = {
  name: 'Atom',
  kind: 'feed',
  isIn: ({ text }) => rootAt(text, ROOT) !== undefined,
  read({ text, url }) {
    const { root, isCut } = parseXml(text, ROOT, url);
    const authors = authorsOf(root);
    return collectItems({
      title: wordsIn(root, 'title'),
      items: elementsNamed(root, 'atom:entry', 'entry').map((entry) => itemOf(entry, authors)),
      isFull: childrenNamed(root, 'fh:complete').length > 0,
      more: ['next', 'prev-archive'].flatMap((relation) => linksBy(root, relation)),
      base: root.base ?? url,
      language: root.language,
      isCut,
    });
  },
};

/** @param usual The feed's authors, who wrote what names none. */
function itemOf(entry: XmlElement, usual: readonly string[]): WrittenItem {
  const [source] = named(entry, 'source');
  const authors = [entry, source].map((element) => (element ? authorsOf(element) : []));
  const id = textNamed(entry, 'atom:id', 'id');
  return {
    links: [
      textNamed(entry, 'feedburner:origlink'),
      ...linksBy(entry, 'alternate'),
      ...[id].filter((one) => /^https?:/iu.test(one ?? '')),
    ],
    base: entry.base,
    title: wordsIn(entry, 'title'),
    authors: authors.find((names) => names.length > 0) ?? usual,
    publication: source && wordsIn(source, 'title'),
    published: [
      textNamed(entry, 'atom:published', 'published', 'atom:issued', 'issued', 'dc:date'),
      textNamed(entry, 'atom:created', 'created'),
    ],
    modified: textNamed(entry, 'atom:updated', 'updated', 'atom:modified', 'modified'),
    language: entry.language,
    tags: [
      ...named(entry, 'category').flatMap(({ attributes }) =>
        plainWords(attributes['label'] ?? attributes['term'] ?? ''),
      ),
      ...childrenNamed(entry, 'dc:subject').map((tag) => plainWords(textOf(tag))),
    ].filter((tag) => tag !== '' && !/^https?:/iu.test(tag)),
    content: contentOf(entry),
  };
}

/** Feeds that forget their namespace are read all the same. */
function named(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenNamed(parent, `atom:${name}`, name);
}

/** Pages before all else that is said to be the same. */
function linksBy(element: XmlElement, relation: string): readonly string[] {
  return named(element, 'link')
    .filter(({ attributes }) => (attributes['rel']?.toLowerCase() ?? 'alternate') === relation)
    .toSorted((a, b) => Number(isPage(b)) - Number(isPage(a)))
    .flatMap((link) => link.attributes['href'] ?? textOf(link));
}

function isPage({ attributes }: XmlElement): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)?$/iu.test(
    attributes['type']?.split(';')[0]?.trim() ?? '',
  );
}

function authorsOf(element: XmlElement): readonly string[] {
  const people = named(element, 'author').map(
    (author) => textNamed(author, 'atom:name', 'name') ?? textOf(author),
  );
  const others = childrenNamed(element, 'dc:creator').map(textOf);
  return [...people, ...others]
    .map(plainWords)
    .filter((name) => name !== '' && !/^\S*@\S*$/u.test(name));
}

function wordsIn(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, `atom:${name}`, name);
  return child && plainWords(textOf(child));
}

/** A summary is about the article; what is elsewhere, or is no text, isn't brought along. */
function contentOf(entry: XmlElement): string | undefined {
  const content = childNamed(entry, 'atom:content', 'content', 'content:encoded');
  if (!content || content.attributes['src'] !== undefined) return undefined;
  const type = content.attributes['type']?.toLowerCase() ?? 'text';
  if (/^(?:text|text\/plain)$/u.test(type) && !isMarkup(content))
    return textOf(content)
      .split(/\n\s*\n/u)
      .map((words) => `<p>${escaped(words)}</p>`)
      .join('\n');
  return /^(?:x?html|text|text\/(?:html|plain)|application\/xhtml\+xml)$/u.test(type)
    ? htmlOf(content)
    : undefined;
}

/** Feeds say nothing of a type, and bring HTML. */
function isMarkup(content: XmlElement): boolean {
  return /<\/?(?:p|div|br|a|h[1-6]|ul|li|img)\b[^<>]*>/iu.test(htmlOf(content));
}
