import { describe, expect, it } from 'vitest';
import { ADA, BEN, MO, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';

const question = FOG_QUESTION;

describe('Remove', () => {
  it.each([
    ['the asker', ADA],
    ['who may manage messages', MO],
    ['an administrator', { ...BEN, permissions: 8n }],
  ])('takes the answer away for %s, also after a restart', async (_, person) => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question });
    expect(await (await chat.restart()).press(person, message, 'Remove')).toMatchObject({
      kind: 'removed',
    });
  });

  it('tells anybody else, and nobody but them, who can', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question });
    const refused = await chat.press(BEN, message, 'Remove');
    expect(refused).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(refused.message.texts.join()).toContain('Only the one who asked, or a moderator');
  });

  it('is the copy’s reader’s to decide: it is dismissed, not removed', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question, private: true });
    await expect(chat.press(ADA, message, 'Remove')).rejects.toThrow('no button');
  });
});
