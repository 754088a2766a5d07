import type { Article } from '../../src/articles/article.ts';
import { openSharedArticle } from '../../src/articles/shared-article.ts';
import { analyse } from '../../src/retrieval/analysis.ts';
import type { SearchThreadData } from '../../src/retrieval/search-thread-messages.ts';
import { shareCorpus } from '../../src/retrieval/shared-corpus.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';

/** What a search thread is started with to search these articles, and the articles as it has them. */
export function threadDataOf(articles: readonly Article[]): {
  readonly articles: readonly Article[];
  readonly data: SearchThreadData;
} {
  const shared = shareCorpus(articles, analyse(articles));
  return {
    articles: shared.articles.map(openSharedArticle),
    data: { ...shared, engine: 'compact', weights: WEIGHTS },
  };
}
