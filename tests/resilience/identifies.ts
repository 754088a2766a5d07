import { join } from 'node:path';
import { openIdentifyBudget } from '../../src/discord/identify-budget.ts';
import { NO_LOG } from '../support/no-log.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';
import type { Experiment, Measured } from './experiment.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const ALLOWED = 1_000;

export const identifies: readonly Experiment[] = [
  {
    name: '1,000 restarts of a bot that lives for some seconds',
    target: 'fewer than the 1,000 identifies of a day',
    run: () => restart(1_000, 5_000),
  },
  {
    name: 'The same of a bot with 10 connections',
    target: 'fewer than the 1,000 identifies of a day',
    run: () => restart(1_000, 5_000, 10),
  },
  {
    name: 'A bot that is started again every 10 seconds for two days',
    target: 'fewer than 1,000 identifies within any 24 hours',
    run: (isQuick) => restart(isQuick ? 2_000 : (2 * DAY_MS) / 10_000, 10_000),
  },
];

/** Each bot lives so long, also if it hasn't been let in by then. */
async function restart(times: number, livesForMs: number, shards = 1): Promise<Measured> {
  const folder = await makeFolder('identifies');
  const granted: number[] = [];
  let nowMs = Date.UTC(2026, 0, 1);
  for (let start = 0; start < times; start += 1) {
    const untilMs = nowMs + livesForMs;
    const budget = await openIdentifyBudget({
      file: join(folder, 'identifies.json'),
      log: NO_LOG,
      now: () => nowMs,
      async wait(ms) {
        if (nowMs + ms > untilMs) throw new Error('ended before it was let in');
        nowMs += ms;
      },
    });
    // Discord's own count is not asked: it is the last to stop a bot, not the first.
    for (let shard = 0; shard < shards; shard += 1) {
      const isLetIn = await budget.take(undefined, { shards }).then(
        () => true,
        () => false,
      );
      if (!isLetIn) break;
      granted.push(nowMs);
    }
    nowMs = untilMs;
  }
  await removeFolder(folder);
  const most = mostWithinADay(granted);
  return { measured: `${most} in a day, of ${times} starts`, isMet: most < ALLOWED };
}

function mostWithinADay(times: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? time) >= DAY_MS) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
