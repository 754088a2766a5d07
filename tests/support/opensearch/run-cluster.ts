/**
 * Runs OpenSearch until it is told to end (SIGTERM, Ctrl+C), and prints where it is asked, an address a line:
 * `npm run opensearch -- --nodes 3 --port 9200 --folder /tmp/nodes`. Without a folder nothing of it stays.
 */
import { setInterval as everyMs } from 'node:timers';
import { parseArgs } from 'node:util';
import { startCluster } from './start-cluster.ts';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '1' },
    port: { type: 'string' },
    folder: { type: 'string' },
    heap: { type: 'string', default: '512' },
    speed: { type: 'boolean', default: false },
    // The process that it ends with, however that ends.
    while: { type: 'string' },
  },
});

const cluster = await startCluster({
  nodes: Number(values.nodes),
  heapMb: Number(values.heap),
  isForSpeed: values.speed,
  folder: values.folder,
  ...(values.port === undefined ? {} : { httpPort: Number(values.port) }),
});
process.stdout.write(`${cluster.urls.join('\n')}\n`);

const owner = values.while === undefined ? undefined : Number(values.while);
const watching = everyMs(() => {
  if (owner !== undefined && !isRunning(owner)) void end();
}, 500);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());

async function end(): Promise<void> {
  clearInterval(watching);
  await cluster.stop();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
