import { describe, expect, it } from 'vitest';
import { keepRecords } from '../../support/records.ts';
import { DAY_MS } from '../../../src/text/calendar.ts';

const TODAY_MS = Date.UTC(2026, 2, 1, 12);
const MEMBER = '1180000000000000101';
const SERVER = '1200000000000000004';
const proposal = { serverId: SERVER, userId: MEMBER, title: 'Bees' };

describe('a clock that was ahead and is set right', () => {
  it('leaves nobody without proposals for the time that it was ahead', async () => {
    let nowMs = TODAY_MS + 365 * DAY_MS;
    const { proposals } = await keepRecords({ now: () => nowMs });
    for (const name of ['a', 'b', 'c']) {
      await proposals.add(proposal, { url: `https://bees.example/${name}` });
    }
    expect(await proposals.countToday(MEMBER)).toBe(3);
    nowMs = TODAY_MS;
    expect(await proposals.countToday(MEMBER)).toBe(0);
    await proposals.add(proposal, { url: 'https://bees.example/d' });
    expect(await proposals.countToday(MEMBER)).toBe(1);
  });

  it('keeps nothing of a server for longer than it would be kept', async () => {
    let nowMs = TODAY_MS + 365 * DAY_MS;
    const { absentServers } = await keepRecords({ now: () => nowMs });
    const look = () => absentServers.look(new Set([SERVER]), new Set());
    expect(await look()).toEqual([]);
    nowMs = TODAY_MS;
    const days: number[] = [];
    for (let day = 0; day <= 31; day += 1) {
      if ((await look()).length > 0) days.push(day);
      nowMs += DAY_MS;
    }
    expect(days).toEqual([30, 31]);
  });
});
