import type { Article } from '../articles/article.ts';
import type { CorpusFolders } from '../articles/corpus-folders.ts';
import type { FileReader } from '../articles/file-reader.ts';
import {
  type ChosenFiles,
  chooseArticles,
  type KnownFile,
  knownFile,
} from '../articles/known-file.ts';
import { isMissing, type SeenFile, statusOf } from '../articles/look-at-files.ts';
import { type FilesByPlace, filesByPlace, isAsSeen, placeOf } from './changed-files.ts';

/** An article as it is served, and the version of the file that it was read from. */
export interface ServedArticle {
  readonly article: Article;
  readonly directory: string;
  readonly place: string;
  readonly hash: string;
}

/** By id. */
export type ServedArticles = ReadonlyMap<string, ServedArticle>;

/** What was read of changed files. */
export interface FreshFiles {
  readonly files: readonly KnownFile[];
  /** By their files' places. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Somebody has written to them meanwhile. */
  readonly restless: readonly SeenFile[];
}

/** Reads files; one whose present version can't be used keeps what is known of the one before. */
export async function readChanged(
  changed: readonly SeenFile[],
  { known, folders, reader }: ReadingWith,
): Promise<FreshFiles> {
  const files: KnownFile[] = [];
  const articles = new Map<string, Article>();
  const restless: SeenFile[] = [];
  for (const seen of changed) {
    const place = placeOf(seen);
    const read = await knownFile(seen, reader, folders);
    if (!isAsSeen(seen, await statusOf(seen))) {
      restless.push(seen);
      continue;
    }
    const { problem } = read.known;
    const isKept = problem && !isMissing(problem);
    files.push(isKept ? { ...read.known, held: known.get(place)?.held } : read.known);
    if (read.article) articles.set(place, read.article);
  }
  return { files, articles, restless };
}

export interface ReadingWith {
  readonly known: FilesByPlace;
  readonly folders: CorpusFolders;
  readonly reader: FileReader;
}

/** Which articles there are to be, each read. */
export interface ReadChoice extends ChosenFiles<KnownFile> {
  readonly files: FilesByPlace;
  readonly articles: ServedArticles;
}

/**
 * Finds out which file has the article of each id, and reads those that come to it now because another
 * one has gone.
 */
export async function chooseAndRead(
  files: Iterable<KnownFile>,
  fresh: ReadonlyMap<string, Article>,
  served: ServedArticles,
  { folders, reader }: Omit<ReadingWith, 'known'>,
): Promise<ReadChoice> {
  const read = new Map(fresh);
  let byPlace = filesByPlace(files, folders);
  for (;;) {
    const chosen = chooseArticles(byPlace.values(), folders);
    const articles = new Map<string, ServedArticle>();
    const unread: KnownFile[] = [];
    for (const [id, file] of chosen.byId) {
      const place = placeOf(file);
      const hash = file.held?.hash ?? '';
      const before = served.get(id);
      const isServed = before?.place === place && before.hash === hash;
      const article = isServed ? before.article : read.get(place);
      if (article) articles.set(id, { article, directory: file.directory, place, hash });
      else unread.push(file);
    }
    if (unread.length === 0) return { ...chosen, files: byPlace, articles };
    for (const file of unread) {
      const now = await readNow(file, read, { folders, reader });
      byPlace = new Map(byPlace).set(placeOf(file), now);
    }
  }
}

async function readNow(
  file: KnownFile,
  read: Map<string, Article>,
  { folders, reader }: Omit<ReadingWith, 'known'>,
): Promise<KnownFile> {
  const seen = { ...file, status: await statusOf(file) };
  const { known, article } = await knownFile(seen, reader, folders);
  if (article) read.set(placeOf(file), article);
  return known;
}
