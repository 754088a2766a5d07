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
  const { source, items, signal } = visit;
  const terms = termsOf(source);
  const hasMoved = status.collection !== source.collection;
  const areOthers = status.terms !== undefined && status.terms !== terms;
  let hasChanged = false;
  for (const [address, item] of hasMoved || areOthers ? items.known : []) {
    signal.throwIfAborted();
    if (item.state.kind !== 'kept') continue;
    if (hasMoved) await moveFile(address, status.collection, visit);
    if (areOthers) await keepAgain(address, visit);
    hasChanged = true;
  }
  return { status: { ...status, collection: source.collection, terms }, hasChanged };
}

/** What is written into the files of a source's articles. */
function termsOf({ leaveOut, licence, linkOnly, fields }: Source): string {
  const terms = JSON.stringify([leaveOut.selectors, licence ?? null, linkOnly, fields ?? null]);
  return createHash('sha256').update(terms).digest('base64url').slice(0, 22);
}
