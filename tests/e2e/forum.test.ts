import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { messageCommandInteraction } from '../support/interactions.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };

/** Somebody uses a command on the message that a forum's post begins with. */
function inPost(title: string, words: string): APIInteraction {
  const used = messageCommandInteraction('Find in articles', words);
  const { target_id: id } = used.data as unknown as { readonly target_id: string };
  const channel = { ...used.channel, id, type: 11, name: title };
  return { ...used, channel };
}

describe('a post of a forum', () => {
  it('is put to the articles by its title, for the asker alone until they share it', async () => {
    const { discord } = await beginStory({ corpus });
    const found = await discord.interact(
      inPost('What did the lamp at Hollow Point burn?', 'I have always wondered.'),
    );
    expect(found.message?.isPrivate).toBe(true);
    expect(found.message?.text).toContain('colza oil');
    expect(found.message?.text).not.toContain('wondered');
    await discord.press(found.message, 'Share');
    const shared = await discord.see('Shared by');
    expect(shared.isPrivate).toBe(false);
    expect(shared.text).toContain('colza oil');
    expect(shared.pings).toEqual([]);
  });
});
