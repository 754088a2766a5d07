import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import {
  type Closable,
  type HeldLease,
  holdLease,
  type HoldLeaseParts,
} from './records/hold-lease.ts';

export interface HoldForAllParts<Work extends Closable> extends Pick<
  HoldLeaseParts<Work>,
  'leases' | 'leaseMs' | 'name' | 'schedule' | 'start'
> {
  /** What the holder does, to be put behind “This process”. */
  readonly does: string;
  readonly log: Log;
}

/** Does something in one process, for all that share a database, and logs which one does. */
export function holdForAll<Work extends Closable>({
  does,
  log,
  ...parts
}: HoldForAllParts<Work>): HeldLease<Work> {
  return holdLease({
    ...parts,
    onChange: (isHeld) =>
      log.info(
        isHeld
          ? `This process ${does}, of all that share the database`
          : `This process no longer ${does}; another one does, or will`,
      ),
    onFault: (error) =>
      log.warn(`It can’t be told which process ${does}; it is tried again`, {
        error: describeError(error),
      }),
    now: performance.now.bind(performance),
  });
}
