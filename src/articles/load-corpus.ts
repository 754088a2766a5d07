import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { byTitle } from './article-order.ts';
import { CorpusError } from './corpus-error.ts';
import { findFiles } from './find-files.ts';
import type { Format } from './format.ts';
import { formatOf } from './formats.ts';
import { plainText } from './formats/text.ts';
import { parseArticle } from './parse-article.ts';
import { readBytes, roomForFile } from './read-file.ts';
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

/** Discord's autocomplete values and our custom ids have at most 100 characters. */
const MAX_ID_LENGTH = 80;

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
  read: () => Promise<Article>,
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
 * @throws CorpusError if the folder itself can't be read.
 */
export async function loadCorpus(
  directory: string,
  onProgress: (progress: LoadProgress) => void = () => {},
  recall: RecallArticle = (_file, _bytes, read) => read(),
): Promise<Corpus> {
  const found = await findFiles(directory);
  const articles = new Map<string, { readonly file: string; readonly article: Article }>();
  // So many articles are likely to be searched by another thread.
  const memory = sharedBytes();
  let bytesKept = 0;
  // A buffer for each file would leave a hundred megabytes in pieces that nothing else fits into.
  const room = roomForFile();
  const problems = [...found.problems];
  for (const [done, file] of found.files.entries()) {
    onProgress({ done, total: found.files.length });
    try {
      const bytes = await readBytes(directory, file, room);
      const read = await recall(file, bytes, () => articleIn(file, bytes));
      bytesKept += countTextBytes(read);
      const article =
        bytesKept > MAX_UNPACKED_BYTES ? unpackLater(shareArticle(read, memory)) : unpackNow(read);
      const other = articles.get(article.id);
      if (other) throw duplicateId(file, article.id, other.file);
      articles.set(article.id, { file, article });
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      problems.push(error);
    }
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
  return articleIn(file, await readBytes(directory, file, roomForFile()));
}

/**
 * The article that the bytes of a file hold; `file` is its path below the corpus folder.
 *
 * @throws CorpusError if they hold none.
 */
export async function articleIn(
  file: string,
  bytes: Uint8Array,
  format: Format = formatOf(file) ?? plainText,
): Promise<Article> {
  const { text, ...others } = await format.read(bytes, file);
  // Half a character can be neither packed nor shown; what takes its place is as long.
  return parseArticle(file, articleIdOf(file), { ...others, text: text.toWellFormed() });
}

/** The path without its ending, in composed Unicode whatever the file system says; long ones keep a hash. */
function articleIdOf(file: string): string {
  const id = file.replace(/\.[^./]*$/u, '').normalize('NFC');
  if (id.length <= MAX_ID_LENGTH) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${id.slice(0, MAX_ID_LENGTH - 13).replace(/[\ud800-\udbff]$/, '')}~${hash}`;
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
