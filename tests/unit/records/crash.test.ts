import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { keepRecords } from '../../support/records.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';

const TSX = import.meta.resolve('tsx');
const RECORDS = new URL('../../support/records.ts', import.meta.url).href;

/**
 * Votes and deletes without a pause, and says of each vote when it was kept. It holds on to all
 * records, as a bot does: Node ends a process that lets an open file go.
 */
const BUSY_BOT = `
  const { keepRecords } = await import(${JSON.stringify(RECORDS)});
  const folder = process.argv[1];
  const records = await keepRecords({ folder, keepQuestions: false, now: () => 1 });
  for (let number = 0; ; number += 1) {
    await records.feedback.vote('answer-' + number, 'ann', { vote: 'helpful', excerpts: [] });
    process.stdout.write(number + '\\n');
    await records.feedback.vote('answer', 'ben', { vote: 'helpful', excerpts: [] });
    await records.deleteAbout('ben');
  }`;

describe('a bot that is killed in the middle of its work', () => {
  it('finds at its next start all that it had kept', () =>
    inScratchFolder(async (scratch) => {
      const folder = join(scratch, 'data');
      for (const votesBefore of [5, 40, 3]) {
        const run = ['--import', TSX, '--input-type=module', '--eval', BUSY_BOT];
        const bot = spawn(process.execPath, [...run, folder]);
        let last = -1;
        for await (const line of createInterface(bot.stdout)) {
          last = Number(line);
          if (last >= votesBefore) bot.kill('SIGKILL');
        }
        if (bot.exitCode === null && bot.signalCode === null) await once(bot, 'exit');
        expect(last).toBeGreaterThanOrEqual(votesBefore);

        const records = await keepRecords({ folder, keepQuestions: false, now: () => 1 });
        for (let number = 0; number <= last; number += 1) {
          expect(await records.feedback.voteOf(`answer-${number}`, 'ann')).toBeDefined();
        }
        expect(await records.damaged()).toBe(0);
        await records.close();
      }
    }));
});
