import { describe, expect, it } from 'vitest';
import { type HeldLease, type Hold, holdLease, LEASE_MS } from '../../../src/records/hold-lease.ts';
import { type Leases, UNSHARED } from '../../../src/records/lease.ts';
import { type ManualClock, manualClock } from '../../support/manual-clock.ts';
import { memoryLeases } from '../../support/memory-leases.ts';

/** Several processes that want the same lease, in a time that passes as told. */
class Company {
  nowMs = 0;
  readonly told: string[] = [];
  readonly faults: unknown[] = [];
  readonly holds = new Map<string, Hold>();
  leases: Leases = memoryLeases(() => this.nowMs);
  readonly #clocks = new Map<string, ManualClock>();

  join(name: string): HeldLease<unknown> {
    const clock = manualClock();
    this.#clocks.set(name, clock);
    return holdLease({
      leases: {
        claim: (...claim) => this.leases.claim(...claim),
        release: (...release) => this.leases.release(...release),
      },
      name: 'telling',
      start: (hold) => {
        this.holds.set(name, hold);
        this.told.push(`${name} begins`);
        return {
          close: async () => {
            this.told.push(`${name} ends`);
          },
        };
      },
      onChange: () => {},
      onFault: (error) => this.faults.push(error),
      schedule: clock.schedule,
      now: () => this.nowMs,
    });
  }

  /** @param frozen Who does nothing meanwhile. */
  async pass(ms: number, ...frozen: readonly string[]): Promise<void> {
    for (let passed = 0; passed < ms; passed += 1000) {
      this.nowMs += 1000;
      for (const [name, clock] of this.#clocks) {
        if (!frozen.includes(name)) await clock.advance(1000);
      }
    }
  }
}

const away = async (): Promise<never> => Promise.reject(new RangeError('away'));

describe('A lease', () => {
  it('lets one process work, and the next one as soon as that has let go', async () => {
    const company = new Company();
    const ann = company.join('ann');
    await company.pass(1000);
    company.join('ben');
    await company.pass(10 * LEASE_MS);
    expect(company.told).toEqual(['ann begins']);
    await ann.close();
    await company.pass(LEASE_MS / 2);
    expect(company.told).toEqual(['ann begins', 'ann ends', 'ben begins']);
  });

  it('goes from who is frozen to another one, and the first one learns of it in time', async () => {
    const company = new Company();
    company.join('ann');
    await company.pass(1000);
    company.join('ben');
    await company.pass(LEASE_MS / 2, 'ann');
    expect(company.told).toEqual(['ann begins']);
    await company.pass(LEASE_MS, 'ann');
    expect(company.told).toEqual(['ann begins', 'ben begins']);
    expect(await company.holds.get('ann')?.isHeld()).toBe(false);
    expect(await company.holds.get('ben')?.isHeld()).toBe(true);
    await company.pass(LEASE_MS);
    expect(company.told).toEqual(['ann begins', 'ben begins', 'ann ends']);
  });

  it('that was lost is none, though nobody has it now', async () => {
    const company = new Company();
    company.join('ann');
    await company.pass(1000);
    await company.pass(2 * LEASE_MS, 'ann');
    expect(await company.holds.get('ann')?.isHeld()).toBe(false);
    await company.pass(LEASE_MS);
    expect(company.told).toEqual(['ann begins', 'ann ends', 'ann begins']);
  });

  it('outlasts a store that is away for a moment, and no longer', async () => {
    const company = new Company();
    company.join('ann');
    await company.pass(1000);
    const there = company.leases;
    company.leases = { claim: away, release: away };
    await company.pass(LEASE_MS / 2);
    expect(company.faults).toEqual([new RangeError('away')]);
    expect(company.told).toEqual(['ann begins']);
    expect(await company.holds.get('ann')?.isHeld()).toBe(false);
    await company.pass(LEASE_MS);
    expect(company.told).toEqual(['ann begins', 'ann ends']);
    company.leases = there;
    await company.pass(LEASE_MS);
    expect(company.told).toEqual(['ann begins', 'ann ends', 'ann begins']);
  });

  it('costs nothing where nobody shares the store', async () => {
    const clock = manualClock();
    const work = { close: async () => {} };
    const held = holdLease({
      leases: UNSHARED,
      name: 'telling',
      start: () => work,
      onChange: () => {},
      onFault: () => {},
      schedule: clock.schedule,
      now: () => 0,
    });
    expect(held.current()).toBe(work);
    expect(clock.pending).toBe(0);
    await held.close();
  });
});
