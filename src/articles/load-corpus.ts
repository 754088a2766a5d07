import type { Article } from './article.ts';
import { byTitle } from './article-order.ts';
import { openArticleReader } from './article-reader.ts';
import type { CorpusError } from './corpus-error.ts';
import { type CorpusFolders, nameOfFile } from './corpus-folders.ts';
import { type FileReaderOptions, openFileReader } from './file-reader.ts';
import { formatToRead } from './formats.ts';
import { chooseArticles, type KnownFile, knownFile } from './known-file.ts';
import { lookAtFiles, requireCorpus, type SeenFolder } from './look-at-files.ts';
import { readBytes, roomForFiles } from './read-file.ts';

/** The articles of a folder, and all that kept others out. */
export interface Corpus {
  readonly directory: string;
  /** By title; ids are unique. */
  readonly articles: readonly Article[];
  /** By file. */
  readonly problems: readonly CorpusError[];
  /** Files that are no articles: a README, other endings. Hidden ones aren't mentioned. */
  readonly ignored: readonly string[];
}

/** A corpus, and the files that it was read from. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  /** In the order of their places. */
  readonly files: readonly KnownFile[];
}

export interface LoadOptions
  extends Omit<FileReaderOptions, 'bytesBefore'>, Pick<CorpusFolders, 'isTakenDown'> {
  /** A second folder, with fetched articles; it need not be there. */
  readonly fetchedDir?: string | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads every file below the folder that ends as articles do. A file that can't be used is reported
 * among the problems and keeps no other out.
 *
 * @throws CorpusError if the folder itself can't be read.
 */
export async function loadCorpus(directory: string, options?: LoadOptions): Promise<Corpus> {
  const { corpus } = await readCorpus(directory, options);
  return corpus;
}

/** The same, and what is known of the files: with that, changes are told later. */
export async function readCorpus(
  directory: string,
  { fetchedDir, isTakenDown, onProgress = () => {}, ...options }: LoadOptions = {},
): Promise<ReadCorpus> {
  const folders: CorpusFolders = { corpusDir: directory, fetchedDir, isTakenDown };
  const seen = await lookAtFiles(folders);
  requireCorpus(seen.folders, folders);
  const reader = openFileReader(options);
  const files: KnownFile[] = [];
  const articles = new Map<string, Article>();
  try {
    for (const [done, one] of seen.files.entries()) {
      onProgress({ done, total: seen.files.length });
      const { known, article } = await knownFile(one, reader, folders);
      files.push(known);
      if (article && !articles.has(article.id)) articles.set(article.id, article);
    }
  } finally {
    await reader.close();
  }
  onProgress({ done: seen.files.length, total: seen.files.length });
  const corpus: Corpus = {
    directory,
    articles: [...articles.values()].toSorted(byTitle),
    problems: [
      ...problemsIn(seen.folders, folders),
      ...chooseArticles(files, folders).problems,
    ].toSorted((a, b) => compare(a.file, b.file)),
    ignored: seen.folders.flatMap((folder) =>
      folder.ignored.map((file) => nameOfFile({ ...folder, file }, folders)),
    ),
  };
  return { corpus, files };
}

/** What keeps out more than one file: folders that can't be read, links that lead out. */
export function problemsIn(
  seen: readonly SeenFolder[],
  folders: CorpusFolders,
): readonly CorpusError[] {
  return seen.flatMap((folder) => {
    const { directory, problems } = folder;
    const ofFolder = folder.kind === 'unreadable' ? [folder.error] : [];
    const below = problems.map((problem) =>
      problem.about(nameOfFile({ directory, file: problem.file }, folders)),
    );
    return [...ofFolder, ...below];
  });
}

/**
 * Reads one article; `file` is its path below `directory`. One that ends as no article does is taken for
 * plain text.
 *
 * @throws CorpusError if it can't be used.
 */
export async function readArticle(directory: string, file: string): Promise<Article> {
  const bytes = await readBytes(directory, file, formatToRead(file), roomForFiles());
  const reader = openArticleReader();
  try {
    return await reader.read(file, bytes);
  } finally {
    await reader.close();
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
