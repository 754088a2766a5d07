import type { Article } from './article.ts';
import { CorpusError } from './corpus-error.ts';
import { type CorpusFolders, type FileAt, nameOfFile } from './corpus-folders.ts';
import type { FileReader } from './file-reader.ts';
import type { FileStatus, SeenFile } from './look-at-files.ts';

/** A file of a corpus as it was when it was last read. */
export interface KnownFile extends FileAt {
  /** Undefined if it could have changed since without a trace: it is to be read again. */
  readonly status: FileStatus | undefined;
  /** Of its latest version that could be read: the id of the article, and its hash. */
  readonly held?: { readonly id: string; readonly hash: string } | undefined;
  /** Why the present version can't be used. */
  readonly problem?: CorpusError | undefined;
}

/** A second change within so long may leave the time of the first one, on some file systems. */
const COARSE_TIME_MS = 2000;

/** Reads a file, and tells what is to be remembered of it. Without article, it has a problem. */
export async function knownFile(
  { directory, file, status }: SeenFile,
  reader: FileReader,
  folders: CorpusFolders,
  now: () => number = Date.now,
): Promise<{ readonly known: KnownFile; readonly article?: Article }> {
  const seen = { directory, file, status: lastingStatus(status, now()) };
  try {
    const { article, hash } = await reader.read({ directory, file });
    return { known: { ...seen, held: { id: article.id, hash } }, article };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { known: { ...seen, problem: error.about(nameOfFile(seen, folders)) } };
  }
}

/** Undefined if the file could change again without a trace. */
export function lastingStatus(
  status: FileStatus | undefined,
  nowMs: number,
): FileStatus | undefined {
  if (status === undefined) return undefined;
  const { modifiedMs, changedMs } = status;
  const isOld = Math.abs(nowMs - Math.max(modifiedMs, changedMs)) > COARSE_TIME_MS;
  return isOld ? status : undefined;
}

/** Which file has the article of each id, and what keeps others out. */
export interface ChosenFiles<File extends KnownFile> {
  readonly byId: ReadonlyMap<string, File>;
  /** In the order of the files. */
  readonly problems: readonly CorpusError[];
}

/** @param files In the order of their places: of several with one id, the first has the article. */
export function chooseArticles<File extends KnownFile>(
  files: Iterable<File>,
  folders: CorpusFolders,
): ChosenFiles<File> {
  const byId = new Map<string, File>();
  const problems: CorpusError[] = [];
  for (const file of files) {
    const { held, problem } = file;
    if (problem) problems.push(problem);
    if (!held) continue;
    const other = byId.get(held.id);
    if (!other) byId.set(held.id, file);
    else if (!problem) problems.push(duplicateId(file, held.id, other, folders));
  }
  return { byId, problems };
}

/** A file that holds no article, as another one has its id. */
export function duplicateId(
  file: FileAt,
  id: string,
  other: FileAt,
  folders: CorpusFolders,
): CorpusError {
  return new CorpusError({
    file: nameOfFile(file, folders),
    message: `the id ${id} is taken by ${nameOfFile(other, folders)}`,
    remedy: 'Rename one of the two files, or remove one.',
  });
}
