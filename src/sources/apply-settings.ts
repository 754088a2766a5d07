import { createHash } from 'node:crypto';
import { keepAgain, moveFile } from './keep-article.ts';
import type { PageVisit } from './note-page.ts';
import type { Source } from './source.ts';
import type { SourceStatus } from './source-status.ts';

/**
 * Brings the files of a source's articles to what its settings say by now: another collection is another folder,
 * and what is left out of pages or said of articles is written into each. Nothing is fetched for that.
 */
export async function applySettings(
  status: SourceStatus,
  visit: PageVisit,
): Promise<{ readonly status: SourceStatus; readonly hasChanged: boolean }> {
  const { source, items, signal, tools } = visit;
  const { folders: known = [status.collection], ...settled } = status;
  const terms = termsOf(source);
  const done = { ...settled, collection: source.collection, terms };
  if (isSettled(status, source)) return { status: done, hasChanged: false };
  const folders = [...new Set([...known, source.collection])];
  const hasMoved = folders.length > 1;
  const areOthers = status.terms !== undefined && status.terms !== terms;
  // So that a process that ends on the way is known to have moved some of them.
  if (hasMoved) await tools.states.save({ ...status, folders });
  let hasChanged = false;
  for (const [address, item] of items.known) {
    signal.throwIfAborted();
    if (item.state.kind !== 'kept') continue;
    if (hasMoved) await moveFile(address, folders, visit);
    if (areOthers) await keepAgain(address, visit);
    hasChanged = true;
  }
  return { status: done, hasChanged };
}

/** Whether the files of a source's articles are as its settings say. */
export function isSettled({ collection, folders, terms }: SourceStatus, source: Source): boolean {
  const isThere = folders === undefined && collection === source.collection;
  return isThere && (terms ?? termsOf(source)) === termsOf(source);
}

/** What is written into the files of a source's articles. */
function termsOf({ leaveOut, licence, linkOnly, fields }: Source): string {
  const terms = JSON.stringify([leaveOut.selectors, licence ?? null, linkOnly, fields ?? null]);
  return createHash('sha256').update(terms).digest('base64url').slice(0, 22);
}
