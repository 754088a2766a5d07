import type { Article } from '../../src/articles/article.ts';
import { shareArticles, unpackLater } from '../../src/articles/packed-article.ts';
import { sharedBytes } from '../../src/articles/shared-bytes.ts';
import type { ModelsUse } from '../../src/models/models-in-use.ts';
import { analyse } from '../../src/retrieval/analysis.ts';
import { shareAnalysis } from '../../src/retrieval/share-analysis.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import type { ThreadData } from '../../src/thread/thread-messages.ts';

/**
 * What a thread is started with to answer from these articles, and the articles as others see them.
 *
 * @param models Those beside the words.
 */
export function threadDataOf(
  articles: readonly Article[],
  models?: ModelsUse,
): {
  readonly articles: readonly Article[];
  readonly data: ThreadData;
} {
  const shared = shareArticles(articles);
  const analysis = shareAnalysis(analyse(articles), sharedBytes());
  return {
    articles: shared.map(unpackLater),
    data: { articles: shared, analysis, engine: 'compact', weights: WEIGHTS, models },
  };
}
