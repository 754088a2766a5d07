import { hostname } from 'node:os';
import { z } from 'zod';
import { OperationalError } from '../../operational-error.ts';
import type { Schedule } from '../../schedule.ts';
import type { IndexState, Noted } from './index-state.ts';

/** Somebody else fills or switches versions at the moment. */
export class IndexLockedError extends OperationalError {
  override readonly name = 'IndexLockedError';
}

export interface BuildLock {
  /** Aborted if somebody else has taken it over, as after a long sleep of this machine. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

export interface BuildLockParts {
  readonly state: IndexState;
  readonly schedule: Schedule;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Default: this process. */
  readonly holder?: Holder;
  /** Whether a process of this machine is still there. Default: asks the system. */
  readonly isRunning?: (pid: number) => boolean;
}

const holder = z.object({ host: z.string(), pid: z.number() });

type Holder = z.infer<typeof holder>;

const lockSchema = holder.extend({ sinceMs: z.number(), untilMs: z.number() });

const NAME = 'lock';

/** Who was killed elsewhere holds it for so long. */
const LOCK_MS = 60_000;
const RENEW_MS = 10_000;

/**
 * Makes sure that one process at a time fills and switches versions.
 *
 * @throws IndexLockedError if another one does.
 */
export async function takeBuildLock(parts: BuildLockParts): Promise<BuildLock> {
  const { state, schedule, now, isRunning = isProcess } = parts;
  const self = parts.holder ?? { host: hostname(), pid: process.pid };
  const sinceMs = now();
  const losing = new AbortController();
  let cancel: (() => void) | undefined;

  const put = (before: Noted<unknown> | undefined): Promise<boolean> =>
    state.replace(NAME, { kind: 'lock', ...self, sinceMs, untilMs: now() + LOCK_MS }, before);
  const found = await state.get(NAME, lockSchema);
  const isDead =
    found?.value.host === self.host && found.value.pid !== self.pid && !isRunning(found.value.pid);
  if (found && !isDead && found.value.untilMs > now()) throw locked(found.value);
  if (!(await put(found))) throw locked(undefined);

  const renew = async (): Promise<void> => {
    const mine = await state.get(NAME, lockSchema);
    const isMine =
      mine?.value.host === self.host &&
      mine.value.pid === self.pid &&
      mine.value.sinceMs === sinceMs;
    if (!isMine || !(await put(mine))) losing.abort(locked(mine?.value));
  };
  let isReleased = false;
  const renewLater = (): void => {
    if (!isReleased) cancel = schedule(() => void renewInTime(), RENEW_MS);
  };
  const renewInTime = async (): Promise<void> => {
    // An engine that is away for a moment takes nobody's lock.
    await renew().catch(() => {});
    renewLater();
  };
  renewLater();
  return {
    lost: losing.signal,
    async release() {
      isReleased = true;
      cancel?.();
      if (!losing.signal.aborted) await state.remove(NAME);
    },
  };
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function locked(by: z.infer<typeof lockSchema> | undefined): IndexLockedError {
  const who = by ? `process ${by.pid} on ${by.host}` : 'another process';
  return new IndexLockedError(
    `The index is being built by ${who}. Wait until it is done; if it was killed, the lock ends within a minute.`,
  );
}
