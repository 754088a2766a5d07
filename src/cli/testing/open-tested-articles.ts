import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ArticleSource } from '../../articles/article.ts';
import type { Pullquote } from '../../pullquote.ts';
import type { Io } from '../io.ts';
import { openArticlesToAsk } from '../open-articles.ts';
import { corpusDirectory } from '../open-corpus.ts';
import { literalPattern } from './literal-pattern.ts';

/** Articles that questions are asked of. */
export interface TestedArticles {
  readonly pullquote: Pullquote;
  readonly sources: readonly ArticleSource[];
}

/** Where to look for the folders that a file of questions names. */
export interface Whereabouts {
  /** The file's path. */
  readonly path: string;
  /** What `--corpus` says. */
  readonly corpus: string | undefined;
}

/** So many articles are looked through at most. */
const MAX_ARTICLES = 100_000;

/**
 * Opens the articles that some of a file's questions are asked of. Of several folders of one name, it
 * is the first that has all articles which the questions name; if none has, the first.
 *
 * @param folder As the questions name it; undefined if they don't.
 * @returns undefined if there is no such folder.
 * @throws CorpusError if no article there can be read.
 */
export async function openTestedArticles(
  folder: string | undefined,
  articleNames: readonly string[],
  whereabouts: Whereabouts,
  io: Io,
): Promise<TestedArticles | undefined> {
  let first: TestedArticles | undefined;
  for (const directory of await foldersNamed(folder, whereabouts, io)) {
    const pullquote = await openArticlesToAsk(directory, io);
    const { articles: sources } = await pullquote.findArticles('', { limit: MAX_ARTICLES });
    const opened = { pullquote, sources };
    if (articleNames.every((name) => articlesNamed(name, sources).length > 0)) return opened;
    first ??= opened;
  }
  return first;
}

/**
 * The articles that a name stands for: the one whose id it is, else those that have it in their id, else
 * those that have it in a title or an author's name. It is whole words, or begins one.
 */
export function articlesNamed(
  name: string,
  sources: readonly ArticleSource[],
): readonly ArticleSource[] {
  const exact = sources.filter(({ id }) => id === name);
  if (exact.length > 0) return exact;
  const literal = literalPattern(name.trim());
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}`, 'iu');
  const byId = sources.filter(({ id }) => pattern.test(id));
  if (byId.length > 0) return byId;
  return sources.filter(({ title, authors }) =>
    [title, ...authors].some((words) => pattern.test(words)),
  );
}

/** Beside the file, above it, in the folder of articles, or that folder itself. */
async function foldersNamed(
  folder: string | undefined,
  { path, corpus }: Whereabouts,
  io: Io,
): Promise<readonly string[]> {
  const usual = corpusDirectory(corpus, io);
  if (folder === undefined) return [usual];
  const candidates = [
    ...(corpus !== undefined && basename(resolve(corpus)) === folder ? [corpus] : []),
    resolve(dirname(path), folder),
    resolve(dirname(path), '..', folder),
    join(usual, folder),
  ];
  const areFolders = await Promise.all(candidates.map(isFolder));
  return candidates.filter((_, index) => areFolders[index]);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
