import { Worker } from 'node:worker_threads';

/** What a thread runs: a file beside this one. */
export type WorkerName = 'search-worker' | 'analysis-worker';

const IS_COMPILED = !import.meta.url.endsWith('.ts');

/** Starts a thread with this data. */
export function startWorker(name: WorkerName, workerData: unknown): Worker {
  const file = IS_COMPILED ? `${name}.js` : 'worker-from-source.mjs';
  return new Worker(new URL(file, import.meta.url), { workerData, argv: [name] });
}
