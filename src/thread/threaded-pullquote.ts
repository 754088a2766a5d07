import { setImmediate } from 'node:timers/promises';
import type { Article } from '../articles/article.ts';
import { type PackedArticle, shareArticles } from '../articles/packed-article.ts';
import type { ModelsEvents, ModelsReadiness } from '../models/models-in-use.ts';
import type { EmbeddingProgress } from '../models/vectors/embed-articles.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Pullquote } from '../pullquote.ts';
import type {
  AnalysisOfAll,
  ArticleChange,
  OnMergeFailed,
} from '../retrieval/memory/memory-archive.ts';
import type { Scope } from '../retrieval/scope.ts';
import type { SearchUnavailableError } from '../retrieval/search-unavailable-error.ts';
import { knownArticles } from './known-articles.ts';
import { startPullquoteThread, type ThreadEvents } from './pullquote-thread.ts';
import { startSearchThreads } from './search-threads.ts';
import {
  isUrgent,
  type Method,
  type ThreadCall,
  type ThreadChange,
  type ThreadData,
} from './thread-messages.ts';

/** A Pullquote whose work is done by threads of its own, so that nothing else waits for it. */
export interface ThreadedPullquote {
  readonly pullquote: Pullquote;
  /** As a memory archive has it; all that is asked before goes on with the articles as they were. */
  change(change: ArticleChange): Promise<void>;
  /** What is known of its articles, as a memory archive has it. */
  analysis(): Promise<AnalysisOfAll>;
  /** How far its models are, if it has any. */
  readonly readiness: ModelsReadiness | undefined;
  /** Ends the threads. Before a process ends by itself, there is no need to. */
  close(): Promise<void>;
}

/** Told of a thread that ended without being asked to. */
export type OnSearchLost = (error: SearchUnavailableError) => void;

/** What threads are made with; tests look at the threads it makes. */
export interface ThreadOptions extends ModelsEvents {
  /** How many threads answer; one where models are in use, which each would run. Default: 1. */
  readonly count?: number | undefined;
  readonly onLost?: OnSearchLost | undefined;
  readonly onMergeFailed?: OnMergeFailed | undefined;
  /** Default: a thread of this process. */
  readonly startThread?: typeof startPullquoteThread;
}

/**
 * Starts the threads and waits until the first one is ready. Should one end later, another one is started in its
 * place, and what was under way is asked again; if that ends a thread as well, it fails with a
 * {@link SearchUnavailableError}.
 *
 * @param articles Those of the data, as this thread sees them.
 * @throws SearchUnavailableError if the first thread can't be started.
 */
export async function startThreadedPullquote(
  articles: readonly Article[],
  data: ThreadData,
  {
    count = 1,
    onLost = () => {},
    onMergeFailed = () => {},
    onEmbedding = () => {},
    onModelsFault = () => {},
    startThread = startPullquoteThread,
  }: ThreadOptions = {},
): Promise<ThreadedPullquote> {
  const known = knownArticles(articles);
  const later = laterArticles(data);
  let embedding: EmbeddingProgress = { embedded: 0, of: 0 };
  const events: ThreadEvents = {
    onMergeFailed,
    onEmbedding(progress) {
      embedding = progress;
      onEmbedding(progress);
    },
    onModelsFault,
  };
  const threads = await startSearchThreads({
    count,
    start: () => startThread({ ...data, change: later.all() }, events),
    onLost,
  });

  const makeChange = async ({ add = [], remove = [] }: ArticleChange): Promise<void> => {
    const change = { add: later.number(shareArticles(add)), remove };
    known.expect(change.add);
    await threads.change(change, () => {
      later.note(change);
      known.settle(change);
    });
  };
  const changes = oneAtATime();

  /** Of the thread that is there; should it end meanwhile, of the next one. */
  const whenReady = async (): Promise<EmbeddingProgress> => {
    const asked = threads.first();
    try {
      await asked.request({ until: 'models-ready' });
    } catch (error) {
      if (!threads.isClosed && asked.wasReady) return whenReady();
      if (!threads.isClosed) throw error;
    }
    return embedding;
  };

  const unpack = async (value: unknown): Promise<unknown> => {
    await setImmediate();
    return known.codec.decode(value);
  };
  // Many may come at once, and what is done with each takes a while.
  const replies = oneAtATime();

  const handOn = async (call: ThreadCall): Promise<unknown> => {
    const value = await threads.ask(call);
    return isUrgent(call.method) ? known.codec.decode(value) : replies.take(() => unpack(value));
  };

  return {
    pullquote: proxyOf((call) => known.during(handOn(call))),
    change: (change) => changes.take(() => makeChange(change)),
    analysis: () => threads.first().request({ wanted: 'analysis' }) as Promise<AnalysisOfAll>,
    readiness: data.models && { progress: () => embedding, whenReady },
    close: () => threads.close(),
  };
}

/** What has become of a thread's articles since it was first started, for the next one. */
interface LaterArticles {
  /** All changes as one; undefined if there were none. */
  all(): ThreadChange | undefined;
  /** Gives articles numbers that no other ones have or had. */
  number(articles: readonly PackedArticle[]): ThreadChange['add'];
  note(change: ThreadChange): void;
}

function laterArticles({ articles }: ThreadData): LaterArticles {
  const added = new Map<string, readonly [number, PackedArticle]>();
  const removed = new Set<string>();
  let next = articles.length;
  return {
    all: () =>
      added.size + removed.size === 0
        ? undefined
        : { add: [...added.values()], remove: [...removed] },
    number(all) {
      const start = next;
      next += all.length;
      return all.map((article, place) => [start + place, article]);
    },
    note({ add, remove }) {
      for (const id of remove) {
        added.delete(id);
        removed.add(id);
      }
      for (const one of add) added.set(one[1].source.id, one);
    },
  };
}

/** All methods, so that none is forgotten. */
const METHODS: Readonly<Record<Method, true>> = {
  countArticles: true,
  article: true,
  articleByReference: true,
  findArticles: true,
  suggestArticles: true,
  suggestNames: true,
  dates: true,
  tags: true,
  collections: true,
  ask: true,
  rank: true,
  explain: true,
  summarize: true,
  brief: true,
  findPassage: true,
  checkQuote: true,
  resolve: true,
  linkedArticle: true,
  subjectOf: true,
};

/** A Pullquote that hands each call on. */
function proxyOf(
  handOn: (call: ThreadCall) => Promise<unknown>,
  scopes: readonly Scope[] = [],
): Pullquote {
  const methods = (Object.keys(METHODS) as Method[]).map((method) => [
    method,
    (...args: readonly unknown[]) => handOn({ method, scopes, args }),
  ]);
  return {
    ...(Object.fromEntries(methods) as Pick<Pullquote, Method>),
    within: (scope) => proxyOf(handOn, [...scopes, scope]),
  };
}
