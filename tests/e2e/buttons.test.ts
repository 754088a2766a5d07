import { describe, expect, it } from 'vitest';
import { beginStory } from '../support/story.ts';

/** Seven short articles that answer the question alike. */
const corpus = Object.fromEntries(
  Array.from({ length: 7 }, (_, nth) => [
    `fog-${nth}.md`,
    `---\ntitle: Fog ${nth}\n---\n\nFog came to the ${nth}00 gates. Herons stayed away for ${nth} nights.\n`,
  ]),
);

const question = 'What is known of fog at the gates?';

describe('the buttons under an answer', () => {
  it('lead on and back in place, also after the bot was restarted', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const first = await use('ask', { question });
    await restart();
    const second = await discord.press(first.message, 'More');
    expect(second.isInPlace).toBe(true);
    expect(second.message?.id).toBe(first.message?.id);
    expect(second.message?.text).toContain('Further excerpts: 4 to 6');
    const back = await discord.press(second.message, 'Back');
    expect(back.message?.text).toBe(first.message?.text);
  });

  it('make a private answer public, with a name that pings nobody', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const { message } = await use('ask', { question, private: true });
    expect(message?.isPrivate).toBe(true);
    await restart();
    const { message: shared } = await discord.press(message, 'Share');
    expect(shared?.text).toContain('Shared by Reader');
    expect(shared?.isPrivate).toBe(false);
    expect(shared?.pings).toEqual([]);
    const own = await discord.seeButton(message, 'Shared');
    expect(own.isPrivate).toBe(true);
    await expect(discord.press(own, 'Shared')).rejects.toThrow('disabled');
  });

  it('make a private answer public once, however often they are pressed before they say so', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('ask', { question, private: true });
    const click = discord.clickOn(message, 'Share');
    const acknowledged = async () => (await discord.send(click).acknowledged).kind;
    expect(await Promise.all([acknowledged(), acknowledged()])).toEqual(['done', 'done']);
    await discord.seeButton(message, 'Shared');
    expect(await acknowledged()).toBe('done');
    await use('ask', { question });
    const shared = discord.shown().filter(({ text }) => text.includes('Shared by Reader'));
    expect(shared).toHaveLength(1);
    expect(discord.faults).toEqual([]);
  });

  it('make a private summary public, once', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const { message } = await use('summarize', { article: 'fog-0', private: true });
    expect(message?.isPrivate).toBe(true);
    await restart();
    const { message: shared } = await discord.press(message, 'Share');
    expect(shared?.text).toContain('Shared by Reader');
    expect(shared?.isPrivate).toBe(false);
    const own = await discord.seeButton(message, 'Shared');
    expect(own.text).toBe(message?.text);
    await expect(discord.press(own, 'Shared')).rejects.toThrow('disabled');
    expect(discord.faults).toEqual([]);
  });

  it('make each of several answers public once', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const asked = `${question} Where did herons stay away?`;
    const { message } = await use('ask', { question: asked, private: true });
    await discord.press(message, 'Share');
    const own = await discord.seeButton(message, 'Shared');
    expect(own.text).toBe(message?.text);
    expect((await discord.see('Shared by Reader')).text).not.toContain('Where did herons');
    await restart();
    const [first, other] = own.buttons.filter(({ label }) => label.startsWith('Share'));
    expect([first, other]).toMatchObject([{ isDisabled: true }, { label: 'Share' }]);
    await expect(discord.press(own, 'Shared')).rejects.toThrow('disabled');
    expect(discord.faults).toEqual([]);
  });

  it('stay as they are where nobody knows whether it was made public, and say so', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('ask', { question, private: true });
    discord.sabotageNext(/^POST .webhooks/, { outcome: 'reset', isCarriedOut: false });
    discord.send(discord.clickOn(message, 'Share'));
    const doubt = await discord.see('may have been lost');
    expect(doubt.isPrivate).toBe(true);
    expect(discord.shown().map(({ id }) => id)).toEqual([message?.id, doubt.id]);
    const { message: shared } = await discord.press(message, 'Share');
    expect(shared?.text).toContain('Shared by Reader');
  });

  it('take an answer away for good', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const { message } = await use('ask', { question });
    await restart();
    const removed = await discord.press(message, 'Remove');
    expect(removed.steps).toEqual(['delete']);
    await expect(discord.press(message, 'More')).rejects.toThrow('no such message');
  });

  it('show a citation and the context to the one who asks for them', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('ask', { question });
    const cited = await discord.press(message, 'Cite');
    expect(cited.isInPlace).toBe(false);
    expect(cited.message?.isPrivate).toBe(true);
    expect(cited.message?.text).toContain('```');
    const context = await discord.press(message, 'In context');
    expect(context.message?.isPrivate).toBe(true);
    expect(context.message?.text).toMatch(/\*\*Fog came to the \d00 gates\.\*\* Herons stayed/);
  });
});
