import type { Article } from '../../src/articles/article.ts';
import { shareArticles, unpackLater } from '../../src/articles/packed-article.ts';
import { sharedBytes } from '../../src/articles/shared-bytes.ts';
import { analyse } from '../../src/retrieval/analysis.ts';
import type { SearchThreadData } from '../../src/retrieval/search-thread-messages.ts';
import { shareAnalysis } from '../../src/retrieval/share-analysis.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';

/** What a search thread is started with to search these articles, and the articles as it has them. */
export function threadDataOf(articles: readonly Article[]): {
  readonly articles: readonly Article[];
  readonly data: SearchThreadData;
} {
  const shared = shareArticles(articles);
  const analysis = shareAnalysis(analyse(articles), sharedBytes());
  return {
    articles: shared.map(unpackLater),
    data: { articles: shared, analysis, engine: 'compact', weights: WEIGHTS },
  };
}
