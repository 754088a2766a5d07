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

/** One article after the other: what ends the thread is the fault of the one that it had. */
function openThread(settings: CollectionSettings): PreparingThread {
  const turns = oneAtATime();
  let worker: Worker | undefined;
  let waiting = 0;
  const prepare = async (request: PreparationRequest): Promise<Preparation> => {
    const thread = (worker ??= startWorker(
      new URL('./preparing-worker.ts', import.meta.url),
      settings,
    ));
    const outcome = await ask(thread, request);
    if (outcome !== 'ended') return outcome;
    worker = undefined;
    await thread.terminate();
    return { kind: 'faulty', problem: FATAL };
  };
  return {
    waiting: () => waiting,
    async prepare(request) {
      waiting += 1;
      try {
        return await turns.take(() => prepare(request));
      } finally {
        waiting -= 1;
      }
    },
    async close() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

const FATAL = {
  message: 'preparing it for the index fails',
  remedy: 'Split it, or simplify it: save it as plain text, for instance.',
  isGone: false,
} as const;

function ask(worker: Worker, request: PreparationRequest): Promise<Preparation | 'ended'> {
  return new Promise((resolve) => {
    worker.removeAllListeners();
    worker.once('message', resolve);
    worker.once('messageerror', () => resolve('ended'));
    worker.once('error', () => resolve('ended'));
    worker.once('exit', () => resolve('ended'));
    worker.postMessage(request, []);
  });
}
