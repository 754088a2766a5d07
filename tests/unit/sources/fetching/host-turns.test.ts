import { describe, expect, it } from 'vitest';
import { openHostTurns } from '../../../../src/sources/fetching/host-turns.ts';
import { type SimulatedClock, simulatedClock } from '../../../support/sources/simulated-clock.ts';

const never = new AbortController().signal;

function turnsBy(clock: SimulatedClock, hostsAtOnce = 10) {
  const { now, schedule } = clock;
  return openHostTurns({ pauseOf: () => 1000, hostsAtOnce, now, schedule });
}

/** Work that takes so long, and notes when it began. */
function workOf(clock: SimulatedClock, takesMs: number, begun: number[]) {
  return async (): Promise<void> => {
    begun.push(clock.now());
    await new Promise<void>((resolve) => void clock.schedule(resolve, takesMs));
  };
}

describe('The turns of hosts', () => {
  it('has one request at a time to a host, with a pause behind each', async () => {
    const clock = simulatedClock(0);
    const turns = turnsBy(clock);
    const begun: number[] = [];
    for (let nth = 0; nth < 4; nth += 1)
      void turns.take('a.example', workOf(clock, 300, begun), never);
    await clock.pass(20_000);
    expect(begun).toEqual([0, 1300, 2600, 3900]);
  });

  it('pauses behind what failed as well', async () => {
    const clock = simulatedClock(0);
    const turns = turnsBy(clock);
    const begun: number[] = [];
    const failing = turns.take('a.example', () => Promise.reject(new Error('broken')), never);
    void turns.take('a.example', workOf(clock, 0, begun), never);
    await expect(failing).rejects.toThrow('broken');
    await clock.pass(2000);
    expect(begun).toEqual([1000]);
  });

  it('asks several hosts at the same time, but not more than so many', async () => {
    const clock = simulatedClock(0);
    const turns = turnsBy(clock, 2);
    const begun: number[] = [];
    for (const host of ['a', 'b', 'c', 'd'])
      void turns.take(host, workOf(clock, 300, begun), never);
    await clock.pass(2000);
    expect(begun).toEqual([0, 0, 300, 300]);
  });

  it('pauses longer where it is asked to', async () => {
    const clock = simulatedClock(0);
    const turns = turnsBy(clock);
    const begun: number[] = [];
    turns.slowDown('a.example', 5000);
    turns.slowDown('a.example', 2000);
    for (let nth = 0; nth < 3; nth += 1)
      void turns.take('a.example', workOf(clock, 0, begun), never);
    await clock.pass(30_000);
    expect(begun.map((at) => at - (begun[0] ?? 0))).toEqual([0, 5000, 10_000]);
  });

  it('knows for how long a host wants to be left alone', async () => {
    const clock = simulatedClock(0);
    const turns = turnsBy(clock);
    turns.rest('a.example', 60_000);
    turns.rest('a.example', 10_000);
    expect(turns.restOf('a.example')).toBe(60_000);
    expect(turns.restOf('b.example')).toBeUndefined();
    await clock.pass(60_000);
    expect(turns.restOf('a.example')).toBeUndefined();
  });

  it('lets go at once of whoever no longer waits, and keeps the order of the others', async () => {
    const clock = simulatedClock(0);
    const turns = turnsBy(clock);
    const begun: number[] = [];
    const work = workOf(clock, 300, begun);
    const leaving = new AbortController();
    void turns.take('a.example', work, never);
    const left = turns.take('a.example', work, leaving.signal);
    void turns.take('a.example', work, never);
    const reason = new Error('no longer wanted');
    leaving.abort(reason);
    await expect(left).rejects.toBe(reason);
    await clock.pass(10_000);
    expect(begun).toEqual([0, 1300]);
    await expect(turns.take('a.example', work, leaving.signal)).rejects.toBe(reason);
  });

  it('forgets hosts that nobody asks any more, and not those that rest', async () => {
    const clock = simulatedClock(0);
    const turns = turnsBy(clock);
    turns.rest('resting.example', 100_000_000);
    for (let nth = 0; nth < 3000; nth += 1) {
      const asking = turns.take(`${nth}.example`, async () => nth, never);
      await clock.pass(1000);
      expect(await asking).toBe(nth);
    }
    expect(turns.restOf('resting.example')).toBeGreaterThan(0);
  });
});
