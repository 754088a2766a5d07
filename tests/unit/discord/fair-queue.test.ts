import { describe, expect, it } from 'vitest';
import { type Comer, createFairQueue } from '../../../src/discord/fair-queue.ts';
import { manualClock } from '../../support/manual-clock.ts';

const SLOT_MS = 1000;

function open(atOnce = 1) {
  const clock = manualClock();
  let now = 0;
  const waiting: number[] = [];
  const queue = createFairQueue({
    atOnce,
    schedule: clock.schedule,
    now: () => now,
    onWaiting: (many) => void waiting.push(many),
  });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const enter = (name: string, from: Partial<Comer> = {}) =>
    queue.enter(
      { personId: 'ada', serverId: 'reading', ...from },
      () =>
        new Promise<string>((resolve) => {
          begun.push(name);
          ends.set(name, () => resolve(name));
        }),
    );
  const end = async (name: string, tookMs = 0): Promise<void> => {
    now += tookMs;
    ends.get(name)?.();
    await clock.advance(0);
    await clock.advance(0);
  };
  /** Ends whatever has begun, until nothing waits. */
  const endAll = async (): Promise<void> => {
    for (let nth = 0; nth < begun.length; nth += 1) await end(begun[nth] ?? '');
  };
  return { queue, begun, enter, clock, end, endAll, waiting };
}

describe('A fair queue', () => {
  it('begins at once what it can, and the rest in turn', async () => {
    const { enter, begun, end, waiting } = open(2);
    const entries = ['a', 'b', 'c', 'd'].map((name) => enter(name));
    expect(begun).toEqual(['a', 'b']);
    expect(entries).toMatchObject([
      { kind: 'entered', waitingBefore: 0 },
      { kind: 'entered', waitingBefore: 0 },
      { kind: 'entered', waitingBefore: 0 },
      { kind: 'entered', waitingBefore: 1 },
    ]);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(waiting).toEqual([1, 2, 1, 0]);
  });

  it('hands on what the work comes to, faults too, and goes on', async () => {
    const { queue, enter, begun, end } = open();
    const failing = queue.enter({ personId: 'ben', serverId: undefined }, async () => {
      throw new RangeError('no');
    });
    const entry = enter('a');
    if (failing.kind === 'full' || entry.kind === 'full') throw new Error('it is full');
    await expect(failing.done).rejects.toThrow('no');
    await end('');
    expect(begun).toEqual(['a']);
    await end('a');
    expect(await entry.done).toBe('a');
  });

  it('lets servers take turns, and the people of each, however many one of them asks', async () => {
    const { enter, begun, endAll } = open();
    for (let nth = 1; nth <= 5; nth += 1) enter(`ada ${nth}`);
    enter('ben 1', { personId: 'ben' });
    enter('cleo 1', { personId: 'cleo', serverId: 'club' });
    enter('nia 1', { personId: 'nia', serverId: undefined });
    await endAll();
    expect(begun).toEqual([
      'ada 1',
      'ada 2',
      'cleo 1',
      'nia 1',
      'ben 1',
      'ada 3',
      'ada 4',
      'ada 5',
    ]);
  });

  it('doesn’t wait for what takes long', async () => {
    const { enter, begun, clock } = open();
    enter('slow');
    enter('next');
    await clock.advance(SLOT_MS - 1);
    expect(begun).toEqual(['slow']);
    await clock.advance(1);
    await clock.advance(0);
    expect(begun).toEqual(['slow', 'next']);
  });

  it('turns nobody away before it is crowded, and then who has had their share', () => {
    const { enter } = open();
    const kinds = (count: number, from: Partial<Comer>) =>
      Array.from({ length: count }, (_, nth) => enter(`${from.personId} ${nth}`, from).kind);
    const [crowd, more] = [kinds(201, { personId: 'ada' }), kinds(1, { personId: 'ada' })];
    expect(crowd).not.toContain('full');
    expect(more).toEqual(['full']);
    expect(kinds(1, { personId: 'ben' })).toEqual(['full']);
    const cleo = kinds(6, { personId: 'cleo', serverId: 'club' });
    expect(cleo.filter((kind) => kind === 'full')).toHaveLength(1);
  });

  it('takes no more than it can hold, whoever comes, and says when to come again', async () => {
    const { enter, end } = open();
    enter('first');
    await end('first', 900);
    let last;
    for (let nth = 0; nth < 402; nth += 1)
      last = enter(String(nth), { personId: `p${nth}`, serverId: `s${nth}` });
    expect(last).toEqual({ kind: 'full', againInMs: expect.closeTo(400 * 90, 3) as number });
  });
});
