import type { Article } from '../articles/article.ts';
import { type PackedArticle, shareArticles } from '../articles/packed-article.ts';
import { analyse, type Analysis, type AnalysisProgress } from './analysis.ts';
import type { AnalysisMessage } from './analysis-worker.ts';
import { countPassages } from './passages.ts';
import { unstartable } from './search-unavailable-error.ts';
import { startWorker } from '../start-worker.ts';

/**
 * Reads all articles in a thread that ends with it: of a large corpus, V8 would keep hundreds of
 * megabytes that nothing uses any more.
 *
 * @param onProgress Told now and then.
 * @returns what lies in shared memory.
 * @throws SearchUnavailableError, which says what to do, if the thread ends before it is done.
 */
export function analyseInThread(
  articles: readonly PackedArticle[],
  onProgress: (progress: AnalysisProgress) => void = () => {},
): Promise<Analysis> {
  const worker = startWorker(new URL('./analysis-worker.ts', import.meta.url), articles);
  return new Promise((resolve, reject) => {
    let analysis: Analysis | undefined;
    worker.on('message', (message: AnalysisMessage) => {
      if ('progress' in message) onProgress(message.progress);
      else ({ analysis } = message);
    });
    worker.on('error', (cause) => reject(unstartable(cause)));
    worker.on('exit', (code) => {
      if (analysis) resolve(analysis);
      else reject(unstartable(new Error(`the thread exited with code ${code}`)));
    });
  });
}

/** So many passages are read in the blink of an eye. */
const FEW_PASSAGES = 100;

/**
 * Reads articles, beside all else if they are many.
 *
 * @throws SearchUnavailableError as {@link analyseInThread}.
 */
export async function analyseApart(articles: readonly Article[]): Promise<Analysis> {
  return countPassages(articles) <= FEW_PASSAGES
    ? analyse(articles)
    : analyseInThread(shareArticles(articles));
}
