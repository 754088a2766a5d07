import { join } from 'node:path';

/** The folders whose articles are one corpus. */
export interface CorpusFolders {
  /** The operator's. Of files with the same id, one of its own wins. */
  readonly corpusDir: string;
  /** Articles that were fetched; it need not be there. */
  readonly fetchedDir?: string | undefined;
  /** Whether the article with this id was taken down: a file that may still be there of it isn't looked at. */
  readonly isTakenDown?: ((articleId: string) => boolean) | undefined;
}

/** A file, by its path below one of the folders. */
export interface FileAt {
  readonly directory: string;
  readonly file: string;
}

/** A file as the admin knows it: below the corpus folder, or by its whole path. */
export function nameOfFile({ directory, file }: FileAt, { corpusDir }: CorpusFolders): string {
  return directory === corpusDir ? file : join(directory, file);
}

/** The order in which files are looked at: that of the folders, and there that of the names on the way. */
export function byPlace(folders: CorpusFolders) {
  const rank = ({ directory }: FileAt): number => Number(directory !== folders.corpusDir);
  return (a: FileAt, b: FileAt): number => rank(a) - rank(b) || compareNames(a.file, b.file);
}

function compareNames(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  const at = one.findIndex((name, place) => name !== other[place]);
  const [name, otherName] = at === -1 ? ['', ''] : [one[at] ?? '', other[at] ?? ''];
  return name < otherName ? -1 : Number(name > otherName);
}
