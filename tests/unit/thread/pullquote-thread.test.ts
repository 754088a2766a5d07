import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { startWorker } from '../../../src/retrieval/start-worker.ts';
import { startPullquoteThread } from '../../../src/thread/pullquote-thread.ts';
import { LIBRARY } from '../../support/library.ts';
import { threadDataOf } from '../../support/pullquote-threads.ts';

it('A thread ends for good once something that it says can’t be read', async () => {
  const workers: Worker[] = [];
  const thread = startPullquoteThread(threadDataOf(LIBRARY).data, (file, data) => {
    const worker = startWorker(file, data);
    workers.push(worker);
    return worker;
  });
  await thread.ready();
  const [worker] = workers;
  if (!worker) throw new Error('no worker was started');

  const count = thread.request({ method: 'countArticles', scopes: [], args: [] });
  const exited = once(worker, 'exit');
  worker.emit('messageerror', new Error('unreadable'));
  await expect(count).rejects.toMatchObject({
    name: 'SearchUnavailableError',
    cause: { message: 'unreadable' },
  });
  expect(await exited).toEqual([1]);
  expect(await thread.ended).toMatchObject({ cause: { message: 'unreadable' } });
});
