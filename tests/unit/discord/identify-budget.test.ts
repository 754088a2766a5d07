import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert, asyncProperty, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openIdentifyBudget,
  type SessionStartLimit,
} from '../../../src/discord/identify-budget.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';

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

  it('gives a whole start at once beside that, however many connections there are', async () => {
    for (const shards of [2, 10, 150]) {
      const waits: number[] = [];
      const budget = await openIdentifyBudget({
        log: recordingLog(),
        now: () => 0,
        wait: async (ms) => void waits.push(ms),
      });
      for (let nth = 0; nth < shards + 49; nth += 1) await budget.take(LIMIT, { shards });
      expect(waits).toEqual([]);
      await budget.take(LIMIT, { shards });
      expect(waits).toHaveLength(1);
    }
  });

  it('never gives as many as Discord bears within a day', async () => {
    await assert(
      asyncProperty(
        integer({ min: 1, max: 2_500 }),
        integer({ min: 20, max: 2_000 }),
        async (shards, total) => {
          let nowMs = 0;
          const budget = await openIdentifyBudget({
            log: recordingLog(),
            now: () => nowMs,
            wait: async (ms) => void (nowMs += ms),
          });
          const limit = { total, remaining: total, reset_after: 0 };
          const givenMs: number[] = [];
          while (givenMs.length <= total) {
            await budget.take(limit, { shards });
            givenMs.push(nowMs);
          }
          expect(givenMs.filter((ms) => ms < 24 * HOUR_MS).length).toBeLessThan(total);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives nothing to whom it is given up for', async () => {
    const budget = await openIdentifyBudget({ log: recordingLog() });
    const signal = AbortSignal.abort(new Error('closed meanwhile'));
    await expect(budget.take(LIMIT, { signal })).rejects.toThrow('closed meanwhile');
  });

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
