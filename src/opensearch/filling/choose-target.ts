import type { IndexNotes } from './index-state.ts';
import type { Layout } from './layout-port.ts';
import { isMadeBy } from './made-by.ts';
import { noteOfVersion } from './version-notes.ts';
import type { Version } from './versions.ts';

/** The version that is to be filled. */
export interface Target {
  readonly number: number;
  /** It is there: what is in it stays, as far as it is right. */
  readonly isBegun: boolean;
}

/** The newest version, if it isn't asked yet, can be written to and was made as this code makes it; else a new one. */
export async function chooseTarget(
  versions: readonly Version[],
  state: IndexNotes,
  layout: Layout,
): Promise<Target> {
  const newest = versions.at(-1);
  if (!newest) return { number: 1, isBegun: false };
  const isNewer = versions.every(({ isAsked, number }) => !isAsked || number < newest.number);
  const note = await noteOfVersion(state, newest.number);
  // Who rolled back has a ready one that is newer: it was left on purpose.
  const isLeft = note?.stage === 'ready' && versions.some(({ isAsked }) => isAsked);
  if (isMadeBy(newest, layout) && isNewer && !isLeft && !newest.isClosed)
    return { number: newest.number, isBegun: true };
  return { number: newest.number + 1, isBegun: false };
}
