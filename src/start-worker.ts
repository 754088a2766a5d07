import { type ResourceLimits, Worker } from 'node:worker_threads';

const IS_COMPILED = !import.meta.url.endsWith('.ts');

/**
 * Starts a thread with this data.
 *
 * @param file What it runs: `new URL('./….ts', import.meta.url)`.
 */
export function startWorker(
  file: URL,
  workerData?: unknown,
  resourceLimits: ResourceLimits = {},
): Worker {
  const options = { workerData, resourceLimits };
  if (IS_COMPILED) return new Worker(new URL(file.href.replace(/\.ts$/, '.js')), options);
  const fromSource = new URL('worker-from-source.mjs', import.meta.url);
  return new Worker(fromSource, { ...options, argv: [file.href] });
}
