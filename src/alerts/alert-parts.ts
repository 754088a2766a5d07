import type { Log } from '../discord/log.ts';
import type { OnPosted, Outbox } from '../discord/outbox.ts';
import type { Schedule } from '../schedule.ts';
import type { DrawAlert } from './alert.ts';
import type { ReachParts } from './reach.ts';

/** What is needed to tell people of what is new. */
export interface AlertParts extends ReachParts {
  readonly outbox: Outbox;
  readonly draw: DrawAlert;
  readonly onPosted?: OnPosted | undefined;
  readonly log: Log;
  readonly schedule: Schedule;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** At least 0, below 1. */
  readonly random: () => number;
}
