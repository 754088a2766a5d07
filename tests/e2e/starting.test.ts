import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/start-bot.ts';
import { apiErrors } from '../../src/playground/pretend-discord/api-error.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../support/interactions.ts';
import { recordingLog } from '../support/recording-log.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { writeCorpus } from '../support/story.ts';

const QUESTION = 'Who kept the light for thirty-one years?';
const ASK = commandInteraction('ask', { question: QUESTION });

/** Enough that there is a while in which it is being read. */
const MANY = Object.fromEntries(
  Array.from({ length: 1_500 }, (_, nth) => [
    `${nth}.md`,
    LIGHTHOUSE.replaceAll('thirty-one', `${nth + 40}`),
  ]),
);

async function begin(corpus: Readonly<Record<string, string>>) {
  const discord = await FakeDiscord.start();
  const corpusDir = await writeCorpus(corpus);
  const dataDir = join(corpusDir, '.data');
  const log = recordingLog();
  onTestFinished(async () => {
    await discord.stop();
    await rm(corpusDir, { recursive: true });
  });
  const start = () =>
    startBot({
      token: discord.token,
      config: {
        corpusDir,
        corpusWatch: 'off',
        dataDir,
        fetchedDir: join(dataDir, 'fetched'),
        fetching: { allowedHosts: [], contact: undefined },
        keepQuestions: true,
        rateLimit: undefined,
        discordApiUrl: discord.apiUrl,
        discordGuildId: undefined,
        adminChannelId: undefined,
      },
      commands,
      log,
    });
  return { discord, log, start };
}

describe('a bot that starts', () => {
  it('says that it is getting ready while it reads, and then answers', async () => {
    const { discord, start } = await begin({ ...MANY, 'lighthouse.md': LIGHTHOUSE });
    const starting = start();
    await expect.poll(() => discord.gateway.logins, { timeout: 15_000 }).toEqual(['identify']);
    const early = await discord.interact(ASK);
    expect(early.message?.text).toContain('still reading the articles');
    expect(early.message?.isPrivate).toBe(true);
    const gateway = await starting;
    const seen = await discord.interact(ASK);
    expect(seen.message?.text).toContain('kept the light for thirty-one years.');
    await gateway.close();
    expect(discord.faults).toEqual([]);
  });

  it('waits for a Discord that has trouble, and says so', async () => {
    const { discord, log, start } = await begin({ 'lighthouse.md': LIGHTHOUSE });
    for (let nth = 0; nth < 12; nth += 1) {
      discord.failNext(/^GET .applications/, apiErrors.unavailable());
    }
    for (let nth = 0; nth < 3; nth += 1) {
      discord.failNext(/^GET .gateway.bot/, apiErrors.unavailable());
    }
    discord.gateway.troubleNext('unavailable');
    const gateway = await start();
    const seen = await discord.interact(ASK);
    expect(seen.message?.text).toContain('kept the light for thirty-one years.');
    const warning = log.lines.find(({ level }) => level === 'warn');
    expect(warning?.message).toContain('discordstatus.com');
    await gateway.close();
  });
});
