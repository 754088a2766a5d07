import { type WrittenItem, collectItems, firstAddress } from './collect-items.ts';
import type { ListingFormat } from './listing-format.ts';
import { plainWords } from './plain-words.ts';
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  htmlOf,
  parseXml,
  rootAt,
  textNamed,
  textOf,
  type XmlElement,
} from './xml.ts';

const ROOT = /^(?:rss|rdf)$/u;

/** RSS of all versions: 0.9x and 2.0, and 1.0, whose items stand beside their channel. */
export const rss: ListingFormat = {
  name: 'RSS',
  kind: 'feed',
  isIn: ({ text }) => rootAt(text, ROOT) !== undefined,
  read({ text, url }) {
    const { root, isCut } = parseXml(text, ROOT, url);
    const [channel = root] = childrenNamed(root, 'channel');
    const home = firstAddress(linksOf(channel), channel.base ?? url);
    const language = textNamed(channel, 'language', 'dc:language') ?? channel.language;
    return collectItems({
      title: words(childNamed(channel, 'title', 'dc:title')),
      // Atom has one that leads to older items.
      more: relatedBy(channel, 'next', 'prev-archive'),
      items: elementsNamed(root, 'item').map((item) => itemOf(item, home)),
      isFull: childrenNamed(channel, 'fh:complete').length > 0,
      base: url,
      language,
      isCut,
    });
  },
};

function itemOf(item: XmlElement, home: string | undefined): WrittenItem {
  const guid = childNamed(item, 'guid');
  const isPermalink = guid && guid.attributes['ispermalink']?.toLowerCase() !== 'false';
  const source = childNamed(item, 'source', 'dc:publisher', 'dc:source');
  return {
    links: [
      textNamed(item, 'feedburner:origlink', 'pheedo:origlink'),
      ...linksOf(item),
      isPermalink && /^https?:/iu.test(textOf(guid)) ? textOf(guid) : undefined,
      item.attributes['rdf:about'],
    ],
    // Links that aren't whole start from the site, wherever its feed is.
    base: item.attributes['xml:base'] === undefined ? home : item.base,
    title: words(childNamed(item, 'title', 'dc:title')),
    authors: authorsOf(item),
    publication: /^https?:/iu.test(words(source) ?? '') ? undefined : words(source),
    published: [
      'pubdate',
      'dcterms:issued',
      'dc:date',
      'dcterms:created',
      'atom:published',
      'published',
      'date',
    ].map((name) => textNamed(item, name)),
    modified: textNamed(item, 'atom:updated', 'dcterms:modified', 'updated'),
    language: textNamed(item, 'dc:language', 'language') ?? item.language,
    tags: childrenNamed(item, 'category', 'dc:subject')
      .flatMap((tag) => words(tag) ?? [])
      .filter(isTag),
    content: contentOf(item),
  };
}

/** Of a channel or an item: in words, or in an attribute as Atom has it. */
function linksOf(element: XmlElement): readonly string[] {
  const links = childrenNamed(element, 'link', 'atom:link');
  const written = links.map(textOf).filter((link) => link !== '');
  const alternates = links.filter(({ attributes }) =>
    /^(?:alternate)?$/iu.test(attributes['rel'] ?? ''),
  );
  return [...written, ...alternates.flatMap(({ attributes }) => attributes['href'] ?? [])];
}

function relatedBy(element: XmlElement, ...relations: readonly string[]): readonly string[] {
  return childrenNamed(element, 'atom:link', 'link')
    .filter(({ attributes }) => relations.includes(attributes['rel']?.toLowerCase() ?? ''))
    .flatMap(({ attributes }) => attributes['href'] ?? []);
}

function authorsOf(item: XmlElement): readonly string[] {
  for (const name of [
    'dc:creator',
    'author',
    'dc:author',
    'atom:author',
    'dc:contributor',
    'itunes:author',
  ]) {
    const names = childrenNamed(item, name).flatMap(
      (author) => words(childNamed(author, 'atom:name', 'name') ?? author) ?? [],
    );
    const people = names.map(withoutMail).filter((person) => person !== '');
    if (people.length > 0) return people;
  }
  return [];
}

/** "ann@example.org (Ann Lee)" names somebody, an address alone nobody. */
function withoutMail(author: string): string {
  const { named } = /^\S{1,200}@\S{1,200}\s?\((?<named>[^()]*)\)$/u.exec(author)?.groups ?? {};
  const name = named ?? author;
  return /^\S*@\S*$/u.test(name) ? '' : name.trim();
}

/** Only these bring the article; a description is about it. */
function contentOf(item: XmlElement): string | undefined {
  const element = childNamed(item, 'content:encoded', 'xhtml:body', 'body');
  return element && htmlOf(element);
}

/** WordPress files what nobody has filed. */
function isTag(tag: string): boolean {
  return tag !== '' && tag !== 'Uncategorized';
}

function words(element: XmlElement | undefined): string | undefined {
  return element && plainWords(textOf(element));
}
