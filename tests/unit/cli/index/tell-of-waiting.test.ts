import { expect, it } from 'vitest';
import { tellingOfWaiting } from '../../../../src/cli/index/tell-of-waiting.ts';
import type { EngineReply } from '../../../../src/opensearch/engine/engine.ts';
import { manualClock } from '../../../support/manual-clock.ts';

const REQUEST = { method: 'GET', path: '/articles' } as const;
const REPLY: EngineReply = { status: 200, body: {} };

/** It answers when it is told to. */
function slowEngine() {
  const clock = manualClock();
  const told: string[] = [];
  let answer: ((reply: EngineReply) => void) | undefined;
  const slow = { ask: () => new Promise<EngineReply>((resolve) => (answer = resolve)) };
  return {
    api: tellingOfWaiting(slow, (message) => told.push(message), clock.schedule),
    answer: () => answer?.(REPLY),
    clock,
    told,
  };
}

it('tells once that a slow engine is waited for, and nothing of a fast one', async () => {
  const { api, answer, clock, told } = slowEngine();
  const fast = api.ask(REQUEST);
  answer();
  expect(await fast).toBe(REPLY);
  await clock.advance(60_000);
  expect(told).toEqual([]);
  for (let time = 0; time < 2; time += 1) {
    const waiting = api.ask(REQUEST);
    await clock.advance(60_000);
    answer();
    expect(await waiting).toBe(REPLY);
  }
  expect(told).toEqual([expect.stringContaining('is waited for')]);
});

it('tells nothing where the engine is to wait, as for copies', async () => {
  const { api, answer, clock, told } = slowEngine();
  const query = { wait_for_status: 'green', timeout: '60s' };
  const waiting = api.ask({ ...REQUEST, query });
  await clock.advance(60_000);
  answer();
  await waiting;
  expect(told).toEqual([]);
});
