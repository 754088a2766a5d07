import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { commands as allCommands } from '../../../commands/index.ts';
import type { ReadAttachment } from '../../../src/discord/attachment.ts';
import type { Bot } from '../../../src/discord/bot.ts';
import type { Command } from '../../../src/discord/command.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { createOutbox } from '../../../src/discord/create-outbox.ts';
import type { Outbox } from '../../../src/discord/outbox.ts';
import type { Schedule } from '../../../src/schedule.ts';
import type { Declaration } from '../../../src/playground/pretend-discord/command-entries.ts';
import type { Starter } from '../../../src/playground/protocol/channel.ts';
import { type Playground, startPlayground } from '../../../src/playground/start-playground.ts';
import type { RateLimit } from '../../../src/discord/rate-limit.ts';
import { openPullquote } from '../../../src/open-pullquote.ts';
import type { Pullquote } from '../../../src/pullquote.ts';
import type { Records } from '../../../src/records/open-records.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { writeCorpus } from '../../support/story.ts';
import { keepRecords } from '../../support/records.ts';
import { CHROMIUM } from './chromium.ts';
import { borrowPage, giveBack } from './pages.ts';
import type { Device } from './pages.ts';

/** Pictures of the stories, for whoever wants to look; not kept in the repository. */
const PICTURES = 'artefacts/playground';

export const DESKTOP = { viewport: { width: 1180, height: 820 } } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;

export interface SceneParts {
  /** The articles: what each file holds, by its name. Default: the corpus that is shipped. */
  readonly corpus?: Readonly<Record<string, string | Uint8Array>>;
  /** Default: the ones that Pullquote has. */
  readonly commands?: readonly Command[];
  /** A bot of the story's own, in place of Pullquote. */
  readonly bot?: Bot;
  readonly declarations?: readonly Declaration[];
  /** Default: new ones. */
  readonly records?: Records;
  /** Default: none. */
  readonly rateLimit?: RateLimit;
  /** Discord's patience. Default: Node's timers. */
  readonly schedule?: Schedule;
  readonly device?: Device;
  /** Commands to begin with. Default: none. */
  readonly starters?: readonly Starter[];
  readonly colorScheme?: 'dark' | 'light';
}

/** A browser that shows the playground. */
export interface Shown {
  readonly page: Page;
  readonly url: string;
  /** Keeps a picture of the page. @returns its path. */
  readonly picture: (name: string) => Promise<string>;
  /** Waits until the channel says so. @returns the message. */
  readonly see: (words: string | RegExp) => Promise<Locator>;
  /** Picks a slash command, fills in its first options, and sends it. */
  readonly use: (command: string, ...values: readonly string[]) => Promise<void>;
  /** Goes on as another person. */
  readonly become: (person: 'Ada' | 'Ben' | 'Mo' | 'Cleo' | 'Nia') => Promise<void>;
  /** Goes to another channel, or to `Pullquote` for direct messages. */
  readonly goTo: (place: string) => Promise<void>;
}

/** The same with a bot of the story's own. */
export interface Scene extends Shown {
  /** What the bot says of its own accord. */
  readonly outbox: Outbox;
  readonly readAttachment: ReadAttachment;
}

/** Stories in a browser; left out where there is none. */
export const describeStories = CHROMIUM === undefined ? describe.skip : describe;

/** Opens the playground; at the story's end, the page must have had nothing to complain about. */
export async function openScene(parts: SceneParts = {}): Promise<Scene> {
  const { schedule, starters = [] } = parts;
  const patience = schedule && { schedule };
  const { bot, declarations } = await castOf(parts);
  const opened: { outbox?: Outbox; readAttachment?: ReadAttachment } = {};
  const playground = await startPlayground({
    bot({ api, readAttachment }) {
      const outbox = createOutbox({ api, log: recordingLog() });
      Object.assign(opened, { outbox, readAttachment });
      return bot(outbox);
    },
    declarations,
    ...patience,
    starters: async () => starters,
    port: 0,
  });
  const { outbox, readAttachment } = opened;
  if (!outbox || !readAttachment) throw new Error('the playground asked for no bot');
  return { ...(await showPlayground(playground, parts)), outbox, readAttachment };
}

/** Shows a playground in a browser; at the story's end, both are put away. */
export async function showPlayground(
  playground: Playground,
  { device = DESKTOP, colorScheme = 'dark' }: Pick<SceneParts, 'device' | 'colorScheme'>,
): Promise<Shown> {
  const page = await borrowPage(device);
  await page.emulateMedia({ colorScheme });
  // What the page showed before has its last word until then.
  await page.goto(playground.url, { waitUntil: 'commit' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(playground.url)) complaints.push(`asked for ${request.url()}`);
  });
  onTestFinished(async ({ task }) => {
    // After a story that failed, nobody knows what state it is in.
    if (task.result?.state === 'fail') await page.context().close();
    else giveBack(page, device);
    await playground.stop();
    expect(complaints).toEqual([]);
  });
  await page.locator('#me .avatar').waitFor();
  return { page, url: playground.url, picture, see, use, become, goTo };

  async function see(words: string | RegExp): Promise<Locator> {
    const message = page.locator('.message').filter({ hasText: words }).last();
    await message.waitFor();
    return message;
  }

  async function picture(name: string): Promise<string> {
    await mkdir(PICTURES, { recursive: true });
    const path = join(PICTURES, `${name}.png`);
    await page.screenshot({ path });
    return path;
  }

  async function become(person: string): Promise<void> {
    await page.locator('#me').click();
    await page.getByRole('radio', { name: person }).check();
    await page.keyboard.press('Escape');
  }

  async function goTo(place: string): Promise<void> {
    const opener = page.locator('#open-places');
    if (await opener.isVisible()) await opener.click();
    await page.getByRole('navigation').getByRole('button', { name: place }).click();
    await page.locator('#channel-name').getByText(place, { exact: true }).waitFor();
  }

  async function use(command: string, ...values: readonly string[]): Promise<void> {
    await page.locator('#composer-text').fill(`/${command}`);
    await page.keyboard.press('Enter');
    for (const value of values) {
      await page.keyboard.insertText(value);
    }
    await page.keyboard.press('Enter');
  }
}

interface Cast {
  readonly bot: (outbox: Outbox) => Bot;
  readonly declarations: readonly Declaration[];
}

async function castOf({
  corpus,
  commands = allCommands,
  bot,
  declarations,
  records,
  rateLimit,
}: SceneParts): Promise<Cast> {
  if (bot !== undefined) return { bot: () => bot, declarations: declarations ?? [] };
  const pullquote = await openCorpus(corpus);
  const kept = records ?? (await keepRecords());
  return {
    bot: (outbox) =>
      createBot({
        commands,
        services: { pullquote, records: kept, outbox },
        log: recordingLog(),
        rateLimit,
      }),
    declarations: commands.map(({ declaration }) => declaration),
  };
}

/** Nothing that is done with the articles changes them, so the stories of a worker share them. */
const opened = new Map<string, Promise<Pullquote>>();

function openCorpus(corpus: SceneParts['corpus']): Promise<Pullquote> {
  const key = JSON.stringify(corpus ?? 'as it is shipped');
  const pullquote = opened.get(key) ?? openAnew(corpus);
  opened.set(key, pullquote);
  return pullquote;
}

async function openAnew(corpus: SceneParts['corpus']): Promise<Pullquote> {
  const corpusDir = corpus === undefined ? 'corpus' : await writeCorpus(corpus);
  const { pullquote } = await openPullquote({ corpusDir });
  return pullquote;
}
