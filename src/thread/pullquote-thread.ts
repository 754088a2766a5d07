import type { OnEmbedding, OnModelsFault } from '../models/models-in-use.ts';
import { UnknownArticleError } from '../pullquote.ts';
import type { OnMergeFailed } from '../retrieval/memory/memory-archive.ts';
import { SearchUnavailableError, unstartable } from '../retrieval/search-unavailable-error.ts';
import { startWorker } from '../start-worker.ts';
import type {
  ThreadData,
  ThreadNotice,
  ThreadReply,
  ThreadRequest,
  ThreadWish,
} from './thread-messages.ts';

/** A thread that answers questions, as the main one sees it. Idle, it keeps no process alive. */
export interface PullquoteThread {
  /**
   * Waits until it has made its index.
   *
   * @throws SearchUnavailableError, which says what to do, if the thread ends before.
   */
  ready(): Promise<void>;
  readonly wasReady: boolean;
  /** Resolves with the reason once the thread has come to an end; never rejects. */
  readonly ended: Promise<SearchUnavailableError>;
  readonly hasEnded: boolean;
  /**
   * Calls a method of the thread's `Pullquote`, has a change of its articles made ready or made, waits for its
   * models, or asks what is known of its articles.
   *
   * @returns what the method gives, as an article codec has it.
   * @throws SearchUnavailableError if the thread ends before it is done; else what is thrown there.
   */
  request(request: ThreadWish): Promise<unknown>;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (reply: ThreadReply) => void;
  readonly reject: (error: SearchUnavailableError) => void;
}

export interface ThreadEvents {
  readonly onMergeFailed: OnMergeFailed;
  readonly onEmbedding: OnEmbedding;
  readonly onModelsFault: OnModelsFault;
}

/** @param start Starts a worker, as `startWorker` does; tests look at the one that it starts. */
export function startPullquoteThread(
  data: ThreadData,
  events: ThreadEvents,
  start = startWorker,
): PullquoteThread {
  const worker = start(new URL('./pullquote-worker.ts', import.meta.url), data);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let wasReady = false;
  let failure: SearchUnavailableError | undefined;

  const replyTo = (id: number): Promise<ThreadReply> =>
    new Promise((resolve, reject) => {
      if (failure) reject(failure);
      else waiting.set(id, { resolve, reject });
      if (waiting.size > 0) worker.ref();
    });

  worker.on('message', (reply: ThreadReply | ThreadNotice) => {
    if (!('id' in reply)) return tell(events, reply);
    wasReady = true;
    const { resolve } = waiting.get(reply.id) ?? {};
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    resolve?.(reply);
  });
  const ended = new Promise<SearchUnavailableError>((resolve) => {
    const fail = (cause: unknown): void => {
      failure ??= new SearchUnavailableError('the search thread has ended', { cause });
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
      resolve(failure);
    };
    worker.on('messageerror', (error) => {
      fail(error);
      void worker.terminate();
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`the thread exited with code ${code}`)));
  });

  return {
    async ready() {
      if (wasReady) return;
      await replyTo(0).catch(({ cause }: SearchUnavailableError) => {
        throw unstartable(cause);
      });
    },
    get wasReady() {
      return wasReady;
    },
    ended,
    get hasEnded() {
      return failure !== undefined;
    },
    async request(request) {
      lastId += 1;
      // What can't be sent throws, before anybody waits for an answer to it.
      worker.postMessage({ id: lastId, ...request } satisfies ThreadRequest, []);
      const settled = await replyTo(lastId);
      if ('unknownArticleId' in settled) throw new UnknownArticleError(settled.unknownArticleId);
      if ('error' in settled) throw settled.error;
      if ('value' in settled) return settled.value;
      throw new TypeError('a request was given no value');
    },
    async end() {
      await worker.terminate();
    },
  };
}

function tell(events: ThreadEvents, notice: ThreadNotice): void {
  if ('mergeFailed' in notice) events.onMergeFailed(notice.mergeFailed);
  else if ('embedding' in notice) events.onEmbedding(notice.embedding);
  else events.onModelsFault(notice.modelsFault);
}
