import { Worker } from 'node:worker_threads';
import type {
  SearchReply,
  SearchRequest,
  SearchThreadData,
  SentRetrieval,
} from './search-thread-messages.ts';
import { SearchUnavailableError } from './search-unavailable-error.ts';

/** A thread that searches, as the main one sees it. Idle, it keeps no process alive. */
export interface SearchThread {
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
  /** @throws SearchUnavailableError if the thread ends before it answers. */
  search(request: Omit<SearchRequest, 'id'>): Promise<SentRetrieval>;
  end(): Promise<void>;
}

const IS_COMPILED = !import.meta.url.endsWith('.ts');
const WORKER = new URL(
  IS_COMPILED ? 'search-worker.js' : 'search-worker-from-source.mjs',
  import.meta.url,
);

interface Waiting {
  readonly resolve: (reply: SearchReply) => void;
  readonly reject: (error: SearchUnavailableError) => void;
}

export function startSearchThread(data: SearchThreadData): SearchThread {
  const worker = new Worker(WORKER, { workerData: data });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let wasReady = false;
  let failure: SearchUnavailableError | undefined;

  const replyTo = (id: number): Promise<SearchReply> =>
    new Promise((resolve, reject) => {
      if (failure) reject(failure);
      else waiting.set(id, { resolve, reject });
      if (waiting.size > 0) worker.ref();
    });

  worker.on('message', (reply: SearchReply) => {
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
    worker.on('messageerror', fail);
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`the thread exited with code ${code}`)));
  });

  return {
    async ready() {
      if (!wasReady) await replyTo(0).catch(explainFailedStart);
    },
    get wasReady() {
      return wasReady;
    },
    ended,
    get hasEnded() {
      return failure !== undefined;
    },
    async search(request) {
      lastId += 1;
      const reply = replyTo(lastId);
      worker.postMessage({ id: lastId, ...request } satisfies SearchRequest, []);
      const settled = await reply;
      if ('retrieval' in settled) return settled.retrieval;
      throw 'error' in settled ? settled.error : new TypeError('a request was given no reply');
    },
    async end() {
      await worker.terminate();
    },
  };
}

function explainFailedStart(failure: SearchUnavailableError): never {
  const { cause } = failure;
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new SearchUnavailableError(
    `The thread that searches the articles can’t be started: ${reason}. ` +
      'Set SEARCH_THREAD=main to search without one.',
    { cause: failure },
  );
}
