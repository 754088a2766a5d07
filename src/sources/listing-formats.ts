import { atom } from './formats/atom.ts';
import { bibtex } from './formats/bibtex.ts';
import { bookmarks } from './formats/bookmarks.ts';
import { cslJson } from './formats/csl-json.ts';
import { htmlLinks } from './formats/html-links.ts';
import { jsonFeed } from './formats/json-feed.ts';
import type { ListingFormat } from './formats/listing-format.ts';
import { opml } from './formats/opml.ts';
import { ris } from './formats/ris.ts';
import { rss } from './formats/rss.ts';
import { sitemap } from './formats/sitemap.ts';
import { textLinks } from './formats/text-links.ts';

/**
 * What names articles, in the order in which a document is held against them. A format more is a file in `formats/`
 * and its entry here.
 */
export const LISTING_FORMATS: readonly ListingFormat[] = [
  rss,
  atom,
  sitemap,
  opml,
  jsonFeed,
  cslJson,
  bookmarks,
  ris,
  bibtex,
  textLinks,
  htmlLinks,
];
