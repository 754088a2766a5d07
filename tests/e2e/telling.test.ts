import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Schedule, scheduleTimeout } from '../../src/schedule.ts';
import { commandInteraction, selectInteraction } from '../support/interactions.ts';
import { as, MANAGER } from '../support/occasion.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory, type Story } from '../support/story.ts';

const MINUTE = 60_000;
const STEPS = 'How many steps did the keeper climb with the oil?';
const CHANNEL = '1200000000000000003';

/** What is looked for every minute is looked for often. */
const hurried: Schedule = (task, ms) => scheduleTimeout(task, ms === MINUTE ? 20 : ms);

/** Somebody who manages the server chooses where corrections are told. */
async function wantCorrections(story: Story): Promise<void> {
  const { discord } = story;
  const command = commandInteraction('settings', {}, 'corrections');
  const { message } = await discord.interact(as(MANAGER, command));
  const shown = { id: message?.id ?? '' };
  const chosen = selectInteraction('1;corrections;7;channel', [CHANNEL], shown);
  expect((await discord.interact(as(MANAGER, chosen))).message?.text).toContain(`<#${CHANNEL}>`);
}

describe('What changes is told', () => {
  it('to a channel that follows a question, when an article comes that answers it', async () => {
    const story = await beginStory({ corpus: { 'orchard.md': ORCHARD }, schedule: hurried });
    const { discord } = story;
    const follow = commandInteraction('follow', { question: STEPS, where: 'here' }, 'question');
    const { message } = await discord.interact(as(MANAGER, follow));
    expect(message?.text).toContain('Followed from now on');
    await writeFile(join(story.corpusDir, 'lighthouse.md'), LIGHTHOUSE);
    await story.reload();
    const told = await discord.see('New for the question');
    expect(told.text).toContain('214 steps');
    expect(told.isPrivate).toBe(false);
    expect(told.pings).toEqual([]);
    await story.restart();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const again = discord.shown().filter(({ text }) => text.includes('New for the question'));
    expect(again).toHaveLength(1);
    const { message: ended } = await discord.press(again[0], 'Unfollow', MANAGER);
    expect(ended?.text).toContain('No longer followed');
  });

  it('to a server that wants it, when quoted words change, also while the bot is away', async () => {
    const corpus = { 'orchard.md': ORCHARD, 'lighthouse.md': LIGHTHOUSE };
    const story = await beginStory({ corpus, schedule: hurried });
    const { discord, corpusDir } = story;
    await wantCorrections(story);
    const { message } = await story.use('ask', { question: STEPS, private: false });
    const noted = join(corpusDir, '.data', 'quoted-replies.jsonl');
    await expect.poll(() => readFile(noted, 'utf8')).toContain(`"messageId":"${message?.id}"`);
    const file = join(corpusDir, 'lighthouse.md');
    await writeFile(file, LIGHTHOUSE.replace('214 steps', '241 steps'));
    await story.reload();
    const told = await discord.see('Words that were quoted here have changed');
    expect(told.text).toContain('**241**');
    expect(told.text).toContain('~~214~~');
    await story.use('ask', { question: STEPS, private: false });
    await expect.poll(() => readFile(noted, 'utf8')).toContain('"number":');
    await rm(file);
    await story.restart();
    await discord.see('An article that was quoted here is gone.');
  });
});
