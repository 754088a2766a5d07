import { parentPort, workerData } from 'node:worker_threads';
import { servePullquote } from './serve-pullquote.ts';
import type { ThreadData } from './thread-messages.ts';

// What runs in a thread that answers questions.

if (parentPort) await servePullquote(workerData as ThreadData, parentPort);
