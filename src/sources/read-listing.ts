import { gunzipSync } from 'node:zlib';
import { CorpusError } from '../articles/corpus-error.ts';
import { decodeHtml } from '../articles/html/decode-html.ts';
import { htmlLinks } from './formats/html-links.ts';
import type { Listing } from './formats/listed.ts';
import { type ListedDocument, ListingError, type ListingFormat } from './formats/listing-format.ts';
import { textLinks } from './formats/text-links.ts';
import { LISTING_FORMATS } from './listing-formats.ts';
import type { SourceKind } from './source.ts';

/** What sitemaps may have; more is read of nothing. */
const MAX_BYTES = 50 * 1024 * 1024;

/** A list as its bytes came. */
export interface ListedBytes {
  readonly bytes: Uint8Array;
  /** Where it came from; undefined for a file. */
  readonly url?: string | undefined;
  /** Without parameters, in lower case. */
  readonly mediaType?: string | undefined;
  /** What its transport says. */
  readonly charset?: string | undefined;
}

export type ListingOutcome =
  | {
      readonly kind: 'list';
      /** As which kind of source it goes on to be read. */
      readonly of: SourceKind;
      readonly format: ListingFormat;
      readonly listing: Listing;
    }
  /** It names nothing: it is an article itself, or may be. */
  | { readonly kind: 'page' }
  /** It isn't what it should be, or can't be read; "it …", without a full stop. */
  | { readonly kind: 'faulty'; readonly advice: string };

/** What a source may be told to be, and which formats that stands for. */
const FORMATS_OF: Readonly<Record<Exclude<SourceKind, 'page'> | 'auto', readonly ListingFormat[]>> =
  {
    auto: LISTING_FORMATS.filter((format) => format !== htmlLinks),
    feed: LISTING_FORMATS.filter(({ kind }) => kind === 'feed'),
    sitemap: LISTING_FORMATS.filter(
      ({ kind, name }) => kind === 'sitemap' || name === 'list of links',
    ),
    links: LISTING_FORMATS.filter(({ kind }) => kind !== 'feed' && kind !== 'sitemap'),
  };

/**
 * What a list names, of the format that its content tells.
 *
 * @param kind What it should be, if that is known.
 */
export function readListing(
  listed: ListedBytes,
  kind: SourceKind | 'auto' = 'auto',
): ListingOutcome {
  if (kind === 'page') return { kind: 'page' };
  try {
    const document = documentOf(listed);
    const format = FORMATS_OF[kind].find((one) => one.isIn(document));
    if (format) return asRead(format, format.read(document));
    if (kind === 'auto') return { kind: 'page' };
    // Links among other words, where somebody says that they are meant.
    const isText = kind === 'links' && !/^\s*(?:\{|\[\s*["[{])/u.test(document.text);
    const listing = isText ? textLinks.read(document) : undefined;
    if (listing && listing.items.length > 0) return asRead(textLinks, listing);
    return { kind: 'faulty', advice: describeOther(document, kind) };
  } catch (error) {
    if (error instanceof ListingError) return { kind: 'faulty', advice: error.advice };
    // No text: a PDF is a page.
    if (!(error instanceof CorpusError)) throw error;
    return kind === 'auto'
      ? { kind: 'page' }
      : { kind: 'faulty', advice: 'it is empty, or no text' };
  }
}

function asRead(format: ListingFormat, listing: Listing): ListingOutcome {
  const { kind } = format;
  return {
    kind: 'list',
    of: kind === 'feed' || kind === 'sitemap' ? kind : 'links',
    format,
    listing,
  };
}

function documentOf({ bytes, url, mediaType, charset }: ListedBytes): ListedDocument {
  const unpacked = unpack(bytes);
  if (unpacked.length > MAX_BYTES) throw tooLarge();
  const text = decodeHtml(unpacked, 'list', charset).replace(/^\uFEFF/u, '');
  return { text, url, mediaType };
}

/** Sitemaps come packed, be it that their transport unpacks them or not. */
function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    throw isTooLarge ? tooLarge() : new ListingError('it is packed, and damaged', { cause });
  }
}

function tooLarge(): ListingError {
  return new ListingError(`it has more than ${MAX_BYTES / 1024 / 1024} MB`);
}

const EXPECTED = { feed: 'feed', sitemap: 'sitemap', links: 'list of links' } as const;

function describeOther(document: ListedDocument, kind: keyof typeof EXPECTED): string {
  const other = LISTING_FORMATS.find((format) => format.isIn(document));
  if (!other) return `it is no ${EXPECTED[kind]}`;
  const name = /^(?:RSS|Atom)$/u.test(other.name) ? `${other.name} feed` : other.name;
  return `it is no ${EXPECTED[kind]}, but ${/^(?:[aeiou]|RSS)/iu.test(name) ? 'an' : 'a'} ${name}`;
}
