import type { Article } from '../articles/article.ts';
import { passagesOf } from './passages.ts';
import { unpackRanking } from './ranking-numbers.ts';
import type { Retriever } from './retriever.ts';
import { type SearchThread, startSearchThread } from './search-thread.ts';
import type { SearchThreadData } from './search-thread-messages.ts';
import type { SearchUnavailableError } from './search-unavailable-error.ts';

/** A retriever whose work is done by a thread of its own, so that nothing else waits for it. */
export interface ThreadedRetriever extends Retriever {
  /** Ends the thread. Before a process ends by itself, there is no need to. */
  close(): Promise<void>;
}

/** Told of a thread that ended without being asked to. */
export type OnSearchLost = (error: SearchUnavailableError) => void;

/** What a thread is made with; tests look at the threads it makes. */
export interface ThreadOptions {
  readonly onLost?: OnSearchLost | undefined;
  /** Default: a thread of this process. */
  readonly startThread?: typeof startSearchThread;
}

/**
 * Starts the thread and waits until it is ready. Should it end later, questions under way fail with
 * a {@link SearchUnavailableError}, and another one is started, for which further questions wait.
 *
 * @param articles Those of the data, as this thread sees them.
 * @throws SearchUnavailableError if the thread can't be started.
 */
export async function startThreadedRetriever(
  articles: readonly Article[],
  data: SearchThreadData,
  { onLost = () => {}, startThread = startSearchThread }: ThreadOptions = {},
): Promise<ThreadedRetriever> {
  const passages = passagesOf(articles);
  let state: 'starting' | 'open' | 'closed' = 'starting';

  const start = (): SearchThread => {
    const started = startThread(data);
    void replaceOnceEnded(started);
    return started;
  };
  const replaceOnceEnded = async (ended: SearchThread): Promise<void> => {
    const error = await ended.ended;
    if (state !== 'open') return;
    onLost(error);
    // One that couldn't even start would only fail again, until somebody needs it.
    if (ended.wasReady && thread === ended) thread = start();
  };

  const running = (): SearchThread => {
    if (thread.hasEnded && state === 'open') thread = start();
    return thread;
  };

  let thread = start();
  await thread.ready();
  state = 'open';
  return {
    async retrieve(question, scope = {}) {
      const { ranking, ...others } = await running().search(question, scope);
      return { ...others, ranking: unpackRanking(ranking, passages) };
    },
    worthOf: async (terms) => running().worthOf(terms),
    async close() {
      state = 'closed';
      await thread.end();
    },
  };
}
