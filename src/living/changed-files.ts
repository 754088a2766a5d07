import { type CorpusFolders, type FileAt, inOrderOfPlace } from '../articles/corpus-folders.ts';
import type { KnownFile } from '../articles/known-file.ts';
import { isSameStatus, type SeenFile, type SeenFiles } from '../articles/look-at-files.ts';

/** Files by their places. */
export type FilesByPlace = ReadonlyMap<string, KnownFile>;

/** What has become of files since they were read. */
export interface ChangedFiles {
  /** As they were, or not to be told now: what is in their folder can't be read. */
  readonly stayed: readonly KnownFile[];
  /** New ones, and ones that may be others now. */
  readonly changed: readonly SeenFile[];
  readonly gone: readonly KnownFile[];
}

export function placeOf({ directory, file }: FileAt): string {
  return `${directory}\n${file}`;
}

/** @returns them in the order of their places. */
export function filesByPlace(files: Iterable<KnownFile>, folders: CorpusFolders): FilesByPlace {
  return new Map(inOrderOfPlace(files, folders).map((file) => [placeOf(file), file]));
}

export function changedFiles(known: FilesByPlace, { files, folders }: SeenFiles): ChangedFiles {
  const stayed: KnownFile[] = [];
  const changed: SeenFile[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const before = known.get(placeOf(file));
    seen.add(placeOf(file));
    if (before && isSameStatus(before.status, file.status)) stayed.push(before);
    else changed.push(file);
  }
  const gone: KnownFile[] = [];
  for (const [place, file] of known) {
    if (seen.has(place)) continue;
    const folder = folders.find(({ directory }) => directory === file.directory);
    const isHidden =
      folder?.kind === 'unreadable' ||
      folder?.unreadable.some((below) => file.file.startsWith(`${below}/`));
    if (isHidden) stayed.push(file);
    else gone.push(file);
  }
  return { stayed, changed, gone };
}

/** Whether it is the same file still. */
export function isAsSeen(file: SeenFile | undefined, now: SeenFile['status']): boolean {
  if (!file) return false;
  return file.status === undefined ? now === undefined : isSameStatus(file.status, now);
}
