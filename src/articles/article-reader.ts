import type { Worker } from 'node:worker_threads';
import { oneAtATime } from '../one-at-a-time.ts';
import { startWorker } from '../start-worker.ts';
import type { OnAccount } from './account.ts';
import { articleIn } from './article-in.ts';
import type { Article } from './article.ts';
import { CorpusError } from './corpus-error.ts';
import { formatIn } from './formats.ts';
import { unpackLater } from './packed-article.ts';
import type { ReadReply, ReadRequest } from './reading-worker.ts';

/** Reads what is in files, whatever that is: none ends the process, and none is waited for without end. */
export interface ArticleReader {
  /**
   * One file after the other: the next one only once this one is done.
   *
   * @param bytes All of a file; they may be another one's afterwards.
   * @param onAccount Told how the article was read, if it could be.
   * @throws CorpusError if it holds no article that can be used, or if reading it takes too long, too
   *   much memory, or a thread down with it.
   */
  read(file: string, bytes: Uint8Array, onAccount?: OnAccount): Promise<Article>;
  close(): Promise<void>;
}

/** What a file may take of time: enough for the largest that are accepted, on a small machine. */
const MAX_READ_MS = 20_000;
const MAX_MS_A_MEGABYTE = 5_000;

/** So many times as long it may take on a busy machine that leaves its thread less time to work in. */
const MAX_TIMES_STARVED = 10;

/** V8's usual limit on a small machine. */
const MAX_HEAP_MB = 1024;

/**
 * Files that could take long are read in a thread, which is begun with the first of them.
 *
 * @param startThread Starts one that answers as `reading-worker.ts` does.
 * @param processorMs How long this process has been at work: all of its threads together.
 */
export function openArticleReader(
  maxReadMs: number = MAX_READ_MS,
  startThread: () => Worker = startReader,
  processorMs: () => number = ownProcessorMs,
): ArticleReader {
  let worker: Worker | undefined;

  const readApart: ArticleReader['read'] = async (file, bytes, onAccount) => {
    const thread = (worker ??= startThread());
    const limitMs = maxReadMs + (bytes.length / 1e6) * MAX_MS_A_MEGABYTE;
    try {
      // What is sent takes all along that its bytes lie in, such as the room for the largest file.
      const own = new Uint8Array(bytes);
      const request = { file, bytes: own, isAccountWanted: onAccount !== undefined };
      const spent = { processorMs, idleMs: () => idleMsOf(thread) };
      return articleOf(await within(limitMs, spent, ask(thread, request)), onAccount);
    } catch (error) {
      if (!(error instanceof ReadingStopped)) throw error;
      worker = undefined;
      await thread.terminate();
      throw error.about(file);
    }
  };
  return {
    read: (file, bytes, onAccount) => {
      const format = formatIn(file, bytes);
      const { maxBytesAtOnce = 0 } = format;
      return bytes.length > maxBytesAtOnce
        ? readApart(file, bytes, onAccount)
        : articleIn(file, bytes, format, onAccount);
    },
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

/** The same for many who read at once: each waits for those before. It closes when they are done. */
export function readInTurn(reader: ArticleReader): ArticleReader {
  const turns = oneAtATime();
  return {
    read: (...read) => turns.take(() => reader.read(...read)),
    close: async () => {
      await turns.done();
      await reader.close();
    },
  };
}

function startReader(): Worker {
  const limits = { maxOldGenerationSizeMb: MAX_HEAP_MB };
  return startWorker(new URL('./reading-worker.ts', import.meta.url), undefined, limits);
}

/** A file that couldn't be read to its end. */
class ReadingStopped extends Error {
  readonly #what: string;

  constructor(what: string, cause?: unknown) {
    super(what, { cause });
    this.#what = what;
  }

  about(file: string): CorpusError {
    return new CorpusError({
      file,
      message: this.#what,
      remedy: 'Split it, or simplify it: save it as plain text, for instance.',
      cause: this.cause,
    });
  }
}

function ask(worker: Worker, request: ReadRequest): Promise<ReadReply> {
  return new Promise((resolve, reject) => {
    const stop = (cause: unknown): void => {
      const isMemory = cause instanceof Error && 'code' in cause && cause.code === OUT_OF_MEMORY;
      const what = isMemory ? 'reading it takes too much memory' : 'reading it fails';
      reject(new ReadingStopped(what, cause));
    };
    worker.removeAllListeners();
    worker.once('message', resolve);
    worker.once('messageerror', stop);
    worker.once('error', stop);
    worker.once('exit', (code) => stop(new Error(`the thread exited with code ${code}`)));
    worker.postMessage(request, []);
  });
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

function ownProcessorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a thread has had nothing to do; one that has, and doesn't get to it, isn't idle. */
function idleMsOf(thread: Worker): number {
  return thread.performance.eventLoopUtilization().idle;
}

interface Spent {
  readonly processorMs: () => number;
  readonly idleMs: () => number;
}

/** That little is done while the process hardly gets to work is no fault of the file's; that nothing is to be done is. */
async function within<T>(
  limitMs: number,
  { processorMs, idleMs }: Spent,
  work: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const endMs = performance.now() + limitMs * MAX_TIMES_STARVED;
    const usedMs = processorMs() + limitMs;
    const idledMs = idleMs() + limitMs;
    const look = (): void => {
      const leftMs = Math.min(
        usedMs - processorMs(),
        idledMs - idleMs(),
        endMs - performance.now(),
      );
      if (leftMs > 0) {
        timer = setTimeout(look, leftMs);
        return;
      }
      const seconds = Math.round(limitMs / 1000);
      reject(new ReadingStopped(`reading it takes more than ${seconds} seconds`));
    };
    timer = setTimeout(look, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function articleOf(reply: ReadReply, onAccount?: OnAccount): Article {
  if ('problem' in reply) throw new CorpusError(reply.problem);
  if (reply.account) onAccount?.(reply.account);
  return unpackLater(reply.packed);
}
