import { Parser } from 'htmlparser2';
import { ListingError } from './listing-format.ts';

export interface XmlElement {
  /** In lower case; with a prefix that stands for one namespace, whatever the document calls it. */
  readonly name: string;
  /** By names in lower case, with the document's own prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** What its relative links start from. */
  readonly base: string | undefined;
  readonly language: string | undefined;
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Whether the end is missing: it has more elements than are read. */
  readonly isCut: boolean;
}

/** A sitemap's 50,000 pages, with a dozen elements each. */
const MAX_ELEMENTS = 600_000;

/** A parser's time grows with the square of it. */
const MAX_DEPTH = 500;

/** Prefixes by how a namespace's address begins; names of feeds and sitemaps themselves have none. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/)/iu, 'atom:'],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/iu, 'rdf:'],
  [
    /^https?:\/\/(?:purl\.org\/rss\/1\.0\/modules\/content|web\.resource\.org\/rss\/1\.0\/modules\/content)/iu,
    'content:',
  ],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/([a-z]+)/iu, '$1:'],
  [
    /^https?:\/\/(?:purl\.org\/rss\/1\.0\/?$|(?:my|channel)\.netscape\.com\/rdf\/simple|backend\.userland\.com\/|blogs\.law\.harvard\.edu\/tech\/rss|www\.rssboard\.org\/|www\.sitemaps\.org\/|www\.google\.com\/schemas\/sitemap\/)/iu,
    '',
  ],
  [/^https?:\/\/purl\.org\/dc\/terms/iu, 'dcterms:'],
  [/^https?:\/\/purl\.org\/dc\/elements/iu, 'dc:'],
  [/^https?:\/\/rssnamespace\.org\/feedburner/iu, 'feedburner:'],
  [/^https?:\/\/purl\.org\/syndication\/history/iu, 'fh:'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml/iu, 'xhtml:'],
  [/^https?:\/\/www\.google\.com\/schemas\/sitemap-(news|image|video|mobile)/iu, '$1:'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/iu, 'media:'],
  [/^https?:\/\/www\.itunes\.com\//iu, 'itunes:'],
];

/** What says nothing of where articles are, and may be there by the thousand. */
const UNREAD =
  /^(?:(?:image|video|mobile|media|podcast|georss|geo|wfw|slash|thr|gd|googleplay):|xhtml:link$)/u;

/**
 * The element that a name fits, with all that is in it, of XML that may be faulty as feeds are: what stands before it,
 * entities of its own and anything outside aren't looked at.
 *
 * @param root Matches a name without its prefix.
 * @param url What relative links start from.
 * @throws ListingError if there is none, or elements stand in each other by the hundreds.
 */
export function parseXml(text: string, root: RegExp, url: string | undefined): XmlDocument {
  const begin = rootAt(text, root);
  if (begin === undefined) throw new ListingError('it has no beginning that is known');
  const builder = new TreeBuilder(url);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: () => builder.close(),
      ontext: (words) => builder.addText(words),
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = begin; at < text.length && !builder.isDone; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  parser.end();
  if (!builder.root) throw new ListingError('it has no beginning that is known');
  return { root: builder.root, isCut: builder.isCut };
}

/** So much is read before it is asked whether there is enough. */
const CHUNK = 65_536;

/** Where it must begin, behind comments and what else stands before it. */
const HEAD = 50_000;

/** Where the first element begins that a name fits, unless it stands in a web page. */
export function rootAt(text: string, root: RegExp): number | undefined {
  for (const { index, groups } of text
    .slice(0, HEAD)
    .matchAll(/<(?:[\w.-]{1,40}:)?(?<name>[a-z]{3,20})(?=[\s/>])/giu)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    if (root.test(name)) return index;
    if (name === 'html') return undefined;
  }
  return undefined;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
  readonly scope: Scope | undefined;
}

/** Prefixes and what they stand for, with those of what an element stands in; the empty one for names without. */
interface Scope {
  readonly declared: Readonly<Record<string, string>>;
  readonly outer: Scope | undefined;
}

class TreeBuilder {
  root: XmlElement | undefined;
  isDone = false;
  isCut = false;
  readonly #url: string | undefined;
  readonly #open: OpenElement[] = [];
  #unreadDepth = 0;
  #count = 0;

  constructor(url: string | undefined) {
    this.#url = url;
  }

  open(written: string, given: Readonly<Record<string, string>>): void {
    if (this.isDone) return;
    if (this.#open.length + this.#unreadDepth >= MAX_DEPTH)
      throw new ListingError('its elements stand in each other too deeply');
    const parent = this.#open.at(-1);
    const attributes = inLowerCase(given);
    const declared = declaredIn(attributes);
    const scope = declared ? { declared, outer: parent?.scope } : parent?.scope;
    const name = nameOf(written.toLowerCase(), scope);
    if (this.#unreadDepth > 0 || UNREAD.test(name)) {
      this.#unreadDepth += 1;
      return;
    }
    this.#count += 1;
    if (this.#count > MAX_ELEMENTS) this.isDone = this.isCut = true;
    const outer = parent ? parent.base : this.#url;
    const own = attributes['xml:base'];
    const element: OpenElement = {
      name,
      attributes,
      scope,
      children: [],
      base: own !== undefined && URL.canParse(own, outer) ? new URL(own, outer).href : outer,
      language: attributes['xml:lang'] ?? parent?.language,
    };
    parent?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  close(): void {
    if (this.#unreadDepth > 0) this.#unreadDepth -= 1;
    else {
      this.#open.pop();
      if (this.#open.length === 0) this.isDone = true;
    }
  }

  addText(words: string): void {
    if (this.#unreadDepth === 0 && !this.isDone) this.#open.at(-1)?.children.push(words);
  }
}

function inLowerCase(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const lower: Record<string, string> = {};
  for (const name in given) lower[name.toLowerCase()] = given[name] ?? '';
  return lower;
}

/** The prefixes that an element declares; undefined if it declares none, as most do. */
function declaredIn(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  let declared: Record<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const value = attributes[name] ?? '';
    const prefix = name.slice('xmlns:'.length);
    const known = NAMESPACES.find(([address]) => address.test(value));
    const usual = prefix === '' ? '' : `${prefix}:`;
    declared ??= {};
    declared[prefix] = known ? prefixOf(value, known) : usual;
  }
  return declared;
}

function prefixOf(address: string, [pattern, prefix]: readonly [RegExp, string]): string {
  const [begin = ''] = pattern.exec(address) ?? [];
  return begin.replace(pattern, prefix).toLowerCase();
}

function nameOf(written: string, scope: Scope | undefined): string {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  let inner = scope;
  while (inner && !Object.hasOwn(inner.declared, prefix)) inner = inner.outer;
  const known = inner?.declared[prefix];
  return known === undefined ? written : `${known}${written.slice(colon + 1)}`;
}

/** The elements right in one that have one of some names, in order. */
export function childrenNamed(
  parent: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** Those in it, and in others that nobody closed, that have one of some names; not those in each other. */
export function elementsNamed(
  parent: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child] : elementsNamed(child, ...names);
  });
}

/** The first that says something, in the order of the names. */
export function childNamed(
  parent: XmlElement,
  ...names: readonly string[]
): XmlElement | undefined {
  for (const name of names) {
    const found = childrenNamed(parent, name).find((child) => textOf(child) !== '');
    if (found) return found;
  }
  return undefined;
}

/** What the first of these says. */
export function textNamed(parent: XmlElement, ...names: readonly string[]): string | undefined {
  const child = childNamed(parent, ...names);
  return child && textOf(child);
}

/** All characters in it. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim();
}

/** What is in it as HTML: as it is written, or as its own elements say it. */
export function htmlOf(element: XmlElement): string {
  const isMarked = element.children.some((child) => typeof child !== 'string');
  return isMarked ? element.children.map(asHtml).join('') : textOf(element);
}

/** Elements of HTML that hold nothing, and have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/u;

function asHtml(node: XmlElement | string): string {
  if (typeof node === 'string') return escaped(node);
  const name = node.name.replace(/^.*:/u, '');
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => /^[a-z-]+$/u.test(key) && key !== 'xmlns')
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`);
  const begin = `<${name}${attributes.join('')}>`;
  return VOID.test(name) ? begin : `${begin}${node.children.map(asHtml).join('')}</${name}>`;
}

/** Words as HTML. */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
