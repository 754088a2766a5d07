import { describe, expect, it } from 'vitest';
import { apiErrors } from '../../src/playground/pretend-discord/api-error.ts';
import { as } from '../support/occasion.ts';
import { buttonInteraction } from '../support/interactions.ts';
import { beginStory } from '../support/story.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };
const question = 'When was the lighthouse at Hollow Point lit for the first time?';

describe('what a button under an answer shows to the one who pressed it', () => {
  it('makes room for what the next one shows', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message: answer } = await use('ask', { question });
    const cited = await discord.press(answer, 'Cite');
    const context = await discord.press(answer, 'In context');
    await discord.waitUntilGone(cited.message);
    const helpful = await discord.press(answer, 'Helpful');
    await discord.waitUntilGone(context.message);
    const voted = await discord.fillIn(answer, 'Not helpful', { reason: 'too-short' });
    await discord.waitUntilGone(helpful.message);
    expect(discord.shown().map(({ text }) => text)).toEqual([answer?.text, voted.message?.text]);
  });

  it('leaves alone what others see, and what was opened from another message', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message: answer } = await use('ask', { question });
    const context = await discord.press(answer, 'In context');
    const cited = await discord.press(context.message, 'Cite');
    const other = answer?.buttons.find(({ label }) => label === 'Helpful')?.customId ?? '';
    const click = buttonInteraction(other, { id: answer?.id ?? '' });
    const voted = await discord.interact(as({ userId: '1200000000000000009' }, click));
    const ids = [answer, context.message, cited.message, voted.message].map((each) => each?.id);
    expect(discord.shown().map(({ id }) => id)).toEqual(ids);
  });

  it('comes even if the last one can’t be taken away any more', async () => {
    const { discord, use, log } = await beginStory({ corpus });
    const { message: answer } = await use('ask', { question });
    const cited = await discord.press(answer, 'Cite');
    discord.failNext(/^DELETE /, apiErrors.invalidWebhookToken());
    const context = await discord.press(answer, 'In context');
    expect(context.message?.text).toContain('The quoted words are in bold.');
    expect(discord.shown().map(({ id }) => id)).toContain(cited.message?.id);
    expect(log.lines.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });
});
