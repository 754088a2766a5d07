import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../start-worker.ts';
import type { ReferenceReply, ReferenceRequest } from './citation-worker.ts';
import type { CslItem } from './csl-item.ts';
import type { Locator } from './locator.ts';
import type { ReferenceStyle } from './reference-styles.ts';

/** The styles could not be used: a bug, or no thread to be had. */
export class ReferencesError extends Error {
  override readonly name = 'ReferencesError';
}

/** The entry of a list of references, in plain text. */
export function reference(item: CslItem, style: ReferenceStyle): Promise<string> {
  return ask({ kind: 'reference', item, style });
}

/** What stands behind a quote, in plain text: "(Fard, 2024, para. 10)". */
export function inText(item: CslItem, style: ReferenceStyle, locator: Locator): Promise<string> {
  return ask({ kind: 'in-text', item, style, locator });
}

/** Makes the styles ready before one is asked for, which takes some tenths of a second beside all else. */
export async function prepareReferences(): Promise<void> {
  await ask({ kind: 'ready' });
}

/** The thread ends when nobody has cited for so long: it takes tens of megabytes. */
const IDLE_MS = 10 * 60_000;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (reply: ReferenceReply) => void>;
  idle: NodeJS.Timeout | undefined;
}

let thread: Thread | undefined;
let asked = 0;

/** Styles and what formats by them are a megabyte of code, which would keep all else waiting: a thread loads it. */
async function ask(wanted: ReferenceRequest['wanted']): Promise<string> {
  thread ??= start();
  const { worker, waiting, idle } = thread;
  clearTimeout(idle);
  asked += 1;
  const id = asked;
  const reply = await new Promise<ReferenceReply>((resolve) => {
    waiting.set(id, resolve);
    worker.ref();
    worker.postMessage({ id, wanted } satisfies ReferenceRequest, []);
  });
  if ('fault' in reply) throw new ReferencesError(reply.fault);
  return reply.text;
}

function start(): Thread {
  const worker = startWorker(new URL('./citation-worker.ts', import.meta.url));
  const waiting: Thread['waiting'] = new Map();
  const started: Thread = { worker, waiting, idle: undefined };
  const leave = (): void => {
    if (thread === started) thread = undefined;
    clearTimeout(started.idle);
  };
  const end = (fault: string): void => {
    leave();
    for (const [id, tell] of waiting) tell({ id, fault });
    waiting.clear();
  };
  worker.on('message', (reply: ReferenceReply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
    if (waiting.size > 0) return;
    // The process may end meanwhile.
    worker.unref();
    clearTimeout(started.idle);
    started.idle = setTimeout(() => {
      // Whoever cites before it has ended has another one.
      leave();
      void worker.terminate();
    }, IDLE_MS).unref();
  });
  worker.on('error', (error) => end(String(error)));
  worker.on('exit', (code) => end(`the thread exited with code ${code}`));
  return started;
}
