import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../support/fake-discord/seen.ts';
import { buttonInteraction } from '../support/interactions.ts';
import { beginStory } from '../support/story.ts';

/** Twenty-five short articles, `Tale 01` to `Tale 25`. */
const corpus = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [
      `tale-${number}.md`,
      `---\ntitle: Tale ${number}\n---\n\nThis is what tale number ${number} tells of its harbour.\n`,
    ];
  }),
);

function titlesIn(message: SeenMessage | undefined): readonly string[] {
  return message?.text.match(/Tale \d\d/g) ?? [];
}

describe('the list of articles', () => {
  it('is paged through with buttons, ten at a time', async () => {
    const { discord, use } = await beginStory({ corpus });
    const first = await use('articles');
    expect(titlesIn(first.message)).toHaveLength(10);
    expect(titlesIn(first.message)[0]).toBe('Tale 01');
    await expect(discord.press(first.message, 'Previous')).rejects.toThrow('disabled');

    const second = await discord.press(first.message, 'Next');
    expect(second.isInPlace).toBe(true);
    expect(second.message?.id).toBe(first.message?.id);
    expect(titlesIn(second.message)[0]).toBe('Tale 11');

    const third = await discord.press(second.message, 'Next');
    expect(titlesIn(third.message)).toHaveLength(5);
    await expect(discord.press(third.message, 'Next')).rejects.toThrow('disabled');

    const back = await discord.press(third.message, 'Previous');
    expect(titlesIn(back.message)[0]).toBe('Tale 11');
  });

  it('is still paged through after the bot was restarted', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const first = await use('articles', { query: 'tale' });
    await restart();
    const second = await discord.press(first.message, 'Next');
    expect(second.isInPlace).toBe(true);
    expect(titlesIn(second.message)).toHaveLength(10);
    expect(titlesIn(second.message)).not.toEqual(titlesIn(first.message));
  });

  it('answers a button of an older version kindly, to the one who pressed it', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('articles');
    const pressed = buttonInteraction('articles-page-2', { id: message?.id ?? '' });
    const seen = await discord.interact(pressed);
    expect(seen.isInPlace).toBe(false);
    expect(seen.message?.isPrivate).toBe(true);
    expect(seen.message?.text).toContain('don’t know this command or button');
  });
});
