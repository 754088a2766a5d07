import { Worker } from 'node:worker_threads';

const IS_COMPILED = !import.meta.url.endsWith('.ts');

/**
 * Starts a thread with this data.
 *
 * @param file What it runs: `new URL('./….ts', import.meta.url)`.
 */
export function startWorker(file: URL, workerData: unknown): Worker {
  if (IS_COMPILED) return new Worker(new URL(file.href.replace(/\.ts$/, '.js')), { workerData });
  const fromSource = new URL('worker-from-source.mjs', import.meta.url);
  return new Worker(fromSource, { workerData, argv: [file.href] });
}
