import type { ChangedIds } from './change-log.ts';
import type { KnownFiles } from './known-files.ts';

/** What somebody finds changed who asked one version before and asks the other one now. */
export async function compareVersions(before: KnownFiles, after: KnownFiles): Promise<ChangedIds> {
  const added: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  for await (const page of before.pages()) {
    const now = await after.get(page.map(({ id }) => id));
    for (const { id, served } of page) {
      const other = now.get(id)?.served;
      if (!served) continue;
      if (!other) removed.push(id);
      else if (other.hash !== served.hash || other.terms !== served.terms) changed.push(id);
    }
  }
  for await (const page of after.pages()) {
    const then = await before.get(page.map(({ id }) => id));
    for (const { id, served } of page) if (served && !then.get(id)?.served) added.push(id);
  }
  return { added, changed, removed };
}
