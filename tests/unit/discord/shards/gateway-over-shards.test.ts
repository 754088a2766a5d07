import { GatewayCloseCodes, InteractionResponseType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bot, BotResponse } from '../../../../src/discord/bot.ts';
import type { Gateway, GatewayOptions } from '../../../../src/discord/gateway.ts';
import { openIdentifyBudget } from '../../../../src/discord/identify-budget.ts';
import type { Seen } from '../../../support/fake-discord/seen.ts';
import { connectTo } from '../../../support/connect-to.ts';
import { FakeDiscord } from '../../../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../../../support/interactions.ts';
import { as } from '../../../support/occasion.ts';
import { otherServers } from '../../../support/other-servers.ts';
import { recordingLog } from '../../../support/recording-log.ts';
import { killed, shardProcesses } from '../../../support/shard-processes.ts';

const HELLO: BotResponse = {
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'Hello' } },
};
/** Also on a busy machine. */
const SOON = { interval: 20 };

let discord: FakeDiscord;
let log: ReturnType<typeof recordingLog>;
let gateway: Gateway | undefined;
let processes: ReturnType<typeof shardProcesses>;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  discord.commands.overwrite([{ name: 'ask', description: 'Ask' }]);
  discord.gateway.maxConcurrency = 16;
  log = recordingLog();
  processes = shardProcesses();
});

afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
  await discord.stop();
});

/** A bot with two servers on each of so many shards. */
async function connect(
  shards: number,
  options: Partial<GatewayOptions> = {},
  bot: Bot = async () => HELLO,
): Promise<Gateway> {
  discord.recommendedShards = shards;
  discord.otherServers = otherServers(2 * shards);
  gateway = await connectTo(discord, {
    bot,
    log,
    fork: processes.fork,
    ...options,
  });
  return gateway;
}

async function whole(standing: Gateway, shards: number): Promise<void> {
  await expect.poll(() => standing.state().ready, SOON).toBe(shards);
}

const ask = (guildId: string): Promise<Seen> =>
  discord.interact(as({ guildId }, commandInteraction('ask', { question: 'Why?' })));

/** Of a bot with so many shards, those that this one has. */
const serversOf = (shard: number, count: number): readonly string[] =>
  discord.otherServers.filter((id) => Number((BigInt(id) >> 22n) % BigInt(count)) === shard);

const logged = (level: string): readonly string[] =>
  log.lines.filter((line) => line.level === level).map(({ message }) => message);

const identifies = (): number => discord.gateway.logins.filter((how) => how === 'identify').length;

describe('a bot with several connections', () => {
  it('answers in all servers, and tells of all of them once', async () => {
    const standing = await connect(4);
    await whole(standing, 4);
    for (const server of discord.otherServers) {
      expect((await ask(server)).message?.text).toBe('Hello');
    }
    expect(standing.state()).toMatchObject({ shards: 4, servers: 9, processes: 0 });
    expect(discord.gateway.connected()).toEqual([0, 1, 2, 3]);
    expect(processes.living()).toEqual([]);
    const told = log.lines.filter(({ message }) => message.startsWith('Connected to Discord'));
    expect(told).toMatchObject([{ fields: { servers: 9, shards: 4 } }]);
    expect(discord.faults).toEqual([]);
  });

  it('has them identify in Discord’s turns, whatever process holds them', async () => {
    discord.gateway.maxConcurrency = 2;
    const standing = await connect(4, { shards: { count: 'auto', perProcess: 2 } });
    expect(standing.state().isStarting).toBe(true);
    await whole(standing, 4);
    expect(standing.state().isStarting).toBe(false);
    // It reports each that comes too soon.
    expect(discord.faults).toEqual([]);
  });

  it('opens more where Discord comes to require them', async () => {
    discord.gateway.neededShards = 3;
    const connecting = connect(2);
    discord.recommendedShards = 2;
    await expect(connecting).rejects.toThrow('It had 2, and Discord recommends 2.');
    expect(discord.gateway.logins).toEqual([]);

    discord.gateway.neededShards = 1;
    const standing = await connect(2);
    await whole(standing, 2);
    discord.gateway.neededShards = 4;
    discord.recommendedShards = 4;
    discord.gateway.close(GatewayCloseCodes.ShardingRequired);
    await whole(standing, 4);
    expect(discord.gateway.connected()).toEqual([0, 1, 2, 3]);
    expect(standing.state()).toMatchObject({ shards: 4, servers: 5 });
    for (const server of discord.otherServers) {
      expect((await ask(server)).message?.text).toBe('Hello');
    }
    expect(logged('warn')).toContainEqual(expect.stringContaining('opened anew'));
  });

  it('says that there are far more than Discord recommends', async () => {
    const standing = await connect(1, { shards: { count: 3, perProcess: 5 } });
    await whole(standing, 3);
    expect(logged('warn')).toEqual([expect.stringContaining('recommends far fewer')]);
  });

  it.each([
    [GatewayCloseCodes.ShardingRequired, 'too many servers'],
    [GatewayCloseCodes.InvalidShard, 'number of connections'],
  ])('says what to set where it has a number of its own and meets %i', async (code, words) => {
    const standing = await connect(5, { shards: { count: 2, perProcess: 5 } });
    await whole(standing, 2);
    expect(logged('warn')).toContainEqual(expect.stringContaining('recommends more'));
    discord.gateway.close(code);
    const { message } = await standing.lost;
    expect(message).toContain(words);
    expect(message).toContain('SHARDS');
    expect(message).toContain('It had 2, and Discord recommends 5.');
  });
});

describe('a bot whose connections are held by several processes', () => {
  const PER_TWO = { shards: { count: 'auto', perProcess: 2 } } as const;

  it('answers in all servers, and leaves with all of them', async () => {
    const standing = await connect(6, PER_TWO);
    await whole(standing, 6);
    expect(standing.state()).toMatchObject({ processes: 3, servers: 13 });
    expect(standing.state().processMemoryBytes).toBeGreaterThan(3 * 20e6);
    expect(processes.living()).toHaveLength(3);
    for (const server of discord.otherServers) {
      expect((await ask(server)).message?.text).toBe('Hello');
    }
    await standing.close();
    expect(processes.living()).toEqual([]);
    expect(discord.gateway.connected()).toEqual([]);
    expect(discord.faults).toEqual([]);
  });

  it('starts one again that is killed; its shards go on, the others never stop', async () => {
    const standing = await connect(6, PER_TWO);
    await whole(standing, 6);
    const [lost] = processes.living();
    await killed(lost);
    // Asked while nobody hears it: it comes with what was missed.
    const [meanwhile] = serversOf(0, 6);
    const late = ask(meanwhile ?? '');
    const [elsewhere] = serversOf(5, 6);
    expect((await ask(elsewhere ?? '')).message?.text).toBe('Hello');
    await late.catch(() => {});
    await whole(standing, 6);
    for (const shard of [0, 1]) {
      for (const server of serversOf(shard, 6)) {
        expect((await ask(server)).message?.text).toBe('Hello');
      }
    }
    expect(discord.gateway.logins.slice(6)).toEqual(['resume', 'resume']);
    expect(new Set(discord.gateway.shards.slice(6))).toEqual(new Set([0, 1]));
    expect(log.lines).toContainEqual({
      level: 'error',
      message: 'A process that holds connections to Discord has ended and is started again',
      fields: { shards: '0–1', how: 'SIGKILL', error: undefined },
    });
    expect(processes.living()).toHaveLength(3);
  });

  it('keeps to one budget of identifies', async () => {
    const waits: number[] = [];
    let nowMs = Date.now();
    const budget = await openIdentifyBudget({
      log,
      now: () => nowMs,
      async wait(ms) {
        waits.push(ms);
        nowMs += ms;
      },
    });
    const standing = await connect(6, { ...PER_TWO, identifies: budget });
    await whole(standing, 6);
    // A whole start and some more may come at once.
    expect(waits).toEqual([]);
    for (let spent = 6; spent < 55; spent += 1) await budget.take(undefined, { shards: 6 });
    expect(waits).toEqual([]);
    discord.gateway.invalidate(false);
    await expect.poll(() => identifies(), SOON).toBe(12);
    expect(waits).toHaveLength(6);
  });

  it('hands each interaction on once, whatever is killed', async () => {
    const taken: string[] = [];
    const standing = await connect(4, PER_TWO, async ({ id }) => {
      taken.push(id);
      return HELLO;
    });
    await whole(standing, 4);
    for (let round = 0; round < 3; round += 1) {
      const asked = discord.otherServers.map((server) => ask(server).catch(() => undefined));
      await killed(processes.living()[round % 2]);
      await Promise.all(asked);
      await whole(standing, 4);
    }
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken).toHaveLength(3 * discord.otherServers.length);
    expect(identifies()).toBe(4);
  });

  it('lets answers under way finish before it leaves', async () => {
    const underWay: ((answer: BotResponse) => void)[] = [];
    const bot: Bot = () => new Promise((resolve) => void underWay.push(resolve));
    const standing = await connect(4, PER_TWO, bot);
    await whole(standing, 4);
    const seen = ask(discord.otherServers[3] ?? '');
    await expect.poll(() => underWay, SOON).toHaveLength(1);
    const closing = standing.close();
    underWay[0]?.(HELLO);
    expect((await seen).message?.text).toBe('Hello');
    await closing;
    expect(processes.living()).toEqual([]);
  });

  it('has each connect again whose token is refused astray', async () => {
    discord.gateway.refuseNext(GatewayCloseCodes.AuthenticationFailed);
    const standing = await connect(4, PER_TWO);
    await whole(standing, 4);
    discord.gateway.close(GatewayCloseCodes.AuthenticationFailed);
    await expect.poll(identifies, SOON).toBe(8);
    await whole(standing, 4);
    for (const server of discord.otherServers) {
      expect((await ask(server)).message?.text).toBe('Hello');
    }
    expect(discord.faults).toEqual([]);
  });

  it('says why when Discord’s gateway turns one away', async () => {
    discord.gateway.refuseNext(GatewayCloseCodes.InvalidIntents);
    // Others may have been let in before.
    const connecting = connect(4, PER_TWO);
    const reason = connecting.then(
      ({ lost }) => lost,
      (error: unknown) => error,
    );
    expect(String(await reason)).toContain('refused the intents');
  });
});
