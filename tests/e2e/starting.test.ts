import { execFileSync } from 'node:child_process';
import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { COLLECTIONS_FILE } from '../../src/collections/collections.ts';
import { startBot, type StartOptions } from '../../src/start-bot.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { createRest } from '../../src/discord/rest.ts';
import { isClaimed } from '../../src/records/files/claim-folder.ts';
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
    // A bot that leaves while it reads has its folder until it has read.
    await expect.poll(() => isClaimed(dataDir)).toBe(false);
    await discord.stop();
  });
  const start = (parts: Partial<StartOptions> = {}) =>
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
      ...parts,
    });
  return { discord, corpusDir, log, start };
}

const isWindows = process.platform === 'win32';

/**
 * A bot doesn't come to the end of what it reads: a pipe waits for who writes to it.
 *
 * @returns what lets it go on, as the end of the test does.
 */
function holdReading(corpusDir: string): () => Promise<void> {
  const pipe = join(corpusDir, COLLECTIONS_FILE);
  execFileSync('mkfifo', [pipe]);
  let going: Promise<void> | undefined;
  const goOn = (): Promise<void> => (going ??= writeTo(pipe));
  onTestFinished(goOn);
  return goOn;
}

/** Whoever looks once more finds a file. */
async function writeTo(pipe: string): Promise<void> {
  const content = 'collections: {}\n';
  const handle = await open(pipe, 'r+');
  await handle.write(content);
  await writeFile(`${pipe}.unfinished`, content);
  await rename(`${pipe}.unfinished`, pipe);
  await handle.close();
}

describe('a bot that starts', () => {
  it.skipIf(isWindows)(
    'says that it is getting ready while it reads, and then answers',
    async () => {
      const { discord, corpusDir, start } = await begin({ ...MANY, 'lighthouse.md': LIGHTHOUSE });
      const goOn = holdReading(corpusDir);
      const starting = start();
      await expect.poll(() => discord.gateway.logins).toEqual(['identify']);
      const early = await discord.interact(ASK);
      expect(early.message?.text).toContain('still reading the articles');
      expect(early.message?.isPrivate).toBe(true);
      await goOn();
      // Reading keeps nobody waiting.
      const meanwhile = await discord.interact(ASK);
      expect(meanwhile.message?.text).toMatch(/still reading the articles|for thirty-one years\./u);
      const gateway = await starting;
      const seen = await discord.interact(ASK);
      expect(seen.message?.text).toContain('kept the light for thirty-one years.');
      await gateway.close();
      expect(discord.faults).toEqual([]);
    },
  );

  it('answers with the commands of before where Discord takes no more of them today', async () => {
    const { discord, log, start } = await begin({ 'lighthouse.md': LIGHTHOUSE });
    const declarations = commands.slice(0, 3).map(({ declaration }) => declaration);
    await registerCommands({ rest: createRest(discord), declarations });
    discord.failNext(/^PUT .*commands$/, apiErrors.commandsSpent());
    const gateway = await start();
    const { message } = await discord.interact(ASK);
    expect(message?.text).toContain('kept the light for thirty-one years.');
    expect(log.lines.map(({ message: told }) => told).join('\n')).toContain('no more new commands');
    await gateway.close();
  });

  it('asks Discord once whose it is', async () => {
    const { discord, start } = await begin({ 'lighthouse.md': LIGHTHOUSE });
    const asked: string[] = [];
    discord.sabotageAll((request) => void asked.push(request));
    const gateway = await start();
    await gateway.close();
    expect(asked.filter((request) => request === 'GET /applications/@me')).toHaveLength(1);
  });

  it.skipIf(isWindows)(
    'leaves while it reads, if it is told to, once those who asked have been told',
    async () => {
      const { discord, corpusDir, log, start } = await begin({ 'lighthouse.md': LIGHTHOUSE });
      holdReading(corpusDir);
      const leaving = new AbortController();
      const starting = start({ signal: leaving.signal });
      const left = starting.catch((error: unknown) => error);
      await expect.poll(() => discord.gateway.logins).toEqual(['identify']);
      // It arrives only after a while.
      discord.sabotageNext(/callback$/u, { outcome: 'reset', isCarriedOut: false });
      const early = discord.interact(ASK);
      await expect.poll(() => discord.isSabotaged(/callback$/u)).toBe(false);
      const why = new Error('leave');
      leaving.abort(why);
      expect(await left).toBe(why);
      expect((await early).message?.text).toContain('still reading the articles');
      expect(log.lines.map(({ message }) => message).join('\n')).not.toContain(
        'Loaded the articles',
      );
      expect(discord.faults).toEqual([]);
    },
  );

  it.skipIf(isWindows)(
    'says at once that Discord refuses it, though it has just begun to read',
    async () => {
      const { corpusDir, log, start } = await begin({ 'lighthouse.md': LIGHTHOUSE });
      holdReading(corpusDir);
      await expect(start({ token: 'not.the.one' })).rejects.toThrow('DISCORD_TOKEN');
      expect(log.lines.map(({ message }) => message).join('\n')).not.toContain(
        'Loaded the articles',
      );
    },
  );

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
