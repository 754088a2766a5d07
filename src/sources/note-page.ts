import type { Candidate } from './choose-items.ts';
import type { FetchOutcome } from './fetching/fetcher.ts';
import { backoffMs, recheckMs, secondLookMs } from './next-look.ts';
import type { Source } from './source.ts';
import type { LeftOutReason, SourceItem, SourceItems } from './source-status.ts';
import type { SourceTools } from './source-tools.ts';

/** What looking at one page of a source takes. */
export interface PageVisit {
  readonly source: Source;
  readonly items: SourceItems;
  readonly tools: SourceTools;
  readonly signal: AbortSignal;
}

export interface TakenPage {
  /** The articles are others now. */
  readonly hasChanged: boolean;
  readonly isTakenBack?: true;
  /** The page could not be fetched, though it may be there. */
  readonly fault?: PageFault;
}

export type PageFault = Omit<Extract<FetchOutcome, { kind: 'failed' }>, 'kind'>;

/** A page that was gone at so many looks in a row has been taken back. */
const MISSES_TO_GO = 2;

export const UNCHANGED: TakenPage = { hasChanged: false };

export const CHANGED: TakenPage = { hasChanged: true };

/** Removes what the source no longer wants to be read, or keeps it all the same, as the admin wants. */
export async function takeBack(
  candidate: Candidate,
  reason: LeftOutReason,
  visit: PageVisit,
): Promise<TakenPage> {
  const { items, source, tools } = visit;
  const known = items.known.get(candidate.address);
  const isKept = known?.state.kind === 'kept' || known?.state.kind === 'begun';
  if (isKept && source.whenTakenBack === 'keep' && reason !== 'taken-down') {
    await settle(candidate, known, visit);
    return UNCHANGED;
  }
  if (!known || !isKept) {
    await leaveOut(candidate, reason, visit);
    return UNCHANGED;
  }
  await letGo(candidate.address, known, reason, visit);
  tools.onEvent({ kind: 'taken-back', source: source.url, url: known.listed.url, reason });
  return { hasChanged: true, isTakenBack: true };
}

/** Notes that a page isn't there; the second time in a row, it has been taken back. */
export async function miss(
  candidate: Candidate,
  reason: 'gone' | 'not-found',
  visit: PageVisit,
): Promise<TakenPage> {
  const { items, tools, source } = visit;
  const known = items.known.get(candidate.address);
  if (known === undefined || known.state.kind !== 'kept') {
    await leaveOut(candidate, reason, visit);
    return UNCHANGED;
  }
  const misses = (known.misses ?? 0) + 1;
  if (misses >= MISSES_TO_GO) return takeBack(candidate, reason, visit);
  await items.set(candidate.address, {
    ...known,
    misses,
    nextAt: tools.now() + secondLookMs(source.everyMs),
  });
  return UNCHANGED;
}

/** Removes an article, and remembers why. */
export async function letGo(
  address: string,
  item: SourceItem,
  reason: LeftOutReason,
  visit: PageVisit,
): Promise<void> {
  const { items, tools } = visit;
  if (item.state.kind !== 'same') await removeFile(item, visit);
  const { listed, firstAt, published, part, textHash } = item;
  await items.set(address, {
    listed,
    firstAt,
    published,
    part,
    textHash,
    state: { kind: 'left-out', reason },
    changedAt: tools.now(),
    nextAt: tools.now() + recheckMs(tools.now() - firstAt, tools.random),
  });
}

/** Removes the file of an article, if it has one of its own. */
export async function removeFile(item: SourceItem, visit: PageVisit): Promise<void> {
  const { tools, source } = visit;
  if (item.state.kind !== 'kept' && item.state.kind !== 'begun') return;
  const { file } = item.state;
  const holder = tools.held.holderOf(file);
  if (holder && holder.source !== source.url) return;
  await tools.files.remove(file);
  tools.held.remove(file, source.collection);
}

/** A page that is no article now. What was kept of an earlier version stays, as a faulty file's does. */
export async function leaveOut(
  candidate: Candidate,
  reason: LeftOutReason,
  visit: PageVisit,
  advice?: string,
): Promise<void> {
  const known = visit.items.known.get(candidate.address);
  if (known?.state.kind === 'kept') return settle(candidate, known, visit);
  if (known) await removeFile(known, visit);
  await set(candidate, visit, {
    state: { kind: 'left-out', reason, ...(advice !== undefined && { advice }) },
  });
}

/** Notes that a page could not be fetched; what was kept of it stays. */
export async function fail(candidate: Candidate, advice: string, visit: PageVisit): Promise<void> {
  const { items, tools, source } = visit;
  const { now, random } = tools;
  const known = items.known.get(candidate.address) ?? unread(candidate, now());
  const isLeftOut = known.state.kind === 'left-out';
  // Of what is kept, it is counted how often it was gone.
  const isUnread = isLeftOut || known.state.kind === 'begun';
  const misses = (known.misses ?? 0) + 1;
  await items.set(candidate.address, {
    ...known,
    ...(isUnread && { misses }),
    ...(isLeftOut && { state: { kind: 'left-out', reason: 'failed', advice } }),
    nextAt: now() + backoffMs(isUnread ? misses : 1, source.everyMs, random),
  });
}

/** Notes that a page is as it was. */
export function settle(candidate: Candidate, known: SourceItem, visit: PageVisit): Promise<void> {
  return set(candidate, visit, { ...known, misses: 0 });
}

/** Notes what a page is now, and when to look at it again. */
export async function set(
  candidate: Candidate,
  { items, tools }: PageVisit,
  told: Partial<SourceItem> & Pick<SourceItem, 'state'>,
): Promise<void> {
  const now = tools.now();
  const known = items.known.get(candidate.address) ?? unread(candidate, now);
  const item = {
    ...unread(candidate, now),
    firstAt: known.firstAt,
    changedAt: known.changedAt,
    ...told,
    listed: listedOf(candidate),
  };
  const since = Math.min(item.changedAt, Date.parse(item.published ?? '') || Infinity);
  await items.set(candidate.address, {
    ...item,
    nextAt: now + recheckMs(now - since, tools.random),
  });
}

function unread(candidate: Candidate, now: number): SourceItem {
  const { listed, part } = candidate;
  return {
    listed: listedOf(candidate),
    state: { kind: 'left-out', reason: 'failed' },
    ...(listed.published !== undefined && { published: listed.published }),
    ...(part !== undefined && { part }),
    firstAt: now,
    changedAt: now,
    nextAt: now,
  };
}

/** Without the text that a list may bring along. */
function listedOf({ listed }: Candidate): SourceItem['listed'] {
  const { url, title, authors, publication, published, modified, language, tags } = listed;
  return {
    url,
    title,
    authors: authors && [...authors],
    publication,
    published,
    modified,
    language,
    tags: tags && [...tags],
  };
}
