import { describe, expect, it } from 'vitest';
import { commandInteraction } from '../support/interactions.ts';
import { as, MANAGER } from '../support/occasion.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };
const question = 'Which zeppelin captain painted the lighthouse in Samarkand?';
const OTHER = { userId: '1200000000000000009' };

const unanswered = as(MANAGER, commandInteraction('settings', {}, 'unanswered'));

describe('after a no', () => {
  it('is helped on, also after a restart', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const no = await use('ask', { question });
    expect(no.message?.isPrivate).toBe(true);
    expect(no.message?.text).toContain('I found no passage that answers this.');
    await restart();
    const closest = await discord.press(no.message, 'Closest passages');
    expect(closest.message?.isPrivate).toBe(true);
    expect(closest.message?.text).toContain('They may well not answer.');
    expect(closest.message?.text).toContain('> ');
    const read = await discord.press(no.message, 'Read here');
    expect(read.message?.text).toContain('The lamp at Hollow Point');
  });

  it('tells those who manage the server what should be answered, and nobody who said so', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const empty = await discord.interact(unanswered);
    expect(empty.message?.text).toContain('No member has said yet');
    const no = await use('ask', { question });
    const wished = await discord.press(no.message, 'This should be answered');
    expect(wished.isInPlace).toBe(true);
    expect(wished.message?.text).toContain('Thank you: the moderators here');
    const again = await use('ask', { question });
    await discord.press(again.message, 'This should be answered');
    await restart();
    const listed = await discord.interact(unanswered);
    expect(listed.message?.isPrivate).toBe(true);
    expect(listed.message?.text).toContain(`${question}\n-# 1 member`);
    const elsewhere = await discord.interact(as({ guildId: '1200000000000000044' }, unanswered));
    expect(elsewhere.message?.text).toContain('No member has said yet');
    const refused = await discord.interact(
      as(OTHER, commandInteraction('settings', {}, 'unanswered')),
    );
    expect(refused.message?.text).toContain('for those who may manage the server');
    const privacy = await use('privacy');
    expect(privacy.message?.text).toContain('1 question that should be answered');
    await discord.press(privacy.message, 'Delete what is kept about me');
    expect((await discord.interact(unanswered)).message?.text).toContain('No member has said yet');
  });
});
