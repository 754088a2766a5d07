import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { callControl } from '../../src/living/control/call-control.ts';
import { takedownControl } from '../../src/living/takedown/takedown-report.ts';
import { all } from '../../src/playground/validation/component-rules.ts';
import { commandInteraction, selectInteraction, SERVER } from '../support/interactions.ts';
import { as, MANAGER } from '../support/occasion.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory, type Story } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };
const STEPS = 'How many steps did the keeper of Hollow Point climb every evening?';
const [CHANNEL] = SERVER.channels;
const CHANNEL_SELECT: number = ComponentType.ChannelSelect;

/** As `npx pullquote takedown lighthouse` asks the running bot. */
async function takeDown({ corpusDir }: Story) {
  const reply = await callControl(join(corpusDir, '.data'), takedownControl, { id: 'lighthouse' });
  return reply?.report;
}

describe('an article that is taken down', () => {
  it('takes along what the bot is known to have said of it, also before it left', async () => {
    const story = await beginStory({ corpus });
    const { discord, use } = story;
    const settings = as(MANAGER, commandInteraction('settings', {}, 'corrections'));
    const { message } = await discord.interact(settings);
    const stored = discord.messages.find(message?.id ?? '');
    const select = [...all(stored?.components ?? [])].find(({ type }) => type === CHANNEL_SELECT);
    const choice = selectInteraction(select?.custom_id ?? '', [CHANNEL.id], stored as object);
    const settled = await discord.interact(as(MANAGER, choice));
    expect(settled.message?.text).toContain('Corrections are told in');
    const quoted = await use('ask', { question: STEPS });
    const id = quoted.message?.id ?? '';
    await expect.poll(() => isNoted(story, id)).toBe(true);
    await story.restart();
    const alone = await discord.interact(
      commandInteraction('ask', { question: STEPS, private: true }),
    );
    expect(await takeDown(story)).toMatchObject({ messages: { removed: 1, left: [] } });
    await discord.waitUntilGone(quoted.message);
    const pressed = await discord.press(alone.message, 'In context');
    expect(pressed.message?.text).toContain('This article was removed.');
  });
});

/** What is kept of a reply is written beside it. */
async function isNoted({ corpusDir }: Story, messageId: string): Promise<boolean> {
  const dataDir = join(corpusDir, '.data');
  const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && file.name.endsWith('.jsonl'))
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).some((text) => text.includes(messageId));
}
