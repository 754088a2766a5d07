import type { Worker } from 'node:worker_threads';
import { openFileReader } from '../../articles/file-reader.ts';
import type { CollectionSettings } from '../../collections/collection-settings.ts';
import { withTerms } from '../../collections/terms.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { startWorker } from '../../start-worker.ts';
import type { Layout } from './layout-port.ts';
import { prepareArticle, type Preparation, type PreparationRequest } from './prepare-article.ts';

/** Prepares articles, as many at a time as there are threads for. */
export interface Preparers {
  prepare(request: PreparationRequest): Promise<Preparation>;
  close(): Promise<void>;
}

export interface PreparersOptions {
  /** How many threads; with 0 they are prepared in this one. */
  readonly threads: number;
  readonly settings: CollectionSettings;
  readonly layout: Layout;
}

export function openPreparers({ threads, settings, layout }: PreparersOptions): Preparers {
  if (threads === 0) return prepareHere(settings, layout);
  const each = Array.from({ length: threads }, () => openThread(settings));
  return {
    prepare(request) {
      const idlest = each.reduce((best, one) => (one.waiting() < best.waiting() ? one : best));
      return idlest.prepare(request);
    },
    async close() {
      await Promise.all(each.map((one) => one.close()));
    },
  };
}

function prepareHere(settings: CollectionSettings, layout: Layout): Preparers {
  const reader = openFileReader({ withTerms: (article) => withTerms(article, settings) });
  const turns = oneAtATime();
  return {
    prepare: (request) => turns.take(() => prepareArticle(request, { reader, layout })),
    close: () => reader.close(),
  };
}

interface PreparingThread extends Preparers {
  waiting(): number;
}

/**
 * Prepares one article after the other, and has the next at hand: it waits for nobody between them. What ends the
 * thread is the fault of the first that it hasn't answered; the others are asked of a new one.
 */
function openThread(settings: CollectionSettings): PreparingThread {
  const waiting: Waiting[] = [];
  let worker: Worker | undefined;

  const settleFirst = (outcome: Preparation): void => waiting.shift()?.settle(outcome);
  const start = (): Worker => {
    const thread = startWorker(new URL('./preparing-worker.ts', import.meta.url), settings);
    thread.on('message', settleFirst);
    thread.on('messageerror', () => settleFirst(FAULTY));
    // Its end comes behind all that it has answered.
    thread.on('error', () => void thread.terminate());
    thread.once('exit', () => {
      if (worker !== thread) return;
      worker = undefined;
      settleFirst(FAULTY);
      for (const { request } of waiting) post(request);
    });
    return thread;
  };
  const post = (request: PreparationRequest): void => {
    worker ??= start();
    worker.postMessage(request, []);
  };
  return {
    waiting: () => waiting.length,
    prepare: (request) =>
      new Promise((settle) => {
        waiting.push({ request, settle });
        post(request);
      }),
    async close() {
      const thread = worker;
      worker = undefined;
      await thread?.terminate();
    },
  };
}

interface Waiting {
  readonly request: PreparationRequest;
  readonly settle: (outcome: Preparation) => void;
}

const FAULTY: Preparation = {
  kind: 'faulty',
  problem: {
    message: 'preparing it for the index fails',
    remedy: 'Split it, or simplify it: save it as plain text, for instance.',
    isGone: false,
  },
};
