import { describe, expect, it } from 'vitest';
import { readTree } from '../support/file-tree.ts';
import { commandInteraction, messageCommandInteraction } from '../support/interactions.ts';
import { as, MANAGER, type Occasion } from '../support/occasion.ts';
import { ORCHARD } from '../support/sample-articles.ts';
import { type LocalWeb, pageOf, startLocalWeb } from '../support/sources/local-web.ts';
import { beginStory, type Story } from '../support/story.ts';

const MEMBER: Occasion = { userId: '1200000000000000777', permissions: 0n };
const OTHER_MANAGER: Occasion = { ...MANAGER, userId: '1200000000000000016' };

const KILN = [
  'The kiln at Marrow Hill is fired on the first frost of the year, and not before the clay has slept a summer.',
  'Whoever opens it too early pays for the glaze, and the potters of three villages come to see it paid.',
];
const ASKED = 'When is the kiln at Marrow Hill fired?';
const ANSWER = 'on the first frost of the year';

async function begin(): Promise<{ readonly web: LocalWeb; readonly story: Story }> {
  const web = await startLocalWeb();
  web.put('/kiln', pageOf('Fired at the first frost', ...KILN));
  web.put('/kiln_(pottery)', pageOf('Fired at the first frost', ...KILN));
  const story = await beginStory({
    corpus: { 'orchard.md': ORCHARD },
    allowedHosts: [web.host],
    additions: { by: 'members', limits: { articles: 10, perDay: 9, bytes: 1_000_000 } },
  });
  return { web, story };
}

const collection = (subcommand: string, options = {}) =>
  commandInteraction('collection', options, subcommand);

async function addAs(by: Occasion, url: string, { discord }: Story, label: string) {
  const read = await discord.interact(as(by, collection('add', { url })));
  expect(read.message?.text).toContain('Fired at the first frost');
  return discord.press(read.message, label, by);
}

async function answer({ use }: Story): Promise<string> {
  return (await use('ask', { question: ASKED })).message?.text ?? '';
}

async function listed({ discord }: Story): Promise<string> {
  return (await discord.interact(as(MANAGER, collection('list')))).message?.text ?? '';
}

/** The files that somebody's id stands in. */
async function filesWith(userId: string, folder: string): Promise<readonly string[]> {
  const files = Object.entries(await readTree(folder));
  return files.filter(([, content]) => content.includes(userId)).map(([path]) => path);
}

describe('What is added from Discord', () => {
  it('answers until it is removed, and never again, also where there is no list of sources', async () => {
    const { web, story } = await begin();
    const added = await addAs(MANAGER, web.url('/kiln'), story, 'Add it');
    expect(added.message?.text).toContain('It answers from now on.');
    expect(await answer(story)).toContain(ANSWER);
    const asked = await story.discord.interact(
      as(MANAGER, collection('remove', { article: 'Fired at the first frost' })),
    );
    const removed = await story.discord.press(asked.message, 'Remove', MANAGER);
    expect(removed.message?.text).toContain('The article was removed.');
    expect(await answer(story)).not.toContain(ANSWER);
    await story.restart();
    expect(await answer(story)).not.toContain(ANSWER);
    expect(story.log.lines.filter(({ level }) => level === 'warn')).toEqual([]);
  });

  it('is decided once, however many moderators decide at once, and told once', async () => {
    const { web, story } = await begin();
    const { discord } = story;
    await addAs(MEMBER, web.url('/kiln'), story, 'Suggest it');
    const [one, other] = await Promise.all(
      [MANAGER, OTHER_MANAGER].map((by) => discord.interact(as(by, collection('queue')))),
    );
    const [accepted, declined] = await Promise.all([
      discord.press(one?.message, 'Accept', MANAGER),
      discord.press(other?.message, 'Decline', OTHER_MANAGER),
    ]);
    const said = [accepted, declined].map(({ message }) => message?.text ?? '');
    expect(said.filter((text) => text.includes('decided already'))).toHaveLength(1);
    await discord.see('The moderators have');
    const told = discord.shown().filter(({ text }) => text.includes('The moderators have'));
    expect(told).toHaveLength(1);
    const isAdded = told[0]?.text.includes('have added') ?? false;
    expect((await answer(story)).includes(ANSWER)).toBe(isAdded);
    expect((await listed(story)).includes('Fired at')).toBe(isAdded);
  });

  it('is one article, and goes as one, however many want it at once', async () => {
    const { web, story } = await begin();
    const read = await Promise.all(
      [MANAGER, OTHER_MANAGER].map((by) =>
        story.discord.interact(as(by, collection('add', { url: web.url('/kiln') }))),
      ),
    );
    await Promise.all(
      [MANAGER, OTHER_MANAGER].map((by, nth) =>
        story.discord.press(read[nth]?.message, 'Add it', by),
      ),
    );
    expect(await listed(story)).toContain('Added in this server: 1 article');
    const asked = await story.discord.interact(
      as(MANAGER, collection('remove', { article: 'Fired at the first frost' })),
    );
    await story.discord.press(asked.message, 'Remove', MANAGER);
    expect(await answer(story)).not.toContain(ANSWER);
  });

  it('leaves nothing of who added it on the disk, once that is deleted', async () => {
    const { web, story } = await begin();
    await addAs(MEMBER, web.url('/kiln'), story, 'Suggest it');
    const queue = await story.discord.interact(as(MANAGER, collection('queue')));
    await story.discord.press(queue.message, 'Accept', MANAGER);
    expect(await filesWith(MEMBER.userId ?? '', story.dataDir)).not.toEqual([]);
    const privacy = await story.discord.interact(as(MEMBER, commandInteraction('privacy')));
    await story.discord.press(privacy.message, 'Delete', MEMBER);
    expect(await filesWith(MEMBER.userId ?? '', story.dataDir)).toEqual([]);
    expect(await answer(story)).toContain(ANSWER);
  });

  it('is told and forgotten of somebody also where nothing is added any more', async () => {
    const { web, story } = await begin();
    await addAs(MANAGER, web.url('/kiln'), story, 'Add it');
    await story.restart({});
    const asked = as(MANAGER, commandInteraction('privacy'));
    const privacy = await story.discord.interact(asked);
    expect(privacy.message?.text).toContain('your Discord id at 1 article');
    await story.discord.press(privacy.message, 'Delete', MANAGER);
    expect(await filesWith(MANAGER.userId ?? '', story.dataDir)).toEqual([]);
    expect(await answer(story)).toContain(ANSWER);
  });

  it('is taken from a message as its link is written there', async () => {
    const { web, story } = await begin();
    const url = web.url('/kiln_(pottery)');
    for (const content of [url, `see (${url}).`, `[kiln](${url})`, `<${url}>`, `**${url}**`]) {
      const { message } = await story.discord.interact(
        as(MANAGER, messageCommandInteraction('Add to the articles…', content)),
      );
      expect([content, message?.text]).toEqual([
        content,
        expect.stringContaining('Fired at the first frost'),
      ]);
    }
  });
});
