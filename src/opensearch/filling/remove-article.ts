import type { EngineApi } from './engine-api.ts';
import { openBulkWriter } from './bulk-writer.ts';
import type { IndexState } from './index-state.ts';
import { type FilesOfArticle, type KnownFiles, openKnownFiles } from './known-files.ts';
import type { Layout } from './layout-port.ts';
import { letGoOf } from './take-in-article.ts';
import { noteTakenDown } from './taken-down.ts';
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
 * fills one leaves it out from now on.
 */
export async function removeArticle(id: string, parts: RemovalParts): Promise<void> {
  const { api, names, layout, state, schedule, now } = parts;
  await noteTakenDown(state, id, now());
  for (const { number } of await listVersions(api, names)) {
    const known = openKnownFiles(api, names.files(number));
    const found = await knownIn(known, id);
    if (!found) continue;
    const writer = openBulkWriter(api, { schedule, now });
    await letGoOf(found, { index: names.articles(number), known, writer, layout });
    await refreshVersion(api, names, number);
  }
}

/** Whether any version has an article, or may have begun to. */
export async function hasArticle(
  id: string,
  api: EngineApi,
  names: VersionNames,
): Promise<boolean> {
  for (const { number } of await listVersions(api, names)) {
    const found = await knownIn(openKnownFiles(api, names.files(number)), id);
    if (found?.served ?? found?.begun) return true;
  }
  return false;
}

async function knownIn(known: KnownFiles, id: string): Promise<FilesOfArticle | undefined> {
  return (await known.get([id])).get(id);
}
