import { allText, type Document, elementsIn, hasAttribute } from './dom.ts';
import { isRecord, line } from '../field-values.ts';
import { withoutEntities } from './without-entities.ts';

/** What a page says of its article for machines, as schema.org has it. */
export interface StructuredData {
  readonly headline?: string | undefined;
  readonly authors: readonly Author[];
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

interface Author {
  readonly name: string;
  readonly isOrganisation: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

/** Things are parts of things; nobody goes deeper. */
const MAX_DEPTH = 6;

const ARTICLE =
  /(?:Article|Posting|Report|Review|Interview|CreativeWork|Book|Chapter|Recipe|Thesis)$/u;

/** The article that a page's JSON-LD tells of; of several the one that says most. */
export function readStructuredData(document: Document): StructuredData | undefined {
  const things = Array.from(elementsIn(document.documentElement))
    .filter(({ localName }) => localName === 'script')
    .filter((script) => hasAttribute(script, 'type', /^application\/ld\+json/iu))
    .flatMap((script) => thingsIn(parseJson(allText(script))));
  const byId = new Map(
    things.filter((thing) => Object.keys(thing).length > 1).map((thing) => [thing['@id'], thing]),
  );
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const [article] = (articles.length > 0 ? articles : things.filter(isPage)).toSorted(
    (a, b) => saidBy(b) - saidBy(a),
  );
  if (!article) return undefined;
  return {
    headline: lineOf(article['headline'] ?? article['name']),
    authors: [article['author'] ?? article['creator']]
      .flat()
      .flatMap((author) => authorIn(author, byId)),
    published: lineOf(article['datePublished'] ?? article['dateCreated']),
    publisher: nameOf(article['publisher'], byId) ?? nameOf(things.find(isSite), byId),
    url: lineOf(article['url']) ?? lineOf(idOf(article['mainEntityOfPage'])),
    language: lineOf(article['inLanguage']),
  };
}

function parseJson(source: string): unknown {
  const json = source
    .replaceAll(
      /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/gu,
      '',
    )
    .replaceAll(/\p{Cc}/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    // A page's markup for machines is often broken.
    return legibleIn(json);
  }
}

/** What can be made out in JSON that is none: of each name what stands there first. */
function legibleIn(json: string): Thing | undefined {
  const valueOf = (pattern: RegExp): string | undefined => pattern.exec(json)?.groups?.['value'];
  const type = valueOf(/"@type"\s*:\s*"(?<value>[A-Za-z]{1,40}(?:Article|Posting))"/u);
  if (type === undefined) return undefined;
  return {
    '@type': type,
    headline: valueOf(/"headline"\s*:\s*"(?<value>[^"\\]{1,300})"/u),
    author: valueOf(/"author"\s*:\s*\[?\s*\{[^{}]{0,200}"name"\s*:\s*"(?<value>[^"\\]{1,100})"/u),
    datePublished: valueOf(/"datePublished"\s*:\s*"(?<value>[^"\\]{8,40})"/u),
  };
}

function thingsIn(value: unknown, depth = 0): readonly Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isRecord(value)) return [];
  const inner = [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'itemListElement',
    'publisher',
    'author',
  ];
  return [value, ...inner.flatMap((name) => thingsIn(value[name], depth + 1))];
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function isPage(thing: Thing): boolean {
  return typesOf(thing).some((type) => type.endsWith('WebPage'));
}

function isSite(thing: Thing): boolean {
  return typesOf(thing).includes('WebSite');
}

function saidBy(thing: Thing): number {
  return ['headline', 'author', 'datePublished', 'publisher'].filter((name) => thing[name]).length;
}

function authorIn(value: unknown, byId: ReadonlyMap<unknown, Thing>): readonly Author[] {
  if (isRecord(value) && Array.isArray(value['name']))
    return value['name'].flatMap((name) => authorIn({ ...value, name }, byId));
  const name = nameOf(value, byId);
  const thing = thingOf(value, byId);
  const isOrganisation =
    thing !== undefined && typesOf(thing).some((type) => /Organi[sz]ation$/u.test(type));
  return name === undefined ? [] : [{ name, isOrganisation }];
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string | undefined {
  const [first]: unknown[] = [value].flat();
  const thing = thingOf(first, byId);
  return lineOf(thing ? thing['name'] : first);
}

/** A thing that is only named stands elsewhere on the page. */
function thingOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): Thing | undefined {
  if (!isRecord(value)) return undefined;
  return value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
}

function idOf(value: unknown): unknown {
  return isRecord(value) ? (value['@id'] ?? value['url']) : value;
}

function lineOf(value: unknown): string | undefined {
  const [first]: unknown[] = [value].flat();
  return typeof first === 'string' ? line.safeParse(withoutEntities(first)).data : undefined;
}
