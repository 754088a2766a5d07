import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { commands as allCommands } from '../../commands/index.ts';
import type { AdditionsConfig } from '../../src/additions-config.ts';
import type { Command } from '../../src/discord/command.ts';
import type { Door } from '../../src/discord/door.ts';
import type { RateLimit } from '../../src/discord/rate-limit.ts';
import type { Schedule } from '../../src/schedule.ts';
import { callControl } from '../../src/living/control/call-control.ts';
import { RELOAD, type ReloadReport } from '../../src/living/control/reload-control.ts';
import type { ReloadOptions } from '../../src/living/living-corpus.ts';
import type { CorpusWatch } from '../../src/living/watching/corpus-watch.ts';
import type { Monitor } from '../../src/monitoring/open-monitor.ts';
import { startBot } from '../../src/start-bot.ts';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import type { Seen } from './fake-discord/seen.ts';
import { freePort } from './free-port.ts';
import { commandInteraction } from './interactions.ts';
import { recordingLog } from './recording-log.ts';
import type { RecordingLog } from './recording-log.ts';
import { scratchFolder } from './scratch-folder.ts';

export interface StoryParts {
  /** The articles: what each file holds, by its path. */
  readonly corpus: Readonly<Record<string, string | Uint8Array>>;
  /** Default: the ones that Pullquote has. */
  readonly commands?: readonly Command[];
  readonly schedule?: Schedule;
  /** Default: off; the story tells when to look. */
  readonly corpusWatch?: CorpusWatch;
  /** Default: none. */
  readonly rateLimit?: RateLimit;
  /** Whether articles are added from Discord. Default: not at all. */
  readonly additions?: AdditionsConfig;
  /** Private hosts from which articles may be fetched. Default: none. */
  readonly allowedHosts?: readonly string[];
  /** What Discord keeps of files, by their addresses. Default: nothing. */
  readonly attachments?: Readonly<Record<string, string>>;
  /** Where the bot keeps what must survive a restart. Default: a folder beside the articles. */
  readonly dataDir?: string;
  /** The channel in which its admin is told things. Default: there is none. */
  readonly adminChannelId?: string;
  /** Where interactions come in by. Default: {@link STORY_DOOR}. */
  readonly door?: 'gateway' | 'http';
  /** Told how the bot fares. Default: nobody is. */
  readonly monitor?: Monitor;
}

/** Pullquote from end to end: articles in a folder, the bot, and a Discord that it logs into. */
export interface Story {
  readonly discord: FakeDiscord;
  readonly log: RecordingLog;
  /** Someone uses a slash command. */
  readonly use: (
    command: string,
    options?: Readonly<Record<string, string | number | boolean>>,
  ) => Promise<Seen>;
  /** Where the bot keeps what must survive a restart. */
  readonly dataDir: string;
  /** The door that is open now. */
  readonly door: () => Door;
  /** The folder of the articles. */
  readonly corpusDir: string;
  /** Has the bot look at its articles' files, as somebody does who runs `pullquote reload`. */
  readonly reload: (options?: ReloadOptions) => Promise<ReloadReport>;
  /** The bot leaves, and doesn’t come back. */
  readonly leave: () => Promise<void>;
  /** The bot leaves and comes back, as after an update, or as its operator has it from then on. */
  readonly restart: (changes?: Pick<StoryParts, 'additions'>) => Promise<void>;
}

/** `STORY_DOOR=http` has all stories told that way that leave it open. */
const STORY_DOOR = process.env['STORY_DOOR'] === 'http' ? 'http' : 'gateway';

/** Begins a story; at its end all is cleaned up, and Discord must have had nothing to refuse. */
export async function beginStory({
  corpus,
  commands = allCommands,
  schedule,
  corpusWatch = 'off',
  rateLimit,
  additions,
  allowedHosts = [],
  attachments = {},
  monitor,
  dataDir: givenDir,
  adminChannelId,
  door: by = STORY_DOOR,
}: StoryParts): Promise<Story> {
  const discord = await FakeDiscord.start();
  const corpusDir = await writeCorpus(corpus);
  const dataDir = givenDir ?? join(corpusDir, '.data');
  const log = recordingLog();
  const { endpoint } = discord;
  const http =
    by === 'http'
      ? { host: '127.0.0.1', port: await freePort(), publicKey: endpoint.publicKey }
      : undefined;
  if (http) endpoint.interactionsUrl = `http://${http.host}:${http.port}/interactions`;
  const start = async (settled: Pick<StoryParts, 'additions'>): Promise<Door> => {
    const started = await startBot({
      token: discord.token,
      config: {
        corpusDir,
        corpusWatch,
        dataDir,
        fetchedDir: join(dataDir, 'fetched'),
        fetching: { allowedHosts: allowedHosts, contact: undefined },
        ...settled,
        keepQuestions: true,
        rateLimit,
        discordApiUrl: discord.apiUrl,
        discordGuildId: undefined,
        adminChannelId,
        http,
      },
      commands,
      log,
      readAttachment: async ({ url }) => new TextEncoder().encode(attachments[url] ?? ''),
      ...(schedule && { schedule }),
      ...(monitor && { monitor }),
    });
    if (started.url) await endpoint.setInteractionsUrl(`${started.url}/interactions`);
    return started;
  };

  let hasLeft = false;
  let door = await start({ ...(additions && { additions }) });
  onTestFinished(async () => {
    if (!hasLeft) await door.close();
    await discord.stop();
    expect(discord.faults).toEqual([]);
  });
  return {
    discord,
    log,
    dataDir,
    door: () => door,
    corpusDir,
    async reload({ isConfirmed = false } = {}) {
      const report = await callControl(dataDir, RELOAD, { isConfirmed });
      if (!report) throw new Error('no bot is running');
      return report;
    },
    use: (command, options) => discord.interact(commandInteraction(command, options)),
    async leave() {
      await door.close();
      hasLeft = true;
    },
    async restart(changes = { ...(additions && { additions }) }) {
      await door.close();
      door = await start(changes);
    },
  };
}

/** @returns the path of a new folder with these files, there until the test ends */
export async function writeCorpus(corpus: StoryParts['corpus']): Promise<string> {
  const directory = await scratchFolder('corpus');
  for (const [name, content] of Object.entries(corpus)) {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return directory;
}
