import { ROOT_COLLECTION } from './collection.ts';
import type { CollectionSettings } from './collection-settings.ts';

/**
 * The folders that are listed, but have no article in or below them: one may be written wrongly, and what it is to
 * close be open under its right name.
 */
export function unusedFolders(
  { listed }: CollectionSettings,
  articles: Iterable<{ readonly id: string }>,
): readonly string[] {
  const unused = new Set(listed.map(({ folder }) => folder));
  for (const { id } of articles) {
    if (unused.size === 0) break;
    for (const folder of unused) if (isBelow(id, folder)) unused.delete(folder);
  }
  return [...unused];
}

function isBelow(id: string, folder: string): boolean {
  return folder === ROOT_COLLECTION ? !id.includes('/') : id.normalize().startsWith(`${folder}/`);
}
