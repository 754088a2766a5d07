import type { Article } from '../articles/article.ts';
import { loadCorpus } from '../articles/load-corpus.ts';
import type { Progress as LoadingProgress } from '../open-pullquote.ts';
import type { Io, Output } from './io.ts';
import { count, onOneLine } from './terminal-text.ts';
import { describeUnknownArticle } from './unknown-article.ts';
import { UsageError } from './usage-error.ts';

/** How far a command has come that takes long. */
type Progress =
  | LoadingProgress
  | { readonly isAsking: true; readonly done: number; readonly total: number };

/** Work that takes longer says how far it is. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;

/** The folder of articles: what `--corpus` says, else the environment, else `./corpus`. */
export function corpusDirectory(option: string | undefined, { environment }: Io): string {
  return option ?? (environment['CORPUS_DIR']?.trim() || './corpus');
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
  const directory = corpusDirectory(corpus, io);
  const { articles, problems } = await withProgress(io.stderr, (onProgress) =>
    loadCorpus(directory, onProgress),
  );
  const article = articles.find((one) => one.id === id);
  if (article) return article;
  await mentionProblems(problems, directory, io);
  throw new UsageError(describeUnknownArticle(id, articles));
}

/** Shows on a terminal how far `load` has come, if it takes long, and leaves nothing behind. */
export async function withProgress<T>(
  output: Output,
  load: (onProgress: (progress: Progress) => void) => Promise<T>,
  now: () => number = performance.now.bind(performance),
): Promise<T> {
  if (!output.isTerminal) return load(() => {});
  let drawnAt = now() + PATIENCE_MS - REDRAW_MS;
  let isDrawn = false;
  try {
    return await load((progress) => {
      // Of building the index it is told but once.
      const isDue = now() - drawnAt >= REDRAW_MS || (isDrawn && 'isBuilding' in progress);
      if (!isDue) return;
      drawnAt = now();
      isDrawn = true;
      void output.write(`\r${output.colors.dim(drawProgress(progress))}\x1b[K`);
    });
  } finally {
    if (isDrawn) await output.write('\r\x1b[K');
  }
}

function drawProgress(progress: Progress): string {
  if ('isBuilding' in progress) return 'Building the index';
  return `${workOf(progress)}: ${count(progress.done)} of ${count(progress.total)}`;
}

function workOf(progress: Progress): string {
  if ('isAsking' in progress) return 'Asking questions';
  return 'isIndexing' in progress ? 'Indexing paragraphs' : 'Reading articles';
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
