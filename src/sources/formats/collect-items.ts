import { addressOf } from '../../articles/article-address.ts';
import { type ArticleFields, readFields } from '../../articles/article-fields.ts';
import type { SourceKind } from '../source.ts';
import type { ListedItem, Listing } from './listed.ts';
import { readListedDate } from './listed-date.ts';

/** An item as a list has it. */
export interface WrittenItem {
  /** Where it may be found: the first that is an address on the web counts. */
  readonly links: readonly (string | undefined)[];
  /** What relative links start from. */
  readonly base?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly folders?: readonly string[] | undefined;
  readonly title?: string | undefined;
  /** Names, or lines of names. */
  readonly authors?: readonly (string | { readonly name: string })[] | undefined;
  readonly publication?: string | undefined;
  /** The first that can be read counts. */
  readonly published?: readonly (string | undefined)[] | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly content?: string | undefined;
}

export interface WrittenListing {
  readonly title?: string | undefined;
  readonly items: readonly WrittenItem[];
  readonly isFull: boolean;
  readonly more?: readonly (string | undefined)[] | undefined;
  readonly base?: string | undefined;
  readonly language?: string | undefined;
  /** Whether the end of it is missing. */
  readonly isCut?: boolean | undefined;
}

/** Of longer lists, the beginning is read; sitemaps may have no more. */
export const MAX_ITEMS = 50_000;

const MAX_URL_LENGTH = 2000;

/** Of what is left out, so many are named. */
const MAX_NAMED = 3;

/** A list's items, each address once, with fields as articles have them; what has no address is left out and told. */
export function collectItems(written: WrittenListing): Listing {
  const items = new Map<string, ListedItem>();
  const lost: WrittenItem[] = [];
  for (const item of written.items.slice(0, MAX_ITEMS)) {
    const url = firstAddress(item.links, item.base ?? written.base);
    const address = url === undefined ? undefined : addressOf(url);
    if (url === undefined || address === undefined) lost.push(item);
    else if (!items.has(address)) items.set(address, listedItem(url, item, written.language));
  }
  const isCut = written.isCut === true || written.items.length > MAX_ITEMS;
  const { title } = readFields({ title: written.title }).fields;
  return {
    ...(title !== undefined && { title }),
    items: [...items.values()],
    isFull: written.isFull && !isCut,
    more: moreOf(written),
    notes: [
      ...(lost.length > 0 ? [describeLost(lost)] : []),
      ...(isCut ? ['it is too long: only its beginning is read'] : []),
    ],
  };
}

/** The first of some links that is an address on the web. */
export function firstAddress(
  links: readonly (string | undefined)[],
  base: string | undefined,
): string | undefined {
  for (const link of links) {
    const url = link === undefined ? undefined : addressIn(link, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

function addressIn(link: string, base: string | undefined): string | undefined {
  const text = link.trim().replace(FEED_SCHEME, (_, web?: string) => web ?? 'https://');
  if (text === '' || text.length > MAX_URL_LENGTH || !URL.canParse(text, base)) return undefined;
  const { href, protocol } = new URL(text, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** What readers of feeds were called by: `feed://…`, `feed:https://…`. */
const FEED_SCHEME = /^feed:(?:(?:\/\/)?(https?:\/\/)|\/\/)/iu;

function listedItem(url: string, item: WrittenItem, usual: string | undefined): ListedItem {
  const { title, authors, publication, content, kind, folders } = item;
  const tongue = item.language ?? usual;
  const given = { title, authors, publication, language: tongue, tags: item.tags };
  // A sitemap has 50,000 pages, and says nothing of them.
  const isSaid = Object.values(given).some((value) => value !== undefined);
  const fields: ArticleFields = isSaid ? readFields(given).fields : {};
  const dateOf = (given: string | undefined) =>
    given === undefined ? undefined : readListedDate(given, fields.language);
  const published = item.published?.map(dateOf).find((date) => date !== undefined);
  const all: ListedItem = {
    url,
    kind,
    folders,
    title: fields.title,
    authors: fields.authors,
    publication: fields.publication,
    published,
    modified: dateOf(item.modified),
    language: fields.language,
    tags: fields.tags,
    content: content?.trim() === '' ? undefined : content,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as ListedItem;
}

function moreOf({ more = [], base }: WrittenListing): readonly string[] {
  const all = more.flatMap((link) => firstAddress([link], base) ?? []);
  return [...new Set(all)].filter((url) => url !== base).slice(0, MAX_ITEMS);
}

function describeLost(lost: readonly WrittenItem[]): string {
  const named = lost.slice(0, MAX_NAMED).map(nameOf);
  const others = lost.length - named.length;
  const list = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return `${lost.length === 1 ? 'one entry has' : `${lost.length} entries have`} no address on the web: ${list}`;
}

function nameOf({ title, links }: WrittenItem): string {
  const name = title?.trim() || links.find((link) => link !== undefined && link.trim() !== '');
  const words = (name ?? '').replaceAll(/\s+/gu, ' ');
  if (words === '') return 'one without a title';
  return `“${words.length > 60 ? `${words.slice(0, 59).toWellFormed()}…` : words}”`;
}
