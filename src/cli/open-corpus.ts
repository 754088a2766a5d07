import { resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { CorpusFolders } from '../articles/corpus-folders.ts';
import { loadCorpus } from '../articles/load-corpus.ts';
import { settingIn } from '../setting-in.ts';
import { parseSearchConfig } from '../search-config.ts';
import type { Io } from './io.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { count, onOneLine } from './terminal-text.ts';
import { describeUnknownArticle, explainUnknownArticle } from './unknown-article.ts';
import { UsageError } from './usage-error.ts';
import { withProgress } from './with-progress.ts';

/** The folder of articles: what `--corpus` says, else the environment, else `./corpus`. */
export function corpusDirectory(option: string | undefined, { environment }: Io): string {
  return option ?? settingIn(environment, 'CORPUS_DIR') ?? './corpus';
}

/** The same, with the folder of fetched articles if these belong to it. */
export function corpusFolders(option: string | undefined, io: Io): CorpusFolders {
  const corpusDir = corpusDirectory(option, io);
  const isUsual = resolve(corpusDir) === resolve(corpusDirectory(undefined, io));
  const { fetchedDir } = parseSearchConfig(io.environment);
  return isUsual ? { corpusDir, fetchedDir } : { corpusDir };
}

/**
 * Reads the articles for the sake of one.
 *
 * @param corpus The folder that `--corpus` names.
 * @throws {UsageError} that names similar ids if there is no such article.
 */
export async function findArticle(
  id: string,
  corpus: string | undefined,
  io: Io,
): Promise<Article> {
  const elsewhere = await openElsewhere(corpus, io);
  if (elsewhere) {
    const found = await elsewhere.article(id);
    if (found) return found;
    throw new UsageError(await explainUnknownArticle(id, elsewhere));
  }
  const { corpusDir: directory, fetchedDir } = corpusFolders(corpus, io);
  const { articles, problems } = await withProgress(io.stderr, (onProgress) =>
    loadCorpus(directory, { fetchedDir, onProgress }),
  );
  const article = articles.find((one) => one.id === id);
  if (article) return article;
  await mentionProblems(problems, directory, io);
  throw new UsageError(describeUnknownArticle(id, articles));
}

/** One line for those who only want to ask: that some articles are missing, and where to look. */
export async function mentionProblems(
  problems: readonly unknown[],
  directory: string,
  { stderr }: Io,
): Promise<void> {
  if (problems.length === 0) return;
  const what =
    problems.length === 1
      ? '1 problem keeps an article'
      : `${count(problems.length)} problems keep articles`;
  await stderr.write(
    `${stderr.colors.yellow('note:')} ${what} out; see: pullquote corpus check --corpus ${onOneLine(directory)}\n`,
  );
}
