import { type Schedule, scheduleTimeout } from '../../src/schedule.ts';

/** Waits that a story can't sit through; those for an answer are shorter or longer. */
const LONG_MS = { from: 30_000, to: 10 * 60_000 };
const TIMES = 600;

/** What the bot looks after once a minute, it looks after ten times a second. */
export const hurried: Schedule = (task, delayMs) => {
  const isLong = delayMs >= LONG_MS.from && delayMs <= LONG_MS.to;
  return scheduleTimeout(task, isLong ? delayMs / TIMES : delayMs);
};
