import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { commandInteraction } from '../support/interactions.ts';
import { as } from '../support/occasion.ts';
import { otherServers } from '../support/other-servers.ts';
import { makeProcessFolder } from '../support/process-folder.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { startProcess } from '../support/start-process.ts';

const SERVERS = otherServers(8);
const ASK = commandInteraction('ask', { question: 'How many steps did the keeper climb?' });

/** Starting Node anew takes its time. */
const SOON = { interval: 50 };

async function startInManyServers() {
  const { discord, folder, settings } = await makeProcessFolder({ 'lighthouse.md': LIGHTHOUSE });
  discord.recommendedShards = 4;
  discord.otherServers = SERVERS;
  discord.gateway.maxConcurrency = 4;
  const start = async () => {
    const bot = startProcess(folder, {
      ...settings,
      SHARDS_PER_PROCESS: '2',
      RATE_LIMIT: 'off',
      DATA_DIR: '.data',
    });
    await expect.poll(() => discord.gateway.connected(), SOON).toEqual([0, 1, 2, 3]);
    return bot;
  };
  return { discord, bot: await start(), start };
}

describe('a bot in thousands of servers', () => {
  it('answers in each of them, and leaves all of its connections when it is told to stop', async () => {
    const { discord, bot } = await startInManyServers();
    await expect
      .poll(async () => (await discord.interact(ASK)).message?.text, SOON)
      .toContain('214 steps');
    for (const guildId of SERVERS) {
      const { message } = await discord.interact(as({ guildId }, ASK));
      expect(message?.text).toContain('214 steps');
    }
    bot.child.kill('SIGTERM');
    const { exitCode, written } = await bot.ended;
    expect(exitCode).toBe(0);
    expect(written).toMatch(/Connected to Discord as Pullquote servers=9 shards=4$/mu);
    expect(written).not.toMatch(/ (?:warn|error) /u);
    expect(discord.gateway.connected()).toEqual([]);
    expect(discord.gateway.logins).toEqual(['identify', 'identify', 'identify', 'identify']);
    expect(discord.faults).toEqual([]);
  });

  it('goes on with its connections when it is started again, and waits for no turn', async () => {
    const { discord, bot, start } = await startInManyServers();
    bot.child.kill('SIGTERM');
    expect((await bot.ended).exitCode).toBe(0);
    const next = await start();
    await expect
      .poll(async () => (await discord.interact(ASK)).message?.text, SOON)
      .toContain('214 steps');
    next.child.kill('SIGTERM');
    const { written } = await next.ended;
    expect(written).toMatch(/Connected to Discord as Pullquote servers=9 shards=4$/mu);
    expect(discord.gateway.logins.slice(4)).toEqual(['resume', 'resume', 'resume', 'resume']);
    expect(discord.faults).toEqual([]);
  });

  it('leaves no process behind when it is killed', async () => {
    const { discord, bot } = await startInManyServers();
    bot.child.kill('SIGKILL');
    await once(bot.child, 'exit');
    await expect.poll(() => discord.gateway.connected(), SOON).toEqual([]);
  });
});
