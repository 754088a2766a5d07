import { type Candidate, candidatesIn } from './choose-items.ts';
import type { Validators } from './fetching/fetcher.ts';
import type { Listing } from './formats/listed.ts';
import type { SourceStatus } from './source-status.ts';
import type { PageVisit } from './note-page.ts';

/** All that a list names, with its parts. */
export interface GatheredList {
  /** Each page once. */
  readonly candidates: readonly Candidate[];
  /** It is all there is: what is missing has been taken back. */
  readonly isFull: boolean;
  /** What is known of its parts, so that they are not sent again as they are. */
  readonly parts: Readonly<Record<string, Validators>>;
}

/** A list may have so many parts; a sitemap has up to 50,000 pages in each. */
const MAX_PARTS = 50;

export const ACCEPT_LIST =
  'application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

/**
 * Gathers what a list and its parts name. All parts of a full list are asked for; a feed's older ones only as far as
 * they tell something new, up to as many pages as are kept.
 */
export async function gatherList(
  listing: Listing,
  status: SourceStatus,
  visit: PageVisit,
): Promise<GatheredList> {
  const { source, items } = visit;
  const gathered = new Map<string, Candidate>();
  const add = (candidates: readonly Candidate[]): number => {
    const others = candidates.filter(({ address }) => !gathered.has(address));
    for (const one of others) gathered.set(one.address, one);
    return others.filter(({ address }) => !items.known.has(address)).length;
  };
  let unknown = add(candidatesIn(listing.items, source));
  let { isFull } = listing;
  const parts: Record<string, Validators> = {};
  const seen = new Set<string>([source.url]);
  const queue = [...listing.more];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (seen.has(url)) continue;
    const isEnough = !listing.isFull && (unknown === 0 || gathered.size >= source.keep);
    if (isEnough || seen.size > MAX_PARTS) {
      isFull = false;
      break;
    }
    seen.add(url);
    const part = await readPart(url, status, visit);
    isFull &&= part !== undefined;
    if (part?.validators) parts[url] = part.validators;
    unknown = add(part?.candidates ?? []);
    queue.push(...(part?.more ?? []));
  }
  return { candidates: [...gathered.values()], isFull, parts };
}

interface Part {
  readonly candidates: readonly Candidate[];
  readonly more: readonly string[];
  readonly validators?: Validators;
}

/** Undefined if it can't be read now. */
async function readPart(
  url: string,
  status: SourceStatus,
  { source, tools, items, signal }: PageVisit,
): Promise<Part | undefined> {
  const validators = status.parts?.[url];
  const outcome = await tools.fetcher.fetch({ url, validators, accept: ACCEPT_LIST }, signal);
  signal.throwIfAborted();
  switch (outcome.kind) {
    case 'unchanged': {
      const listed = [...items.known].filter(([, { part }]) => part === url);
      const candidates = listed.map(([address, item]) => ({
        address,
        listed: item.listed,
        part: url,
      }));
      return { candidates, more: [], ...(validators && { validators }) };
    }
    case 'gone':
      return { candidates: [], more: [] };
    case 'refused':
    case 'failed':
      return undefined;
    case 'fetched': {
      const read = await tools.readList(outcome, status.kind ?? source.kind);
      if (read.kind !== 'list') return undefined;
      const { listing } = read;
      const candidates = candidatesIn(listing.items, source, url);
      return { candidates, more: listing.more, validators: outcome.validators };
    }
  }
}
