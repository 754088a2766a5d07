import { describe, expect, it } from 'vitest';
import { LATE, scheduleTimeout, within } from '../../src/schedule.ts';
import { manualClock } from '../support/manual-clock.ts';

const never = new Promise<string>(() => {});

describe('within', () => {
  it('gives what the work gives in time, and waits no longer', async () => {
    const clock = manualClock();
    expect(await within(Promise.resolve('done'), 100, clock.schedule)).toBe('done');
    await clock.advance(0);
    expect(clock.pending).toBe(0);
  });

  it('rejects as the work does', async () => {
    const clock = manualClock();
    const work = Promise.reject(new Error('broken'));
    await expect(within(work, 100, clock.schedule)).rejects.toThrow('broken');
  });

  it('says when the work is late', async () => {
    const clock = manualClock();
    const outcome = within(never, 100, clock.schedule);
    await clock.advance(100);
    expect(await outcome).toBe(LATE);
  });
});

describe('scheduleTimeout', () => {
  it('runs a task later, unless it is cancelled', async () => {
    const ran: string[] = [];
    const cancel = scheduleTimeout(() => ran.push('cancelled'), 1);
    scheduleTimeout(() => ran.push('kept'), 1);
    cancel();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(ran).toEqual(['kept']);
  });
});
