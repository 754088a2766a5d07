import { describe, expect, it } from 'vitest';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };

describe('somebody who looks through the list of articles', () => {
  it('sees it alone, opens one, asks it, and cites it, also after a restart', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const { message: list } = await use('articles');
    expect(list?.isPrivate).toBe(true);
    await restart();
    const { message: opened } = await discord.choose(list, 'The lamp at Hollow Point');
    expect(opened?.isPrivate).toBe(true);
    await restart();
    const question = 'When was it lit for the first time?';
    const asked = await discord.fillIn(opened, 'Ask in this one', { question, audience: 'public' });
    expect(asked.message?.isPrivate).toBe(false);
    expect(asked.message?.text).toContain('9 October 1868');
    const cited = await discord.press(list, 'Cite');
    expect(cited.message?.text).toContain('Mara Quill, “The lamp at Hollow Point”');
    const other = await discord.choose(cited.message, 'Why the old orchards are coming back');
    expect(other.isInPlace).toBe(true);
    expect(other.message?.text).toContain('Tomas Birch, “Why the old orchards are coming back”');
  });

  it('shows it to everyone if they say so, and can take it away', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message: list } = await use('articles', { private: false });
    expect(list?.isPrivate).toBe(false);
    const removed = await discord.press(list, 'Remove');
    expect(removed.steps).toEqual(['delete']);
  });
});
