import { describe, expect, it } from 'vitest';
import { commandInteraction } from '../support/interactions.ts';
import { as, MANAGER } from '../support/occasion.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };
const MEMBER = { userId: '1200000000000000009', permissions: 0n };
const ELSEWHERE = { ...MANAGER, guildId: '1200000000000000044' };

/** The lighthouse article answers it in other words. */
const question = 'How tall was the zebra climb for wardens nightly?';
const asks = commandInteraction('ask', { question });
const desk = as(MANAGER, commandInteraction('desk'));

describe('the moderators’ desk', () => {
  it('has what a member asked in vain answered with an article, for whoever asks it here again', async () => {
    const { discord, restart } = await beginStory({ corpus });
    const no = await discord.interact(as(MEMBER, asks));
    expect(no.message?.text).toContain('I found no passage');
    await restart();
    const listed = await discord.interact(desk);
    expect(listed.message?.isPrivate).toBe(true);
    expect(listed.message?.text).toContain(question);
    expect(listed.message?.text).toContain('1 member');
    const elsewhere = await discord.interact(as(ELSEWHERE, commandInteraction('desk')));
    expect(elsewhere.message?.text).not.toContain('zebra');

    const opened = await discord.press(listed.message, 'Answer with an article', MANAGER);
    const chosen = await discord.choose(opened.message, 'The lamp at Hollow Point', MANAGER);
    expect(chosen.message?.text).toContain('> ');
    const found = await discord.fillIn(
      chosen.message,
      'Other words',
      { typed: '214 steps' },
      MANAGER,
    );
    expect(found.message?.isPrivate).toBe(true);
    expect(found.message?.text).toContain('214 steps every evening');
    const kept = await discord.press(found.message, 'Keep as the answer here', MANAGER);
    expect(kept.message?.text).toContain('Kept: whoever asks this here sees that passage first.');
    await restart();

    const again = await discord.interact(as(MEMBER, asks));
    expect(again.message?.isPrivate).toBe(false);
    expect(again.message?.text).toContain('Chosen by this server’s moderators:');
    expect(again.message?.text).toContain('214 steps every evening');
    expect(again.message?.text).toContain('Mara Quill');
    expect(again.message?.pings).toEqual([]);
    const theirs = await discord.interact(as({ ...MEMBER, guildId: ELSEWHERE.guildId }, asks));
    expect(theirs.message?.text).not.toContain('Chosen by');
    expect((await discord.interact(desk)).message?.text).toContain('Nothing waits for an answer.');
  });

  it('is no member’s business', async () => {
    const { discord } = await beginStory({ corpus });
    await discord.interact(as(MEMBER, asks));
    const refused = await discord.interact(as(MEMBER, commandInteraction('desk')));
    expect(refused.message?.text).toContain('for those who may manage the server');
    expect(refused.message?.text).not.toContain('zebra');
  });
});
