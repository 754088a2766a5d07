import type { PackedArticle } from '../articles/packed-article.ts';
import type { ModelsFault, ModelsUse } from '../models/models-in-use.ts';
import type { EmbeddingProgress } from '../models/vectors/embed-articles.ts';
import type { Pullquote } from '../pullquote.ts';
import type { Analysis } from '../retrieval/analysis.ts';
import type { Scope } from '../retrieval/scope.ts';
import type { SearchEngine } from '../retrieval/search-engine.ts';
import type { Weights } from '../retrieval/weights.ts';

/** What a thread that answers questions is started with; what is large of it lies in shared memory. */
export interface ThreadData {
  /** In their order; each is known by its number in the list. */
  readonly articles: readonly PackedArticle[];
  /** What has become of them since. */
  readonly change?: ThreadChange | undefined;
  readonly analysis: Analysis;
  readonly engine: SearchEngine;
  readonly weights: Weights;
  /** The models beside the words, if there are any. */
  readonly models?: ModelsUse | undefined;
}

/** What can be asked of another thread. */
export type Method = Exclude<keyof Pullquote, 'within'>;

/** What is offered as somebody types: it waits for no answer. */
const URGENT: ReadonlySet<Method> = new Set([
  'countArticles',
  'dates',
  'suggestArticles',
  'suggestNames',
  'tags',
]);

export function isUrgent(method: Method): boolean {
  return URGENT.has(method);
}

/** A call of one of `Pullquote`'s methods, within these scopes. */
export interface ThreadCall {
  readonly method: Method;
  readonly scopes: readonly Scope[];
  readonly args: readonly unknown[];
}

/**
 * A change that is to be made ready: articles to take in, each with the number that it is known by from then on,
 * and ids of others to let go. Until it is made, all is answered from the articles as they were.
 */
export interface ThreadChange {
  readonly add: readonly (readonly [number: number, article: PackedArticle])[];
  readonly remove: readonly string[];
}

/** Has the change made that was made ready last: so several threads make it in one step. */
export interface ThreadMake {
  readonly make: 'change';
}

/** A wish to be told when models are ready. */
export interface ThreadWait {
  readonly until: 'models-ready';
}

/** A wish for what is known of all articles (`AnalysisOfAll`); what is large of it lies in shared memory. */
export interface ThreadAnalysis {
  readonly wanted: 'analysis';
}

/** Ids are above 0, another one for each request. */
export type ThreadRequest = ThreadWish & { readonly id: number };

/** What a thread can be asked to do. */
export type ThreadWish = ThreadCall | ThreadChange | ThreadMake | ThreadWait | ThreadAnalysis;

/** Id 0 says that the thread is ready. */
export type ThreadReply =
  | { readonly id: 0 }
  /** As an article codec has it; none for a change that was made. */
  | { readonly id: number; readonly value: unknown }
  /** There is no article with the id that was asked for. */
  | { readonly id: number; readonly unknownArticleId: string }
  /** What else was thrown. */
  | { readonly id: number; readonly error: unknown };

/** What a thread tells without being asked. */
export type ThreadNotice =
  /** Why segments of its archive could not be put together. */
  | { readonly mergeFailed: unknown }
  | { readonly embedding: EmbeddingProgress }
  | { readonly modelsFault: ModelsFault };
