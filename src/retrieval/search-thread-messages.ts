import type { PackedArticle } from '../articles/packed-article.ts';
import type { Analysis } from './analysis.ts';
import type { Retrieval, Scope } from './retriever.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Weights } from './weights.ts';

/** What a search thread is started with; what is large of it lies in shared memory. */
export interface SearchThreadData {
  readonly articles: readonly PackedArticle[];
  readonly analysis: Analysis;
  readonly engine: SearchEngine;
  readonly weights: Weights;
}

/** Ids are above 0, another one for each request. */
export type SearchRequest = { readonly id: number } & (
  | { readonly question: string; readonly scope: Scope }
  /** What these terms are worth. */
  | { readonly terms: readonly string[] }
);

/** Id 0 says that the thread is ready. An error is what the search threw. */
export type SearchReply =
  | { readonly id: 0 }
  | { readonly id: number; readonly retrieval: SentRetrieval }
  | { readonly id: number; readonly worths: readonly number[] }
  | { readonly id: number; readonly error: unknown };

export interface SentRetrieval extends Omit<Retrieval, 'ranking'> {
  /** As `packRanking` puts it. */
  readonly ranking: Float64Array<ArrayBuffer>;
}
