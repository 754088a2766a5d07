// Loaded into each thread of the bot's process (`node --import`): tells of its event loop's lag and its memory when asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

const LONGEST_WAIT_MS = 10_000;

const lag = monitorEventLoopDelay({ resolution: 1 });
const threads = new BroadcastChannel('pullquote-memory');
let unhandled = 0;
let workers = 0;

if (isMainThread) {
  process.on('message', answer);
  process.on('unhandledRejection', () => (unhandled += 1));
  process.on('worker', (worker) => {
    workers += 1;
    worker.once('exit', () => (workers -= 1));
  });
} else {
  threads.addEventListener('message', (told) => {
    if (dataOf(told) === 'heap') post(heapNow());
  });
}
threads.unref();
process.channel?.unref();

/** @param {unknown} asked */
function answer(asked) {
  switch (asked) {
    case 'begin':
      lag.reset();
      lag.enable();
      return;
    case 'memory':
      void tellMemory();
      return;
    default:
      lag.disable();
      process.send?.({ lagMs: [0.5, 0.99, 1].map((share) => lag.percentile(share * 100) / 1e6) });
  }
}

async function tellMemory() {
  const heaps = [heapNow(), ...(await heapsOfWorkers())];
  const heapBytes = heaps.reduce((sum, bytes) => sum + bytes, 0);
  const { rss: rssBytes } = process.memoryUsage();
  process.send?.({ heapBytes, rssBytes, unhandled });
}

/** @returns {Promise<readonly number[]>} */
function heapsOfWorkers() {
  const awaited = workers;
  return new Promise((resolve) => {
    /** @type {number[]} */
    const heaps = [];
    const done = () => {
      clearTimeout(timer);
      threads.removeEventListener('message', take);
      resolve(heaps);
    };
    /** @param {Event} told */
    const take = (told) => {
      heaps.push(Number(dataOf(told)));
      if (heaps.length === awaited) done();
    };
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    threads.addEventListener('message', take);
    post('heap');
    if (awaited === 0) done();
  });
}

/** @param {Event} told */
function dataOf(told) {
  return told instanceof MessageEvent ? told.data : undefined;
}

/** @param {unknown} message */
function post(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  threads.postMessage(message);
}

/** What is still in use of it, in bytes. */
function heapNow() {
  globalThis.gc?.();
  return getHeapStatistics().used_heap_size;
}
