import type { Scope } from './retriever.ts';
import type {
  SearchReply,
  SearchRequest,
  SearchThreadData,
  SentRetrieval,
} from './search-thread-messages.ts';
import { SearchUnavailableError, unstartable } from './search-unavailable-error.ts';
import { startWorker } from './start-worker.ts';

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
  search(question: string, scope: Scope): Promise<SentRetrieval>;
  /** @throws SearchUnavailableError as `search`. */
  worthOf(terms: readonly string[]): Promise<readonly number[]>;
  end(): Promise<void>;
}

/** A request that has no id yet. */
type Asked =
  | { readonly question: string; readonly scope: Scope }
  | { readonly terms: readonly string[] };

interface Waiting {
  readonly resolve: (reply: SearchReply) => void;
  readonly reject: (error: SearchUnavailableError) => void;
}

export function startSearchThread(data: SearchThreadData): SearchThread {
  const worker = startWorker('search-worker', data);
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

  const ask = async (request: Asked): Promise<SearchReply> => {
    lastId += 1;
    const reply = replyTo(lastId);
    worker.postMessage({ id: lastId, ...request } satisfies SearchRequest, []);
    const settled = await reply;
    if ('error' in settled) throw settled.error;
    return settled;
  };

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
    async search(question, scope) {
      const reply = await ask({ question, scope });
      if ('retrieval' in reply) return reply.retrieval;
      throw new TypeError('a search was given no ranking');
    },
    async worthOf(terms) {
      const reply = await ask({ terms });
      if ('worths' in reply) return reply.worths;
      throw new TypeError('terms were given no worth');
    },
    async end() {
      await worker.terminate();
    },
  };
}
