import type { Candidate } from './choose-items.ts';
import type { PageVisit } from './note-page.ts';
import type { SourceItem } from './source-status.ts';

/**
 * Known pages whose turn it is, those that have waited longest first, without those that are to be fetched anyway.
 *
 * @param isForced Those that were missed are due, too.
 */
export function duePages(
  { items, tools }: Pick<PageVisit, 'items' | 'tools'>,
  todo: readonly Candidate[],
  isForced = false,
): readonly Candidate[] {
  const now = tools.now();
  const others = new Set(todo.map(({ address }) => address));
  const isDue = (item: SourceItem): boolean =>
    item.nextAt <= now || isInterrupted(item) || (isForced && (item.misses ?? 0) > 0);
  return [...items.known]
    .filter(([address, item]) => isWatched(item) && isDue(item) && !others.has(address))
    .toSorted(([, a], [, b]) => a.nextAt - b.nextAt)
    .map(([address, { listed, part }]) => ({ address, listed, part }));
}

/** A process has ended while it was written, and nobody has tried again. */
export function isInterrupted({ state, misses = 0 }: SourceItem): boolean {
  return state.kind === 'begun' && misses === 0;
}

/** What is taken down is never asked for again. */
export function isWatched({ state }: SourceItem): boolean {
  return state.kind !== 'left-out' || state.reason !== 'taken-down';
}
