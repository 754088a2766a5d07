import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/playground/pretend-discord/message-body.ts';
import { hurried } from '../support/hurried.ts';
import { commandInteraction, SERVER } from '../support/interactions.ts';
import { as, MANAGER } from '../support/occasion.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory, type Story } from '../support/story.ts';

const [CHANNEL] = SERVER.channels;
const READER = SERVER.members[0]?.id ?? '';
const STEPS = 'How many steps did the keeper of Hollow Point climb every evening?';

/** An article about the lighthouse comes. */
async function add({ corpusDir, reload }: Story): Promise<void> {
  await writeFile(join(corpusDir, 'lighthouse.md'), LIGHTHOUSE);
  await reload();
}

/** The messages of a channel that quote it. */
function told({ discord }: Story, channelId: string): readonly string[] {
  return discord.messages
    .list(channelId)
    .map((message) => textOf(message))
    .filter((text) => text.includes('carried up 214 steps'));
}

describe('what somebody follows', () => {
  it('is told in the channel once an article answers it, to nobody’s notice', async () => {
    const story = await beginStory({ corpus: { 'orchard.md': ORCHARD }, schedule: hurried });
    const { discord, reload, restart } = story;
    const options = { question: STEPS, where: 'here' };
    const followed = await discord.interact(
      as(MANAGER, commandInteraction('follow', options, 'question')),
    );
    expect(followed.message?.isPrivate).toBe(true);
    await add(story);
    const posted = await discord.see('carried up 214 steps');
    expect(posted).toMatchObject({ isPrivate: false, pings: [] });
    expect(posted.text).toContain('Mara Quill');
    await reload();
    await restart();
    const ended = await discord.press(posted, 'Unfollow', MANAGER);
    expect(ended.message?.text).toContain('No longer followed');
    expect(told(story, CHANNEL.id)).toHaveLength(1);
  });

  it('is told to oneself directly, also what came while the bot was away', async () => {
    const story = await beginStory({ corpus: { 'orchard.md': ORCHARD }, schedule: hurried });
    const { discord, restart, corpusDir } = story;
    const options = { question: STEPS, where: 'me' };
    await discord.interact(commandInteraction('follow', options, 'question'));
    await writeFile(join(corpusDir, 'lighthouse.md'), LIGHTHOUSE);
    await restart();
    await discord.see('carried up 214 steps');
    await restart();
    await restart();
    expect(told(story, discord.posting.openDirect(READER))).toHaveLength(1);
    expect(told(story, CHANNEL.id)).toEqual([]);
  });

  it('ends where the bot may not write any more, and its owner is told once', async () => {
    const story = await beginStory({ corpus: { 'orchard.md': ORCHARD }, schedule: hurried });
    const { discord } = story;
    const options = { question: STEPS, where: 'here' };
    await discord.interact(as(MANAGER, commandInteraction('follow', options, 'question')));
    discord.posting.troubles.setSilent(CHANNEL.id, true);
    await add(story);
    const notice = await discord.see('I can’t post there any more');
    expect(notice.text).toContain(STEPS);
    const direct = discord.messages.list(discord.posting.openDirect(MANAGER.userId ?? ''));
    expect(direct.map(({ id }) => id)).toEqual([notice.id]);
    const listed = await discord.interact(as(MANAGER, commandInteraction('follow', {}, 'list')));
    expect(listed.message?.text).toContain('Nothing is followed.');
  });

  it('waits for a Discord that is down', async () => {
    const story = await beginStory({ corpus: { 'orchard.md': ORCHARD }, schedule: hurried });
    const { discord } = story;
    const options = { question: STEPS, where: 'here' };
    await discord.interact(as(MANAGER, commandInteraction('follow', options, 'question')));
    discord.posting.troubles.setDown(true);
    await add(story);
    await expect
      .poll(() => story.log.lines.map(({ message }) => message))
      .toContain('Discord could not be told');
    expect(told(story, CHANNEL.id)).toEqual([]);
    discord.posting.troubles.setDown(false);
    await story.restart();
    await discord.see('carried up 214 steps');
  });
});
