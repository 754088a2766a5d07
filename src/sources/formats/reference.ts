import { isOrganisation } from '../../articles/author-names.ts';
import { collectItems, MAX_ITEMS, type WrittenItem } from './collect-items.ts';
import type { Listing } from './listed.ts';

/** What a list of references says of a work, in words. */
export interface Reference {
  readonly title?: string | undefined;
  /** In the order in which they are spoken. */
  readonly authors: readonly string[];
  readonly publication?: string | undefined;
  /** The first that can be read counts. */
  readonly published: readonly (string | undefined)[];
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The first that is on the web counts. */
  readonly urls: readonly (string | undefined)[];
  readonly doi?: string | undefined;
}

/** Of the works that a list names, as many as are read. */
export function referencesListing<Work>(
  works: readonly Work[],
  referenceOf: (work: Work) => Reference,
  base: string | undefined,
): Listing {
  const items = works.slice(0, MAX_ITEMS).map((work) => itemOf(referenceOf(work)));
  return collectItems({ items, isFull: true, base, isCut: works.length > MAX_ITEMS });
}

function itemOf({ urls, doi, authors, ...fields }: Reference): WrittenItem {
  return {
    ...fields,
    kind: 'page',
    // What a name says is known here: it isn't to be parted into several.
    authors: authors.map((name) => ({ name })),
    // Only whole addresses: a reference has no place of its own.
    links: [...urls.filter((url) => /^\s*https?:/iu.test(url ?? '')), doiAddress(doi)],
  };
}

/** Where a DOI leads, whatever stands before it. */
function doiAddress(doi: string | undefined): string | undefined {
  const bare = /\b10\.\d{4,9}\/\S+/u.exec(doi ?? '')?.[0];
  return bare === undefined
    ? undefined
    : `https://doi.org/${bare.replaceAll(/[#?%]/gu, encodeURIComponent)}`;
}

/** What stands behind a name, and not before it. */
const SUFFIX = /^(?:jr|sr|[IVX]{1,4}|\d(?:nd|rd|th))\.?$/iu;

/** "Lee, Ada" as it is spoken; "van Dam, Jr., Ben" and "Dam, Ben, Jr." too. Organisations have commas of their own. */
export function spokenName(written: string): string {
  if (isOrganisation(written)) return written.replace(/\s*,\s*$/u, '').trim();
  const parts = written
    .split(/\s*,\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const suffixes = parts.filter((part, nth) => nth > 0 && SUFFIX.test(part));
  const [last = '', ...given] = parts.filter((part) => !suffixes.includes(part));
  const name = [...given, last].join(' ').replaceAll(/\s+/gu, ' ');
  return [name, ...suffixes].join(' ').trim();
}

/** The numbers of a date as ISO 8601 has it; what is no month or day is left out. */
export function isoParts(year: string, month = '', day = ''): string {
  if (!isUpTo(12, month)) return year;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  return isUpTo(31, day) ? `${yearAndMonth}-${day.padStart(2, '0')}` : yearAndMonth;
}

function isUpTo(most: number, written: string): boolean {
  return /^\d{1,2}$/u.test(written) && Number(written) >= 1 && Number(written) <= most;
}
