import { describe, expect, it } from 'vitest';
import { listServers } from '../../src/discord/list-servers.ts';
import type { Rest } from '../../src/discord/rest.ts';
import { startForgettingServers } from '../../src/forget-servers.ts';
import type { AddedArticle } from '../../src/sources/add-to-collection.ts';
import { manualClock } from '../support/manual-clock.ts';
import { recordingLog } from '../support/recording-log.ts';
import { keepRecords } from '../support/records.ts';
import { DAY_MS } from '../../src/text/calendar.ts';

const STAYING = '1180000000000000001';
const LEAVING = '1180000000000000002';
const ANN = '1180000000000000101';

interface WhatIsKept {
  /** Default: settings of both servers. */
  readonly isKept: boolean;
  readonly additions: readonly AddedArticle[];
}

async function stage(
  there: () => readonly string[],
  { isKept = true, additions = [] }: Partial<WhatIsKept> = {},
) {
  let nowMs = Date.UTC(2026, 0, 1);
  const clock = manualClock();
  const records = await keepRecords({ now: () => nowMs });
  for (const serverId of isKept ? [STAYING, LEAVING] : []) {
    await records.serverSettings.change(serverId, { visibility: 'private' });
    await records.weeklyNotes.set(serverId, { channelId: '7', locale: 'de' });
  }
  const log = recordingLog();
  const forgotten: string[] = [];
  const forgetting = startForgettingServers({
    records,
    added: {
      list: async () => additions,
      async forgetServer(serverId) {
        forgotten.push(serverId);
        return 0;
      },
    },
    listServers: async () => new Set(there()),
    log,
    schedule: clock.schedule,
  });
  return {
    records,
    log,
    forgotten,
    close: () => forgetting.close(),
    passDays: async (days: number) => {
      for (let day = 0; day < days; day += 1) {
        nowMs += DAY_MS;
        await clock.advance(DAY_MS);
        // What it does takes some turns of the loop.
        for (let turn = 0; turn < 50; turn += 1) await clock.advance(0);
      }
    },
    jump: (ms: number) => void (nowMs += ms),
  };
}

describe('a server that has removed the bot', () => {
  it('is forgotten after 30 days, with all that was kept of it', async () => {
    const { records, passDays, forgotten, log, close } = await stage(() => [STAYING]);
    await passDays(29);
    expect((await records.serverSettings.get(LEAVING)).visibility).toBe('private');
    await passDays(2);
    expect(await records.serversKept()).toEqual(new Set([STAYING]));
    expect((await records.serverSettings.get(LEAVING)).visibility).toBe('public');
    expect(await records.weeklyNotes.of(LEAVING)).toBeUndefined();
    expect(forgotten).toEqual([LEAVING]);
    expect((await records.serverSettings.get(STAYING)).visibility).toBe('private');
    expect(log.lines.map(({ message }) => message)).toEqual([expect.stringContaining('Forgot')]);
    await close();
  });

  it('is forgotten with what its members said there, and what they said elsewhere stays', async () => {
    const { records, passDays, close } = await stage(() => [STAYING], { isKept: false });
    const vote = { vote: 'helpful', excerpts: [] } as const;
    await records.feedback.vote('1', ANN, { ...vote, serverId: LEAVING });
    await records.feedback.vote('2', ANN, { ...vote, serverId: STAYING });
    await records.feedback.addUnanswered(ANN, 'Why fog?', LEAVING);
    await records.feedback.addUnanswered(ANN, 'Why rain?', LEAVING);
    await records.feedback.addUnanswered(ANN, 'Why rain?', STAYING);
    await records.feedback.addWish(ANN, 'Why hail?', LEAVING);
    await passDays(31);
    expect(await records.feedback.servers()).toEqual(new Set([STAYING]));
    const { votes, unanswered, wishes } = await records.feedback.read();
    expect(votes.map(({ serverId }) => serverId)).toEqual([STAYING]);
    expect(unanswered.map(({ question }) => question)).toEqual(['Why rain?']);
    expect(wishes).toEqual([]);
    await close();
  });

  it('is forgotten if all that is known of it is who added an article there', async () => {
    const by = { serverId: LEAVING, userId: ANN, atMs: 0 };
    const additions = [{ articleId: 'a', collection: 'c', url: undefined, by }];
    const { passDays, forgotten, close } = await stage(() => [STAYING], {
      isKept: false,
      additions,
    });
    await passDays(31);
    expect(forgotten).toContain(LEAVING);
    await close();
  });

  it('is not, if it takes the bot back', async () => {
    let there = [STAYING];
    const { records, passDays, close } = await stage(() => there);
    await passDays(29);
    there = [STAYING, LEAVING];
    await passDays(1);
    there = [STAYING];
    await passDays(20);
    expect((await records.serverSettings.get(LEAVING)).visibility).toBe('private');
    await close();
  });

  it.each([
    ['names no server', () => []],
    [
      'fails',
      () => {
        throw new Error('503');
      },
    ],
  ] as const)('is not, while Discord %s', async (_, there) => {
    const { records, passDays, close } = await stage(there);
    await passDays(40);
    expect((await records.serversKept()).size).toBe(2);
    await close();
  });

  it('is not, because a clock has jumped', async () => {
    const { records, passDays, jump, close } = await stage(() => [STAYING]);
    await passDays(2);
    jump(60 * DAY_MS);
    await passDays(3);
    expect((await records.serversKept()).size).toBe(2);
    await close();
  });
});

describe('the servers that have the bot', () => {
  it('are asked for page by page', async () => {
    const all = Array.from({ length: 450 }, (_, at) =>
      String(1_180_000_000_000_000_000n + BigInt(at)),
    );
    const asked: string[] = [];
    const get: Rest['get'] = async (_route, { query } = {}) => {
      const after = query?.get('after') ?? '';
      asked.push(after);
      return all
        .filter((id) => BigInt(id) > BigInt(after))
        .slice(0, 200)
        .map((id) => ({ id }));
    };
    expect(await listServers({ get } as Rest)).toEqual(new Set(all));
    expect(asked).toHaveLength(3);
  });
});
