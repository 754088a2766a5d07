import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  openIdentifyBudget,
  type SessionStartLimit,
} from '../../../src/discord/identify-budget.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { inScratchFolder } from '../records/scratch-folder.ts';

const LIMIT: SessionStartLimit = { total: 1_000, remaining: 900, reset_after: 7_200_000 };
const HOUR_MS = 3_600_000;

interface Stage {
  readonly take: (limit?: SessionStartLimit) => Promise<number>;
  readonly restart: () => Promise<void>;
  readonly jump: (ms: number) => void;
  readonly file: string;
  readonly warnings: () => number;
}

/** How long each identify has to wait; a wait takes its time. */
const withBudget = (use: (stage: Stage) => Promise<void>) => () =>
  inScratchFolder(async (folder) => {
    const file = join(folder, 'identifies.json');
    const log = recordingLog();
    let nowMs = Date.UTC(2026, 0, 1);
    let waitedMs = 0;
    const parts = {
      file,
      log,
      now: () => nowMs,
      wait: async (ms: number) => {
        nowMs += ms;
        waitedMs += ms;
      },
    };
    let budget = await openIdentifyBudget(parts);
    await use({
      file,
      async take(limit = LIMIT) {
        waitedMs = 0;
        await budget.take(limit);
        return waitedMs;
      },
      async restart() {
        budget = await openIdentifyBudget(parts);
      },
      jump: (ms) => void (nowMs += ms),
      warnings: () => log.lines.filter(({ level }) => level === 'warn').length,
    });
  });

describe('the budget of identifies', () => {
  it(
    'gives some at once, and then only as often as a day bears, also after restarts',
    withBudget(async ({ take, restart, warnings }) => {
      for (let nth = 0; nth < 50; nth += 1) {
        expect(await take()).toBe(0);
        await restart();
      }
      expect(warnings()).toBe(0);
      expect(await take()).toBe(Math.ceil((24 * HOUR_MS) / 700));
      expect(warnings()).toBe(1);
    }),
  );

  it(
    'leaves some of the day’s over, by Discord’s own count',
    withBudget(async ({ take }) => {
      expect(await take({ ...LIMIT, remaining: 50 })).toBe(LIMIT.reset_after);
      expect(await take({ ...LIMIT, remaining: 51 })).toBe(0);
    }),
  );

  it(
    'keeps nobody waiting for long because a clock was put back',
    withBudget(async ({ take, jump }) => {
      for (let nth = 0; nth < 50; nth += 1) await take();
      jump(-10 * HOUR_MS);
      expect(await take()).toBeLessThan(HOUR_MS / 20);
    }),
  );

  it.each(['', '{"paidUntil":"soon"}'])('begins anew where what was kept is %j', (kept) =>
    withBudget(async ({ take, restart, file }) => {
      await writeFile(file, kept);
      await restart();
      expect(await take()).toBe(0);
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
        paidUntil: expect.any(Number) as number,
      });
    })(),
  );
});
