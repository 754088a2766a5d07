import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { whileItGetsOn } from '../../../../src/models/vectors/while-it-gets-on.ts';

const never = new Promise<void>(() => {});

it('waits for work until it is done', async () => {
  const work = whileItGetsOn(60_000);
  let isDone = false;
  const done = setTimeout(5).then(() => (isDone = true));
  await work.wait(done);
  expect(isDone).toBe(true);
});

it('waits no longer for work that has not got on for too long', async () => {
  expect(await whileItGetsOn(5).wait(never)).toBeUndefined();
});

it('waits for work that gets on, however long it takes', async () => {
  const work = whileItGetsOn(200);
  let hasGivenUp = false;
  const waiting = work.wait(never).then(() => (hasGivenUp = true));
  for (let step = 0; step < 10; step += 1) {
    await setTimeout(40);
    work.gotOn();
  }
  expect(hasGivenUp).toBe(false);
  await waiting;
});

it('fails as the work does', async () => {
  await expect(whileItGetsOn(60_000).wait(Promise.reject(new Error('no')))).rejects.toThrow('no');
});
