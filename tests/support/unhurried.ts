import { DEFER_AFTER_MS, SOON_MS } from '../../src/discord/answer-in-time.ts';
import { type Schedule, scheduleTimeout } from '../../src/schedule.ts';

/** No answer is late, however busy the machine is: what is seen of a late one is another story. All else takes its time. */
export const unhurried: Schedule = (task, delayMs) =>
  delayMs === SOON_MS || delayMs === DEFER_AFTER_MS ? () => {} : scheduleTimeout(task, delayMs);
