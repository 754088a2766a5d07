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
  let failures: unknown[];

  beforeEach(async () => {
    failures = [];
    const onMergeFailed = (error: unknown): void => void failures.push(error);
    thread = startPullquoteThread(data, { onMergeFailed }, (file, workerData) => {
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
    expect(failures).toEqual([new Error('torn')]);
    expect(await count()).toBe(LIBRARY.length);
  });
});
