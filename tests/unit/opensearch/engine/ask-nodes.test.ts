import { describe, expect, it } from 'vitest';
import {
  askNodes,
  type Attempt,
  type AttemptReason,
} from '../../../../src/opensearch/engine/ask-nodes.ts';
import { chooseNodes } from '../../../../src/opensearch/engine/node-choice.ts';
import { type ManualClock, manualClock } from '../../../support/manual-clock.ts';

type Outcome = Attempt<string, string>;

const FAULT: Outcome = { kind: 'fault', fault: 'gone', isOfNode: true };

/** Asks three nodes, each of which replies after so long, fails at once, or never says anything. */
function ask(
  behaviour: Readonly<Record<string, number | 'fails' | 'hangs'>>,
  { clock = manualClock(), mayHedge = true }: { clock?: ManualClock; mayHedge?: boolean } = {},
) {
  const told = { slow: 0 };
  const stuck = new Set<() => void>();
  const asked: string[] = [];
  const reasons: AttemptReason[] = [];
  const stopped: string[] = [];
  const [first = 'a', ...others] = Object.keys(behaviour);
  const outcome = askNodes<string, string, string>({
    // Turns begin with the second.
    choice: chooseNodes([others.pop() ?? first, first, ...others], () => 0),
    send: (node, signal) => {
      asked.push(node);
      signal.addEventListener('abort', () => stopped.push(node));
      const does = behaviour[node];
      if (does === 'fails') return Promise.resolve(FAULT);
      return new Promise((resolve) => {
        if (typeof does !== 'number') return;
        clock.schedule(() => resolve({ kind: 'reply', reply: `from ${node}` }), does);
      });
    },
    attempts: 3,
    hedgeAfterMs: 150,
    mayHedge: () => mayHedge,
    budgetMs: 1_000,
    late: 'late',
    schedule: clock.schedule,
    onAttempt: (why) => reasons.push(why),
    onSlow: () => {
      told.slow += 1;
    },
    onStuck(listener) {
      stuck.add(listener);
      return () => stuck.delete(listener);
    },
  });
  return { outcome, asked, reasons, stopped, clock, told, stuck };
}

describe('asking nodes', () => {
  it('takes the reply of the first if it is quick, and asks no other', async () => {
    const { outcome, asked, clock } = ask({ a: 100, b: 1, c: 1 });
    await clock.advance(100);
    expect(await outcome).toEqual({ kind: 'reply', reply: 'from a' });
    expect(asked).toEqual(['a']);
    expect(clock.pending).toBe(0);
  });

  it('asks the next at once when one fails', async () => {
    const { outcome, asked, reasons, clock } = ask({ a: 'fails', b: 10, c: 10 });
    await clock.advance(10);
    expect(await outcome).toEqual({ kind: 'reply', reply: 'from b' });
    expect(asked).toEqual(['a', 'b']);
    expect(reasons).toEqual(['first', 'failed']);
  });

  it('asks another beside one that is slow, and stops it when that replies', async () => {
    const { outcome, asked, reasons, stopped, clock } = ask({ a: 'hangs', b: 10, c: 10 });
    await clock.advance(150);
    await clock.advance(10);
    expect(await outcome).toEqual({ kind: 'reply', reply: 'from b' });
    expect(asked).toEqual(['a', 'b']);
    expect(reasons).toEqual(['first', 'slow']);
    expect(stopped).toEqual(['a']);
  });

  it('takes the slow one’s reply if that comes first after all', async () => {
    const { outcome, stopped, clock } = ask({ a: 160, b: 'hangs', c: 10 });
    await clock.advance(150);
    await clock.advance(10);
    expect(await outcome).toEqual({ kind: 'reply', reply: 'from a' });
    expect(stopped).toEqual(['b']);
  });

  it('asks a third beside two that hang', async () => {
    const { outcome, asked, clock } = ask({ a: 'hangs', b: 'hangs', c: 10 });
    await clock.advance(150);
    await clock.advance(300);
    await clock.advance(10);
    expect(await outcome).toEqual({ kind: 'reply', reply: 'from c' });
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('asks none beside a slow one as long as that would make things worse', async () => {
    const { outcome, asked, clock } = ask({ a: 400, b: 10, c: 10 }, { mayHedge: false });
    await clock.advance(150);
    await clock.advance(150);
    await clock.advance(100);
    expect(await outcome).toEqual({ kind: 'reply', reply: 'from a' });
    expect(asked).toEqual(['a']);
    expect(clock.pending).toBe(0);
  });

  it('gives the last fault when all have failed', async () => {
    const { outcome, asked } = ask({ a: 'fails', b: 'fails', c: 'fails' });
    expect(await outcome).toEqual(FAULT);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('waits for what hangs while others fail, and no longer than its budget', async () => {
    const { outcome, stopped, clock } = ask({ a: 'hangs', b: 'fails', c: 'fails' });
    await clock.advance(150);
    await clock.advance(850);
    expect(await outcome).toMatchObject({ kind: 'fault', fault: 'late' });
    expect(stopped).toEqual(['a']);
    expect(clock.pending).toBe(0);
  });

  it('asks another at once when told that those that are asked may wait for nothing, however many', async () => {
    const { outcome, asked, reasons, stuck, clock } = ask({ a: 'hangs', b: 'hangs', c: 10 });
    await clock.advance(150);
    for (const tell of stuck) tell();
    // Once is enough, however often it is told.
    for (const tell of stuck) tell();
    await clock.advance(10);
    expect(await outcome).toEqual({ kind: 'reply', reply: 'from c' });
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(reasons).toEqual(['first', 'slow', 'failed']);
    expect(stuck.size).toBe(0);
  });

  it('can still be told so when it has asked as often as it may', async () => {
    const { outcome, asked, stuck, clock } = ask({ a: 'hangs', b: 'hangs', c: 'hangs' });
    await clock.advance(150);
    await clock.advance(300);
    expect(asked).toHaveLength(3);
    for (const tell of stuck) tell();
    expect(asked).toHaveLength(4);
    await clock.advance(550);
    expect(await outcome).toMatchObject({ fault: 'late' });
    expect(stuck.size).toBe(0);
  });

  it('tells each time that one is slow, whether another may be asked or not', async () => {
    const { told, clock } = ask({ a: 400, b: 10, c: 10 }, { mayHedge: false });
    await clock.advance(149);
    expect(told.slow).toBe(0);
    await clock.advance(1);
    await clock.advance(150);
    expect(told.slow).toBe(2);
  });

  it('asks a single node again', async () => {
    const { outcome, asked } = ask({ a: 'fails' });
    expect(await outcome).toEqual(FAULT);
    expect(asked).toEqual(['a', 'a', 'a']);
  });
});
