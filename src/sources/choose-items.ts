import { createHash } from 'node:crypto';
import { addressOf } from '../articles/article-address.ts';
import type { ListedItem } from './formats/listed.ts';
import { matchesPath } from './path-patterns.ts';
import type { LeaveOut } from './source.ts';
import type { SourceItem } from './source-status.ts';

/** What is to be done about the pages that a list names, and about those that it no longer does. */
export interface ChosenItems {
  /** Not known yet, the newest first. */
  readonly fresh: readonly Candidate[];
  /** Known, and changed by what the list says. */
  readonly moved: readonly Candidate[];
  /** Kept so far, but older than the newest that are to be kept. */
  readonly tooOld: readonly string[];
  /** Kept so far, and of a kind that is left out by now. */
  readonly excluded: readonly string[];
  /** Kept so far, and not listed. */
  readonly unlisted: readonly string[];
}

/** A page that may become an article. */
export interface Candidate {
  /** What all of the page's addresses have in common. */
  readonly address: string;
  readonly listed: ListedItem;
  /** Of the list that names it. */
  readonly part?: string | undefined;
}

export interface Wanted {
  readonly leaveOut: Pick<LeaveOut, 'paths'>;
  /** So many are kept. */
  readonly keep: number;
}

/** The pages that a list names, once each, without those that are to be left out. */
export function candidatesIn(
  listed: readonly ListedItem[],
  { leaveOut }: Pick<Wanted, 'leaveOut'>,
  part?: string,
): readonly Candidate[] {
  const isLeftOut = matchesPath(leaveOut.paths);
  const candidates = new Map<string, Candidate>();
  for (const one of listed) {
    const address = addressOf(one.url);
    if (address === undefined || candidates.has(address) || isLeftOut(one.url)) continue;
    candidates.set(address, { address, listed: one, ...(part !== undefined && { part }) });
  }
  return [...candidates.values()];
}

/**
 * Compares what a list names with what is known of it. The newest are kept: by the dates that the list tells if it
 * tells those of at least half, else in the list's own order, which has the newest first. What is not listed any
 * more counts by its date, or else as the oldest.
 */
export function chooseItems(
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, SourceItem>,
  { leaveOut, keep }: Wanted,
): ChosenItems {
  const isLeftOut = matchesPath(leaveOut.paths);
  const listed = new Map(candidates.map((one) => [one.address, one]));
  const kept = [...known].filter(([, { state }]) => isArticle(state));
  const excluded = kept
    .filter(
      ([
        ,
        {
          listed: { url },
        },
      ]) => isLeftOut(url),
    )
    .map(([address]) => address);
  const gone = new Set(excluded);
  const unlisted = kept.filter(([address]) => !listed.has(address) && !gone.has(address));
  const isDated =
    candidates.filter((one) => dateOf(one.listed) !== undefined).length * 2 >= candidates.length;
  const ranked = [
    ...candidates
      .filter(({ address }) => mayBeArticle(known.get(address)))
      .map((one, place) => ({
        address: one.address,
        at: isDated ? (dateOf(one.listed, known.get(one.address)) ?? -Infinity) : -place,
      })),
    ...unlisted.map(([address, item]) => ({
      address,
      at: isDated ? (dateOf(item.listed, item) ?? item.firstAt) : item.firstAt - NEVER,
    })),
  ];
  const newest = new Set(
    ranked
      .toSorted((a, b) => b.at - a.at)
      .slice(0, keep)
      .map(({ address }) => address),
  );
  const wanted = candidates.filter(({ address }) => newest.has(address));
  const order = new Map(ranked.map(({ address, at }) => [address, at]));
  return {
    fresh: wanted
      .filter(({ address }) => isUnread(known.get(address)))
      .toSorted((a, b) => (order.get(b.address) ?? 0) - (order.get(a.address) ?? 0)),
    moved: wanted.filter(({ address, listed: one }) => hasMoved(known.get(address), one)),
    tooOld: kept
      .map(([address]) => address)
      .filter((address) => !newest.has(address) && !gone.has(address)),
    excluded,
    unlisted: unlisted.map(([address]) => address),
  };
}

/** Tells apart what a list brings of a page, if it brings it. */
export function hashOfContent({ content }: ListedItem): string | undefined {
  return content === undefined
    ? undefined
    : createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

/** Before the time that a list's places stand for. */
const NEVER = 1e15;

function isArticle(state: SourceItem['state']): boolean {
  return state.kind !== 'left-out';
}

/** Pages that turned out to be none take nobody's place. */
function mayBeArticle(item: SourceItem | undefined): boolean {
  if (item?.state.kind !== 'left-out') return true;
  return item.state.reason === 'unlisted';
}

function isUnread(item: SourceItem | undefined): boolean {
  if (item === undefined) return true;
  // A file that may not be whole; or what is listed again.
  return item.state.kind === 'begun' || (item.state.kind === 'left-out' && mayBeArticle(item));
}

/** The list says that it has changed since it was fetched. */
function hasMoved(item: SourceItem | undefined, listed: ListedItem): boolean {
  if (item === undefined || isUnread(item)) return false;
  const { modified, published, title } = listed;
  if (modified !== undefined && modified !== item.listed.modified) return true;
  if (published !== item.listed.published || title !== item.listed.title) return true;
  return item.contentHash !== undefined && hashOfContent(listed) !== item.contentHash;
}

/** In milliseconds since 1970, if its list or the page itself tells it. */
function dateOf(listed: ListedItem, item?: SourceItem): number | undefined {
  const ms = Date.parse(listed.published ?? item?.published ?? listed.modified ?? '');
  return Number.isNaN(ms) ? undefined : ms;
}
