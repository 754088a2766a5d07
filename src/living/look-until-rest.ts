import { isSameStatus, type SeenFile, type SeenFiles } from '../articles/look-at-files.ts';
import { type ChangedFiles, changedFiles, type FilesByPlace, placeOf } from './changed-files.ts';

/** What is in the folders once nothing more comes or goes. */
export interface RestedFiles extends ChangedFiles {
  readonly folders: SeenFiles['folders'];
  /** Of the changed ones, those that nobody is writing to. */
  readonly rested: readonly SeenFile[];
  readonly restless: readonly SeenFile[];
}

/** Who writes a file, or many, doesn't pause for so long, as a rule. */
export const REST_MS = 400;

/** What never stops to come doesn't keep out what has come. */
const MAX_LOOKS = 20;

/** Looks at all files, and, if some have changed, again until no others come and go. */
export async function lookUntilRest(
  known: FilesByPlace,
  look: () => Promise<SeenFiles>,
  wait: (ms: number) => Promise<void>,
): Promise<RestedFiles> {
  let seen = await look();
  let changes = changedFiles(known, seen);
  let earlier = changes;
  for (let looks = 1; looks < MAX_LOOKS && countOf(changes) > 0; looks += 1) {
    await wait(REST_MS);
    earlier = changes;
    seen = await look();
    changes = changedFiles(known, seen);
    if (!hasOthers(changes, earlier)) break;
  }
  const before = new Map(earlier.changed.map((file) => [placeOf(file), file]));
  const isRested = (file: SeenFile): boolean => isAsSeen(before.get(placeOf(file)), file.status);
  return {
    ...changes,
    folders: seen.folders,
    rested: changes.changed.filter(isRested),
    restless: changes.changed.filter((file) => !isRested(file)),
  };
}

/** Whether it is the same file still. */
export function isAsSeen(file: SeenFile | undefined, now: SeenFile['status']): boolean {
  if (!file) return false;
  return file.status === undefined ? now === undefined : isSameStatus(file.status, now);
}

function countOf({ changed, gone }: ChangedFiles): number {
  return changed.length + gone.length;
}

function hasOthers(now: ChangedFiles, before: ChangedFiles): boolean {
  const places = new Set([...before.changed, ...before.gone].map(placeOf));
  return [...now.changed, ...now.gone].some((file) => !places.has(placeOf(file)));
}
