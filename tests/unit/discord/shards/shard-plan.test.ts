import { assert, integer, property } from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DiscordUnreachableError } from '../../../../src/discord/access-error.ts';
import { createRest } from '../../../../src/discord/rest.ts';
import { groupShards, planShards } from '../../../../src/discord/shards/shard-plan.ts';
import { FakeDiscord } from '../../../support/fake-discord/fake-discord.ts';

async function atDiscord(recommended: number) {
  const discord = await FakeDiscord.start();
  onTestFinished(() => discord.stop());
  discord.recommendedShards = recommended;
  return { discord, rest: createRest({ token: discord.token, apiUrl: discord.apiUrl }) };
}

describe('The connections that a bot is to have', () => {
  it('are as many as Discord recommends, or as the settings say', async () => {
    const { rest } = await atDiscord(12);
    const auto = await planShards(rest, { count: 'auto', perProcess: 5 });
    expect(auto).toMatchObject({ count: 12, recommended: 12 });
    expect(auto.groups).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11],
    ]);
    const set = await planShards(rest, { count: 20, perProcess: 20 });
    expect(set).toMatchObject({ count: 20, recommended: 12, groups: { length: 1 } });
  });

  it('wait for the next day where Discord lets too few begin', async () => {
    const { discord, rest } = await atDiscord(12);
    discord.identifyLimit = 20;
    discord.gateway.logins.push(...Array.from({ length: 9 }, () => 'identify' as const));
    const planned = planShards(rest, { count: 'auto', perProcess: 5 });
    await expect(planned).rejects.toThrow(DiscordUnreachableError);
    await expect(planned).rejects.toThrow('as often as Discord allows in a day');
    await expect(planned).rejects.toMatchObject({ retryAfterMs: expect.any(Number) as number });
  });

  it.each(['', 'gateway.discord.gg', 'https://gateway.discord.gg'])(
    'are none where a server in Discord’s place names the gateway %j',
    async (url) => {
      const { rest } = await atDiscord(1);
      const get = async (...asked: Parameters<typeof rest.get>) => ({
        ...((await rest.get(...asked)) as object),
        url,
      });
      const planned = planShards({ ...rest, get }, { count: 'auto', perProcess: 5 });
      await expect(planned).rejects.toThrow(DiscordUnreachableError);
      await expect(planned).rejects.toThrow('There is no Discord at');
    },
  );

  it('are refused where no day has enough for them', async () => {
    const { discord, rest } = await atDiscord(1);
    discord.identifyLimit = 20;
    const planned = planShards(rest, { count: 21, perProcess: 5 });
    await expect(planned).rejects.not.toThrow(DiscordUnreachableError);
    await expect(planned).rejects.toThrow('SHARDS asks for 21 connections');
  });
});

describe('Groups of shards', () => {
  it('hold each of them once, in order, and are about as large', () => {
    assert(
      property(integer({ min: 1, max: 2_000 }), integer({ min: 1, max: 50 }), (n, per) => {
        const groups = groupShards(n, per);
        expect(groups.flat()).toEqual(Array.from({ length: n }, (_, nth) => nth));
        expect(groups).toHaveLength(Math.ceil(n / per));
        const sizes = groups.map(({ length }) => length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(per);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
