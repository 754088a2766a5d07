// Loaded into the bot's process (`node --import`): tells of its event loop's lag when asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const lag = monitorEventLoopDelay({ resolution: 1 });

if (isMainThread) process.on('message', answer);
process.channel?.unref();

/** @param {unknown} asked */
function answer(asked) {
  if (asked === 'begin') {
    lag.reset();
    lag.enable();
    return;
  }
  lag.disable();
  process.send?.({ lagMs: [0.5, 0.99, 1].map((share) => lag.percentile(share * 100) / 1e6) });
}
