import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptSessionsIn } from '../../../../src/discord/shards/kept-sessions.ts';
import type { ShardSession } from '../../../../src/discord/shards/shard-sessions.ts';
import { recordingLog } from '../../../support/recording-log.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const PLAN = { url: 'wss://gateway.discord.gg', count: 2 };
const SECOND_MS = 1_000;

function left(shardId: number, resumeURL = 'wss://gateway-us-east1-b.discord.gg'): ShardSession {
  const session = { sessionId: `s${shardId}`, resumeURL, sequence: 7, shardId, shardCount: 2 };
  return { session, greeting: { servers: 3, bot: { name: 'Bot', applicationId: '1' } } };
}

async function open() {
  const folder = await scratchFolder('sessions');
  const file = join(folder, 'sessions.json');
  const log = recordingLog();
  let nowMs = 1_700_000_000_000;
  const sessions = keptSessionsIn({ file, log, now: () => nowMs });
  return { folder, file, log, sessions, later: (ms: number) => void (nowMs += ms) };
}

it('keeps sessions for whoever comes next, who has them once', async () => {
  const { sessions, folder, later } = await open();
  await sessions.keep([left(0), left(1)], PLAN);
  later(2 * SECOND_MS);
  expect(await sessions.take(PLAN)).toEqual([left(0), left(1)]);
  expect(await sessions.take(PLAN)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['for another number of connections', { ...PLAN, count: 3 }],
  ['at another Discord', { ...PLAN, url: 'wss://gateway.example.org' }],
])('gives none %s', async (_, plan) => {
  const { sessions } = await open();
  await sessions.keep([left(0)], PLAN);
  expect(await sessions.take(plan)).toEqual([]);
});

it('gives none that Discord has let go of by now', async () => {
  const { sessions, later } = await open();
  await sessions.keep([left(0)], PLAN);
  later(10 * 60 * SECOND_MS);
  expect(await sessions.take(PLAN)).toEqual([]);
});

it('gives none that would have the token sent elsewhere', async () => {
  const { sessions } = await open();
  const strange = ['wss://discord.gg.example.org', 'ws://gateway.discord.gg', 'wss://10.0.0.1'];
  await sessions.keep([...strange.map((url) => left(0, url)), left(1)], PLAN);
  expect(await sessions.take(PLAN)).toEqual([left(1)]);
});

it.each(['', '{', '{"leftAtMs":1700000000000,"url":"wss://gateway.discord.gg","shards":[{}]}'])(
  'takes a damaged file for none (%j)',
  async (text) => {
    const { sessions, file } = await open();
    await writeFile(file, text);
    expect(await sessions.take(PLAN)).toEqual([]);
  },
);

it('lives with a folder that can’t be written to, and says so', async () => {
  const { file, log } = await open();
  await writeFile(file, '');
  const within = keptSessionsIn({ file: join(file, 'sessions.json'), log });
  await within.keep([left(0)], PLAN);
  expect(log.lines.map(({ level }) => level)).toEqual(['warn']);
  expect(await readFile(file, 'utf8')).toBe('');
});
