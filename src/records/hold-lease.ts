import { randomUUID } from 'node:crypto';
import { oneAtATime } from '../one-at-a-time.ts';
import { hasPassed, type Schedule } from '../schedule.ts';
import { type Leases, UNSHARED } from './lease.ts';

/** That a process may do what happens in one place at a time. */
export interface Hold {
  /** Asks the store: whoever was away for a while, as a machine that slept, may have lost it without knowing. */
  isHeld(): Promise<boolean>;
  /** Of the lease, as the store has it; undefined where nobody else could hold it. */
  readonly fence?: number;
}

export interface HoldLeaseParts<Work extends Closable> {
  readonly leases: Leases;
  readonly name: string;
  /** Begins what the holder does; it is closed once the lease is lost. */
  readonly start: (hold: Hold) => Work;
  readonly onChange: (isHeld: boolean) => void;
  /** The store can't be asked; it is tried again. Called once until it can. */
  readonly onFault: (error: unknown) => void;
  readonly schedule: Schedule;
  /** In milliseconds, since whenever. */
  readonly now: () => number;
  /** Others take over so long after a holder has ended without letting go. Default: {@link LEASE_MS}. */
  readonly leaseMs?: number | undefined;
}

export interface Closable {
  close(): Promise<void>;
}

export interface HeldLease<Work> {
  /** What is under way, if this process is the holder. */
  current(): Work | undefined;
  /** Waits for what is under way, and lets go. */
  close(): Promise<void>;
}

export const LEASE_MS = 20_000;

/** So often within its time a lease is renewed: a store that is away for a moment takes nobody's. */
const RENEWALS = 4;

/** Does something as long as this process holds a lease, from now on at once where nobody else could. */
export function holdLease<Work extends Closable>(parts: HoldLeaseParts<Work>): HeldLease<Work> {
  const { leases, name, start, onChange, onFault, schedule, now, leaseMs = LEASE_MS } = parts;
  const renewMs = leaseMs / RENEWALS;
  if (leases === UNSHARED) {
    const work = start({ isHeld: async () => true });
    return { current: () => work, close: () => work.close() };
  }
  const holder = randomUUID();
  const turns = oneAtATime();
  let held: { readonly work: Work; readonly fence: number } | undefined;
  let renewedAt = now();
  let isFaulty = false;
  let isClosed = false;
  let cancel: (() => void) | undefined;
  renew();

  return {
    current: () => held?.work,
    async close() {
      isClosed = true;
      cancel?.();
      await turns.done();
      await lose();
      await leases.release(name, holder).catch(onFault);
    },
  };

  function renew(): void {
    void turns.take(async () => {
      if (isClosed) return;
      await settle();
      if (!isClosed) cancel = schedule(renew, renewMs);
    });
  }

  async function settle(): Promise<void> {
    const askedAt = now();
    try {
      const fence = await leases.claim(name, holder, leaseMs);
      renewedAt = askedAt;
      isFaulty = false;
      if (fence === held?.fence) return;
      await lose();
      if (fence !== undefined) take(fence);
    } catch (error) {
      if (!isFaulty) onFault(error);
      isFaulty = true;
      if (held && hasPassed(leaseMs - renewMs, renewedAt, now())) await lose();
    }
  }

  function take(fence: number): void {
    const isHeld = async (): Promise<boolean> => {
      try {
        return (await leases.claim(name, holder, leaseMs)) === fence;
      } catch {
        return false;
      }
    };
    held = { fence, work: start({ isHeld, fence }) };
    onChange(true);
  }

  async function lose(): Promise<void> {
    const before = held;
    held = undefined;
    if (!before) return;
    onChange(false);
    await before.work.close();
  }
}
