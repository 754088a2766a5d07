import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fakeInference } from './fake-inference.ts';

// Starts inference, in a process or a thread that tests end: tells the process that runs models, and has
// nothing else to do, unless it is to stay.

const { inference, children } = fakeInference();
await inference.ready(120_000);
const pid = children[0]?.pid;
if (isMainThread) process.stdout.write(`${pid}\n`);
else parentPort?.postMessage(pid, []);
if (process.argv.includes('stay') || workerData === 'stay') setInterval(() => {}, 1000);
