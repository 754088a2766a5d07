import type { EngineApi } from './engine-api.ts';
import { unlessPartial } from './ask-surely.ts';
import { openBulkWriter } from './bulk-writer.ts';
import type { IndexState } from './index-state.ts';
import { openKnownFiles } from './known-files.ts';
import type { Layout } from './layout-port.ts';
import { letGoOf } from './take-in-article.ts';
import { allTakenDown, noteTakenDown } from './taken-down.ts';
import type { VersionNames } from './version-names.ts';
import { listVersions, refreshVersion } from './versions.ts';
import type { Schedule } from '../../schedule.ts';

export interface RemovalParts {
  readonly api: EngineApi;
  readonly names: VersionNames;
  readonly layout: Layout;
  readonly state: IndexState;
  readonly schedule: Schedule;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Removes an article from all versions, whichever is asked: it is gone from the next question on, and whoever
 * fills one leaves it out from now on. One that is closed, or not all there, lets go of it before it is asked.
 *
 * @throws PartialSearchError if a part of the version that is asked is on no node.
 */
export async function removeArticle(id: string, parts: RemovalParts): Promise<void> {
  const { api, names, state, now } = parts;
  await noteTakenDown(state, id, now());
  for (const { number, isAsked, isClosed } of await listVersions(api, names)) {
    if (isClosed) continue;
    const removing = removeFrom(number, [id], parts);
    await (isAsked ? removing : unlessPartial(removing));
  }
}

/** Removes what was taken down while a version was closed, or had not come out of a snapshot yet. */
export async function removeAllTakenDown(
  number: number,
  state: IndexState,
  parts: Omit<RemovalParts, 'state'>,
): Promise<void> {
  await removeFrom(number, await allTakenDown(state), parts);
}

async function removeFrom(
  number: number,
  ids: readonly string[],
  { api, names, layout, schedule, now }: Omit<RemovalParts, 'state'>,
): Promise<void> {
  const known = openKnownFiles(api, names.files(number));
  const found = await known.get(ids);
  if (found.size === 0) return;
  const writer = openBulkWriter(api, { schedule, now });
  const version = { index: names.articles(number), known, writer, layout };
  for (const one of found.values()) await letGoOf(one, version);
  await refreshVersion(api, names, number);
}

/** Whether any version that isn't closed has an article, or may have begun to. */
export async function hasArticle(
  id: string,
  api: EngineApi,
  names: VersionNames,
): Promise<boolean> {
  for (const { number, isClosed } of await listVersions(api, names)) {
    if (isClosed) continue;
    const found = (await openKnownFiles(api, names.files(number)).get([id])).get(id);
    if (found?.served ?? found?.begun) return true;
  }
  return false;
}
