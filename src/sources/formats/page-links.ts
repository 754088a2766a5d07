import { Parser } from 'htmlparser2';
import { CorpusError } from '../../articles/corpus-error.ts';
import { decodeHtml } from '../../articles/html/decode-html.ts';
import { firstAddress } from './collect-items.ts';
import { plainWords } from './plain-words.ts';

/** What a web page's head says of where it belongs. */
export interface PageLinks {
  /** The page that it is the same as, or itself. */
  readonly canonical?: string | undefined;
  /** It asks not to be listed. */
  readonly isNoindex: boolean;
  /** Feeds that it names, in its order. */
  readonly feeds: readonly PageFeed[];
  /** The page that goes on where it ends. */
  readonly next?: string | undefined;
}

export interface PageFeed {
  readonly url: string;
  readonly title?: string | undefined;
}

const FEED =
  /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|x-rss\+xml)$|^text\/(?:rss|atom)(?:\+xml)?$/iu;

/** What is sent without a type is taken for one: most of it is, and of all else, a head says nothing. */
export function isWebPage({ mediaType }: { readonly mediaType?: string | undefined }): boolean {
  return mediaType === undefined || /\bx?html\b/u.test(mediaType);
}

/** What a head has in it. What else comes ends it, with or without a tag. */
const HEAD: ReadonlySet<string> = new Set(
  'html head title meta link base script style noscript template'.split(' '),
);

/** So much of a page is looked at for its head. */
const MAX_HEAD = 1_000_000;

/** Nothing of a head stands deeper. */
const MAX_DEPTH = 50;

/** Whom a page's robots tags speak to: all, or those who show its words elsewhere. */
const ROBOTS = /^(?:robots|pullquote)$/iu;

/**
 * Of what is no text, whatever its server says, nothing is known.
 *
 * @param url Where the page is.
 * @param charset What its transport says.
 */
export function readPageLinks(bytes: Uint8Array, url: string, charset?: string): PageLinks {
  const head = new HeadReader();
  const parser = new Parser({
    onopentag: (name, attributes) => head.open(name, attributes),
    onclosetag: () => head.close(),
  });
  const text = textOf(bytes, charset).slice(0, MAX_HEAD);
  for (let at = 0; at < text.length && !head.isDone; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  parser.end();
  const base = firstAddress([head.base], url) ?? url;
  const canonicals = new Set(head.canonicals.flatMap((link) => firstAddress([link], base) ?? []));
  const [canonical] = canonicals.size === 1 ? canonicals : [];
  const next = firstAddress([head.next], base);
  return {
    ...(canonical !== undefined && !isMistaken(canonical, url) && { canonical }),
    ...(next !== undefined && { next }),
    isNoindex: head.isNoindex,
    feeds: head.feeds.flatMap(({ href, title }) => {
      const address = firstAddress([href], base);
      const words = plainWords(title ?? '');
      return address === undefined ? [] : [{ url: address, ...(words !== '' && { title: words }) }];
    }),
  };
}

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return decodeHtml(bytes, 'page', charset);
  } catch (error) {
    if (error instanceof CorpusError) return '';
    throw error;
  }
}

const CHUNK = 16_384;

/** Some sites name their first page on all others. */
function isMistaken(canonical: string, url: string): boolean {
  const { pathname, search } = new URL(canonical);
  return pathname === '/' && search === '' && new URL(url).pathname !== '/';
}

class HeadReader {
  base: string | undefined;
  next: string | undefined;
  isNoindex = false;
  isDone = false;
  readonly canonicals: string[] = [];
  readonly feeds: { readonly href: string; readonly title: string | undefined }[] = [];

  #depth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (!HEAD.has(name) || this.#depth > MAX_DEPTH) this.isDone = true;
    if (this.isDone) return;
    const { href, content = '' } = attributes;
    if (name === 'base') this.base ??= href;
    if (name === 'meta' && ROBOTS.test(attributes['name'] ?? ''))
      this.isNoindex ||= /\b(?:noindex|none)\b/iu.test(content);
    if (name === 'link' && href !== undefined) this.#link(href, attributes);
  }

  close(): void {
    this.#depth -= 1;
  }

  #link(href: string, { rel = '', type = '', title }: Readonly<Record<string, string>>): void {
    const relations = new Set(rel.toLowerCase().split(/\s+/u));
    if (relations.has('canonical')) this.canonicals.push(href);
    if (relations.has('next')) this.next ??= href;
    const isFeed = FEED.test(type.split(';')[0]?.trim() ?? '');
    if ((relations.has('alternate') || relations.has('feed')) && isFeed)
      this.feeds.push({ href, title });
  }
}
