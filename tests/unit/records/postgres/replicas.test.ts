import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codesOf } from '../../../../src/records/known-articles.ts';
import { describeWithPostgres } from '../../../support/postgres.ts';
import { OLD, openShared } from '../../../support/replica.ts';
import { inScratchFolder } from '../scratch-folder.ts';

const TSX = import.meta.resolve('tsx');
const REPLICA = new URL('../../../support/replica.ts', import.meta.url).href;
const LEASE_MS = 1500;
const CHANNELS = 60;

function startReplica(url: string, file: string): ChildProcess {
  const run = `
    const { runReplica } = await import(${JSON.stringify(REPLICA)});
    await runReplica(process.argv[1], process.argv[2], ${LEASE_MS});`;
  const options = ['--import', TSX, '--input-type=module', '--eval', run];
  return spawn(process.execPath, [...options, url, file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describeWithPostgres('Replicas that share a database', (server) => {
  it('tell each place once, whichever of them is killed while it does', { timeout: 90_000 }, () =>
    inScratchFolder(async (folder) => {
      const url = await server().url();
      const file = join(folder, 'posted');
      const posts = async (): Promise<readonly string[]> =>
        (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
      const records = await openShared(url);
      await records.knownArticles.add(codesOf(OLD));
      for (let number = 0; number < CHANNELS; number += 1) {
        await records.follows.add('ann', {
          what: { kind: 'author', names: ['Ann Author'] },
          place: { kind: 'channel', serverId: `${number}`, channelId: `channel-${number}` },
          rhythm: 'at-once',
          hour: 0,
          locale: 'en-GB',
        });
      }
      const replicas = Array.from({ length: 3 }, () => startReplica(url, file));
      const count = async (): Promise<number> => (await posts()).length;
      const reaches = async (least: number): Promise<void> => {
        await expect.poll(count, { timeout: 40_000, interval: 10 }).toBeGreaterThanOrEqual(least);
      };
      const holder = async (): Promise<ChildProcess | undefined> => {
        const last = Number((await posts()).at(-1)?.split(' ')[0]);
        return replicas.find(({ pid }) => pid === last);
      };
      try {
        await reaches(8);
        (await holder())?.kill('SIGKILL');
        await reaches(24);
        const stopped = await holder();
        stopped?.kill('SIGSTOP');
        await reaches(40);
        stopped?.kill('SIGCONT');
        // One that was noted and not yet posted when its process was killed is never posted.
        await reaches(CHANNELS - 1);
        await expect
          .poll(async () => (await records.follows.list()).flatMap(({ waiting }) => waiting))
          .toEqual([]);
        const [processes, places] = [0, 1].map(
          (column) => async () => (await posts()).map((line) => line.split(' ')[column]),
        );
        expect(new Set(await places?.()).size).toBe(await count());
        expect(new Set(await processes?.()).size).toBe(3);
      } finally {
        for (const replica of replicas) replica.kill('SIGKILL');
        await records.close();
      }
    }),
  );
});
