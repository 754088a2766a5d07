import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { doneAtOnce, doneInSteps, pace, type Steps } from '../../../src/retrieval/pace.ts';

/** Each step takes longer than anybody should have to wait. */
function* slowWork(): Steps<string> {
  for (let step = 0; step < 3; step += 1) {
    const end = performance.now() + 10;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

it('Work in steps lets others have their turn, and comes to the same', async () => {
  const working = doneInSteps(slowWork(), pace());
  let isDone = false;
  void working.then(() => (isDone = true));
  await setImmediate();
  expect(isDone).toBe(false);
  expect(await working).toBe('done');
  expect(doneAtOnce(slowWork())).toBe('done');
});

it('Work in steps ends at a rest once it is told to', async () => {
  const stopped = new AbortController();
  const working = doneInSteps(slowWork(), pace(stopped.signal));
  stopped.abort(new Error('no more'));
  await expect(working).rejects.toThrow('no more');
});
