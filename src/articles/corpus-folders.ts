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

/** In the order in which files are looked at: that of the folders, and there that of the names on the way. */
export function inOrderOfPlace<File extends FileAt>(
  files: Iterable<File>,
  { corpusDir }: CorpusFolders,
): readonly File[] {
  const keyed = Array.from(files, (file) => ({
    file,
    // No name has this character, and none comes before it.
    key: `${Number(file.directory !== corpusDir)}${file.file.replaceAll('/', '\0')}`,
  }));
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ file }) => file);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
