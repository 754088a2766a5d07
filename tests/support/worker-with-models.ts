import { parentPort, workerData } from 'node:worker_threads';
import { servePullquote } from '../../src/thread/serve-pullquote.ts';
import type { ThreadData } from '../../src/thread/thread-messages.ts';
import { inferenceHere } from './models-here.ts';

// As the product's own thread, with a model that runs in it.

if (parentPort) await servePullquote(workerData as ThreadData, parentPort, inferenceHere);
