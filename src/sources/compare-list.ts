import { type Candidate, chooseItems } from './choose-items.ts';
import type { GatheredList } from './gather-list.ts';
import { type PageVisit, removeFile, takeBack } from './note-page.ts';
import type { SourceStatus } from './source-status.ts';

/** Where a source stands, and whether articles have gone. */
interface Dropped {
  readonly status: SourceStatus;
  readonly hasChanged: boolean;
}

export interface ComparedList extends Dropped {
  /** What is to be fetched. */
  readonly todo: readonly Candidate[];
}

/**
 * Compares a list with what is known of its pages, and lets go of what is no longer wanted or listed.
 *
 * @param isConfirmed A list that has lost over half of its articles is meant to.
 */
export async function compareList(
  { candidates, isFull }: GatheredList,
  before: SourceStatus,
  visit: PageVisit,
  isConfirmed = false,
): Promise<ComparedList> {
  const chosen = chooseItems(candidates, visit.items.known, visit.source);
  const hasRemoved = await removeAll([...chosen.tooOld, ...chosen.excluded], visit);
  const { status, hasChanged } = isFull
    ? await dropUnlisted(chosen.unlisted, before, visit, isConfirmed)
    : { status: before, hasChanged: false };
  await forgetLeftOut(candidates, visit);
  const todo = [...chosen.fresh, ...chosen.moved];
  return { todo, status, hasChanged: hasRemoved || hasChanged };
}

/** What another source had, and has no more, is to be fetched here. */
export async function forgetLostTwins({ items, tools }: PageVisit): Promise<void> {
  for (const [address, { state }] of items.known) {
    if (state.kind === 'same' && !tools.held.holderOf(state.file)) await items.delete(address);
  }
}

/** @returns whether there were articles among them. */
async function removeAll(addresses: readonly string[], visit: PageVisit): Promise<boolean> {
  const { items } = visit;
  let hasRemoved = false;
  for (const address of addresses) {
    const item = items.known.get(address);
    if (!item) continue;
    hasRemoved ||= item.state.kind === 'kept';
    await removeFile(item, visit);
    await items.delete(address);
  }
  return hasRemoved;
}

/** Takes out what a full list no longer has, unless that is so much that it looks like an accident. */
async function dropUnlisted(
  unlisted: readonly string[],
  { held, ...status }: SourceStatus,
  visit: PageVisit,
  isConfirmed: boolean,
): Promise<Dropped> {
  const { source, items, tools } = visit;
  const of = [...items.known.values()].filter(({ state }) => state.kind !== 'left-out').length;
  if (unlisted.length * 2 > of && !isConfirmed) {
    const missing = unlisted.length;
    if (!held) tools.onEvent({ kind: 'held', source: source.url, missing, of });
    return { status: { ...status, held: { missing, of } }, hasChanged: false };
  }
  let { takenBack } = status;
  let hasChanged = false;
  for (const address of unlisted) {
    const item = items.known.get(address);
    if (item?.state.kind === 'same') await items.delete(address);
    else if (item) {
      const taken = await takeBack({ address, listed: item.listed }, 'unlisted', visit);
      hasChanged ||= taken.hasChanged;
      if (taken.isTakenBack) takenBack += 1;
    }
  }
  return { status: { ...status, takenBack }, hasChanged };
}

/** What was no article is forgotten once it is no longer listed, but for what was taken down. */
async function forgetLeftOut(
  candidates: readonly Candidate[],
  { items }: PageVisit,
): Promise<void> {
  const listed = new Set(candidates.map(({ address }) => address));
  for (const [address, { state }] of items.known) {
    const isForgotten = state.kind === 'left-out' && state.reason !== 'taken-down';
    if (isForgotten && !listed.has(address)) await items.delete(address);
  }
}
