import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneAtATime, oneAtATimeOfEach } from '../../src/one-at-a-time.ts';

it('Work is done one after the other, in order, and goes on behind what fails', async () => {
  const turns = oneAtATime();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    done.push(`${name} begins`);
    await setTimeout(ms);
    done.push(`${name} ends`);
    return name;
  };
  const slow = turns.take(work('slow', 5));
  const faulty = turns.take(() => Promise.reject(new Error('no')));
  const fast = turns.take(work('fast', 0));
  await expect(faulty).rejects.toThrow('no');
  await turns.done();
  expect(done).toEqual(['slow begins', 'slow ends', 'fast begins', 'fast ends']);
  expect(await Promise.all([slow, fast])).toEqual(['slow', 'fast']);
});

it('Work about different things is not waited for', async () => {
  const turns = oneAtATimeOfEach();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    await setTimeout(ms);
    done.push(name);
  };
  await Promise.all([
    turns.take('mill', work('the mill, slowly', 20)),
    turns.take('mill', work('the mill, fast', 0)),
    turns.take('kiln', work('the kiln', 0)),
  ]);
  expect(done).toEqual(['the kiln', 'the mill, slowly', 'the mill, fast']);
});
