import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { startWorker } from '../../../src/start-worker.ts';
import {
  type PullquoteThread,
  startPullquoteThread,
} from '../../../src/thread/pullquote-thread.ts';
import type { ThreadNotice } from '../../../src/thread/thread-messages.ts';
import { LIBRARY } from '../../support/library.ts';
import { threadDataOf } from '../../support/pullquote-threads.ts';

const { data } = threadDataOf(LIBRARY);

describe('A thread', () => {
  let worker: Worker;
  let thread: PullquoteThread;
  let told: unknown[];

  beforeEach(async () => {
    told = [];
    const note = (what: unknown): void => void told.push(what);
    const events = { onMergeFailed: note, onEmbedding: note, onModelsFault: note };
    thread = startPullquoteThread(data, events, (file, workerData) => {
      worker = startWorker(file, workerData);
      return worker;
    });
    await thread.ready();
    return () => thread.end();
  });

  const count = (): Promise<unknown> =>
    thread.request({ method: 'countArticles', scopes: [], args: [] });

  it('ends for good once something that it says can’t be read', async () => {
    const counted = count();
    const exited = once(worker, 'exit');
    worker.emit('messageerror', new Error('unreadable'));
    await expect(counted).rejects.toMatchObject({
      name: 'SearchUnavailableError',
      cause: { message: 'unreadable' },
    });
    expect(await exited).toEqual([1]);
    expect(await thread.ended).toMatchObject({ cause: { message: 'unreadable' } });
  });

  it('tells of segments that could not be put together, and goes on', async () => {
    worker.emit('message', { mergeFailed: new Error('torn') } satisfies ThreadNotice);
    expect(told).toEqual([new Error('torn')]);
    expect(await count()).toBe(LIBRARY.length);
  });

  it('tells how far its models are, and what is wrong with them', () => {
    const notices: readonly ThreadNotice[] = [
      { embedding: { embedded: 3, of: 8 } },
      { modelsFault: { advice: 'Mend it.' } },
    ];
    for (const notice of notices) worker.emit('message', notice);
    expect(told).toEqual([{ embedded: 3, of: 8 }, { advice: 'Mend it.' }]);
  });

  it('loads nothing of models where none are in use', async () => {
    expect(await thread.request({ until: 'models-ready' })).toBeUndefined();
  });
});
