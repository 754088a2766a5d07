import { copyFile, mkdir, stat } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { keepRecords } from '../support/records.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { type LocalWeb, pageOf, startLocalWeb } from '../support/sources/local-web.ts';
import { describeStories, openScene, type SceneParts, type Shown } from './support/scene.ts';
import { openWholeScene } from './support/whole-scene.ts';

const WINDOW = { viewport: { width: 720, height: 1400 }, deviceScaleFactor: 1 } as const;
const FOLDER = '.github/commands';

/** `npm run screenshots` takes the pictures anew; an ordinary run leaves them alone. */
const IS_RETAKING = process.env['npm_lifecycle_event'] === 'screenshots';

interface Shot {
  /** What is done. */
  readonly play: (scene: Shown) => Promise<void>;
  /** What the message says that is to be seen. */
  readonly shows: string;
  readonly parts?: SceneParts;
  /** Opens something else than a scene of these parts. */
  readonly open?: () => Promise<Shown>;
}

const SAMPLES = { corpus: { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD } };
const LINK = 'Worth a read: https://gazette.example/hollow-point?utm_source=chat';
const WRONG = 'The lighthouse at Hollow Point was lit for the last time on 9 October 1868, sadly';

const QUOTING =
  'They say “the lighthouse at Hollow Point was lit for the last time on 9 October 1868”, and “electricity reached the tower in 1936”.';

const MILL = pageOf(
  'A mill on Thursdays',
  'The mill at Sorrel Bridge grinds on Thursdays only, because the brook is shared with the tannery upstream.',
  'Farmers bring their grain the evening before and sleep in the loft, where a stove is lit for them from October on.',
);

/** By the command's name; the README's table has a picture for each. */
const SHOTS: Readonly<Record<string, Shot>> = {
  ask: {
    play: ({ use }) => use('ask', 'What are sleeper cells?'),
    shows: 'Word for word',
  },
  summarize: {
    play: ({ use }) => use('summarize', 'Guarding Against the Shadow'),
    shows: 'word for word',
  },
  brief: { play: ({ use }) => use('brief', 'Raisi'), shows: 'What the articles say about' },
  read: { play: ({ use }) => use('read', 'Guarding Against the Shadow'), shows: 'Page 1 of' },
  quote: { play: ({ use }) => use('quote', WRONG), shows: 'not right', parts: SAMPLES },
  articles: { play: ({ use }) => use('articles'), shows: '2 articles' },
  about: { play: ({ use }) => use('about'), shows: 'in the articles’ own words' },
  follow: {
    play: ({ use }) => use('follow question', 'Who kept the light at Hollow Point?'),
    shows: 'Followed from now on',
    parts: SAMPLES,
  },
  settings: {
    async play({ become, use }) {
      await become('Mo');
      await use('settings show');
    },
    shows: 'How the bot works in this server',
  },
  desk: {
    async play({ become, use, see }) {
      await use('ask', 'Who tunes the church bells of Saltmouth?');
      await see('I found no passage');
      await become('Mo');
      await use('desk');
    },
    shows: 'church bells',
    parts: SAMPLES,
  },
  collection: {
    async play({ become, page }) {
      await become('Mo');
      await page.locator('#composer-text').fill('/collection add');
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: /^url/ }).click();
      await page.keyboard.insertText(theMill?.url('/mill') ?? '');
      await page.keyboard.press('Enter');
    },
    shows: 'A mill on Thursdays',
    open: openWithAdditions,
  },
  preferences: { play: ({ use }) => use('preferences'), shows: '/preferences' },
  privacy: { play: ({ use }) => use('privacy'), shows: 'What this bot keeps' },
  'Find in articles': {
    play: (scene) => useOnMessage(scene, 'Who kept the light at Hollow Point?', 'Find in articles'),
    shows: 'Word for word',
    parts: SAMPLES,
  },
  'Check quotations': {
    play: (scene) => useOnMessage(scene, QUOTING, 'Check quotations'),
    shows: 'Right, word for word',
    parts: SAMPLES,
  },
  'Summarize the linked article': {
    play: (scene) => useOnMessage(scene, LINK, 'Summarize the linked article'),
    shows: 'word for word',
    parts: SAMPLES,
  },
  'Add to the articles…': {
    async play(scene) {
      await scene.become('Mo');
      const words = `Read this: ${theMill?.url('/mill') ?? ''}`;
      await useOnMessage(scene, words, 'Add to the articles…');
      const understood = await scene.see('Understood as');
      await understood.getByRole('button', { name: 'Add it' }).click();
    },
    shows: 'Added to this server’s articles.',
    open: openWithAdditions,
  },
};

let theMill: LocalWeb | undefined;

/** A server of its own that adds articles, and a web with one. */
async function openWithAdditions(): Promise<Shown> {
  theMill = await startLocalWeb();
  theMill.put('/mill', MILL);
  return openWholeScene({
    ...SAMPLES,
    device: WINDOW,
    allowedHosts: [theMill.host],
    additions: { by: 'moderators', limits: { articles: 10, perDay: 5, bytes: 1_000_000 } },
  });
}

async function useOnMessage({ page, see }: Shown, words: string, command: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(words);
  await page.keyboard.press('Enter');
  const message = await see(words);
  await message.click({ button: 'right' });
  await page.getByRole('menuitem', { name: command }).click();
}

describeStories('the README’s pictures of commands', () => {
  it('are one for each command', () => {
    expect(Object.keys(SHOTS)).toEqual(commands.map(({ declaration }) => declaration.name));
  });

  it.each(Object.entries(SHOTS))('show %s', async (command, { play, shows, parts, open }) => {
    const records = await keepRecords();
    const scene = await (open?.() ?? openScene({ ...parts, records, device: WINDOW }));
    await play(scene);
    const message = await scene.see(shows);
    await scene.page.mouse.move(0, 0);
    const name = command.toLowerCase().replaceAll(' ', '-').replace('…', '');
    const path = `artefacts/playground/command-${name}.png`;
    await message.screenshot({ path });
    expect((await stat(path)).size).toBeLessThan(250 * 1024);
    if (!IS_RETAKING) return;
    await mkdir(FOLDER, { recursive: true });
    await copyFile(path, `${FOLDER}/${name}.png`);
  });
});
