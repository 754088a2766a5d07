import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codesOf } from '../../../../src/records/known-articles.ts';
import type { KeptFollow } from '../../../../src/records/follow.ts';
import { describeWithPostgres } from '../../../support/postgres.ts';
import { allowedBeside, OLD, openShared } from '../../../support/replica.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

const TSX = import.meta.resolve('tsx');
const REPLICA = new URL('../../../support/replica.ts', import.meta.url).href;
const LEASE_MS = 1500;
const CHANNELS = 60;

function isUnfinished({ waiting, posting }: KeptFollow): boolean {
  return waiting.length > 0 || posting !== undefined;
}

function startReplica(url: string, file: string): ChildProcess {
  const run = `
    const { runReplica } = await import(${JSON.stringify(REPLICA)});
    await runReplica(process.argv[1], process.argv[2], ${LEASE_MS});`;
  const options = ['--import', TSX, '--input-type=module', '--eval', run];
  return spawn(process.execPath, [...options, url, file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describeWithPostgres('Replicas that share a database', (server) => {
  it('tell each place once, though the one that does is killed, and the next one hangs', () =>
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
      const column = async (index: number) => [
        ...new Set((await posts()).map((line) => line.split(' ')[index])),
      ];
      const places = () => column(1);
      const count = async (): Promise<number> => (await posts()).length;
      // They wait there, so that what is done to one of them finds it at work.
      const reaches = async (least: number): Promise<void> => {
        await writeFile(allowedBeside(file), `${least}`);
        await expect.poll(count).toBeGreaterThanOrEqual(least);
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
        await writeFile(allowedBeside(file), `${2 * CHANNELS}`);
        await expect.poll(places).toHaveLength(CHANNELS);
        await expect
          .poll(async () => (await records.follows.list()).filter(isUnfinished))
          .toEqual([]);
        // What was sent again with the same nonce, Discord posted once.
        expect(await column(2)).toHaveLength(CHANNELS);
        expect(await column(0)).toHaveLength(3);
      } finally {
        for (const replica of replicas) replica.kill('SIGKILL');
        await records.close();
      }
    }));
});
