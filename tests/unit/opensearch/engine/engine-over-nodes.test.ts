import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AWAY_FAULT } from '../../../../src/opensearch/engine/engine-error.ts';
import { engineOverNodes } from '../../../../src/opensearch/engine/engine-over-nodes.ts';
import type { EngineReply } from '../../../../src/opensearch/engine/engine.ts';
import type { EngineEvent } from '../../../../src/opensearch/engine/meter-engine.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { pretendNode, rollReply } from '../../../support/opensearch/pretend-node.ts';

const FOUND: EngineReply = { status: 200, body: { found: true } };
const ANSWER = z.object({ found: z.literal(true) });

/** Three nodes, the third of which freezes: the others wait for it, unless told to ask only each other. */
function engineOfThree() {
  const clock = manualClock();
  let now = 0;
  let isFrozen = false;
  let searches = 0;
  const events: EngineEvent[] = [];
  const engine = engineOverNodes(
    { urls: ['a', 'b', 'c'], sniffs: false },
    {
      open: (name) =>
        pretendNode(
          name,
          ({ path, query }) => {
            if (isFrozen && name === 'c') return undefined;
            if (path.startsWith('/_nodes')) {
              return isFrozen ? rollReply(['id-a', 'id-b'], 1) : rollReply(['id-a', 'id-b'], 0);
            }
            // Each node knows that by itself.
            if (path.endsWith('/_mapping')) return FOUND;
            searches += 1;
            return isFrozen && query?.['preference'] !== '_only_nodes:id-a,id-b'
              ? undefined
              : FOUND;
          },
          clock.schedule,
        ),
      breaker: { attempt: (work) => work(), whyAway: () => AWAY_FAULT },
      meter: (event) => events.push(event),
      schedule: clock.schedule,
      now: () => now,
    },
  );
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    await clock.advance(ms);
  };
  return {
    events,
    pass,
    look: () => engine.ask({ method: 'GET', path: '/articles/_mapping' }),
    read: () => engine.read({ method: 'POST', path: '/articles/_search', body: {} }, ANSWER),
    searches: () => searches,
    freeze: (is: boolean) => {
      isFrozen = is;
    },
  };
}

describe('an engine one of whose nodes freezes', () => {
  it('answers what waits for that one, however much it is, long before its time is over', async () => {
    const { read, freeze, pass, events } = engineOfThree();
    freeze(true);
    const waiting = Promise.all(Array.from({ length: 30 }, read));
    await pass(150);
    await pass(500);
    await pass(0);
    expect(await waiting).toHaveLength(30);
    expect(events.filter(({ kind }) => kind === 'read')).toHaveLength(30);
  });

  it('answers at once what is asked later, and leaves that one alone until it answers again', async () => {
    const { read, freeze, pass, searches } = engineOfThree();
    freeze(true);
    const waiting = read();
    await pass(150);
    await pass(500);
    await waiting;
    const before = searches();
    for (let nth = 0; nth < 9; nth += 1) await read();
    expect(searches() - before).toBe(9);
    freeze(false);
    await pass(1_000);
    await read();
    await pass(0);
    for (let nth = 0; nth < 9; nth += 1) await read();
    expect(searches() - before).toBe(19);
  });

  it('is looked at through another node, however patient who looks is', async () => {
    const { look, freeze, pass } = engineOfThree();
    freeze(true);
    const waiting = Promise.all([look(), look(), look()]);
    await pass(2_000);
    await pass(500);
    await pass(0);
    expect(await waiting).toEqual([FOUND, FOUND, FOUND]);
  });
});
