import type { Log } from '../discord/log.ts';
import type { Outbox } from '../discord/outbox.ts';
import type { Schedule } from '../schedule.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import type { DrawAlert } from './alert.ts';
import type { ReachParts } from './reach.ts';

/** What is needed to tell people of what is new. */
export interface AlertParts extends ReachParts {
  readonly outbox: Outbox;
  readonly draw: DrawAlert;
  /** Told of what was posted in a channel. */
  readonly onPosted?: ((reply: Reply, posted: PostedIn) => Promise<unknown>) | undefined;
  readonly log: Log;
  readonly schedule: Schedule;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** At least 0, below 1. */
  readonly random: () => number;
}

export interface PostedIn {
  readonly serverId: string;
  readonly channelId: string;
  readonly messageId: string;
}
