import type { OnAccount } from './account.ts';
import type { Article } from './article.ts';
import { byTitle } from './article-order.ts';
import { CorpusError } from './corpus-error.ts';
import { findFiles } from './find-files.ts';
import { openArticleReader } from './article-reader.ts';
import { formatToRead } from './formats.ts';
import { readBytes, roomForFiles } from './read-file.ts';
import { countTextBytes, shareArticle, unpackLater, unpackNow } from './packed-article.ts';
import { sharedBytes } from './shared-bytes.ts';

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

/** Of larger corpora the rest is packed: looking at an article takes longer then, but less memory. */
const MAX_UNPACKED_BYTES = 10_000_000;

/**
 * Gives the article that a file with this content is known to be, or else reads it. The bytes are the
 * next file's once that is read.
 *
 * @throws CorpusError as `read` does.
 */
export type RecallArticle = (
  file: string,
  bytes: Uint8Array,
  read: (onAccount?: OnAccount) => Promise<Article>,
) => Promise<Article>;

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads every file below the folder that ends as articles do. A file that can't be used is reported
 * among the problems and keeps no other out.
 *
 * @param recall Spares the work of reading files that haven't changed.
 * @param withTerms Puts on an article, recalled or not, on what terms it is quoted.
 * @throws CorpusError if the folder itself can't be read.
 */
export async function loadCorpus(
  directory: string,
  onProgress: (progress: LoadProgress) => void = () => {},
  recall: RecallArticle = (_file, _bytes, read) => read(),
  withTerms: (article: Article) => Article = (article) => article,
): Promise<Corpus> {
  const found = await findFiles(directory);
  const articles = new Map<string, { readonly file: string; readonly article: Article }>();
  // So many articles are likely to be searched by another thread.
  const memory = sharedBytes();
  let bytesKept = 0;
  const room = roomForFiles();
  const reader = openArticleReader();
  const problems = [...found.problems];

  const take = async (file: string): Promise<void> => {
    const bytes = await readBytes(directory, file, formatToRead(file), room);
    const read = withTerms(
      await recall(file, bytes, (onAccount) => reader.read(file, bytes, onAccount)),
    );
    bytesKept += countTextBytes(read);
    const article =
      bytesKept > MAX_UNPACKED_BYTES ? unpackLater(shareArticle(read, memory)) : unpackNow(read);
    const other = articles.get(article.id);
    if (other) throw duplicateId(file, article.id, other.file);
    articles.set(article.id, { file, article });
  };
  try {
    for (const [done, file] of found.files.entries()) {
      onProgress({ done, total: found.files.length });
      await take(file).catch((error: unknown) => {
        if (!(error instanceof CorpusError)) throw error;
        problems.push(error);
      });
    }
  } finally {
    await reader.close();
  }
  onProgress({ done: found.files.length, total: found.files.length });
  return {
    directory,
    articles: [...articles.values()].map(({ article }) => article).toSorted(byTitle),
    problems: problems.toSorted((a, b) => compare(a.file, b.file)),
    ignored: found.ignored,
  };
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

function duplicateId(file: string, id: string, other: string): CorpusError {
  return new CorpusError({
    file,
    message: `the id ${id} is taken by ${other}`,
    remedy: 'Rename one of the two files, or remove one.',
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
