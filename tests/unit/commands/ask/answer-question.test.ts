import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import type { Pullquote } from '../../../../src/pullquote.ts';
import { ADA, BEN, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';

const question = FOG_QUESTION;
const SERVER = '1200000000000000004';
const WHY =
  '-# Only you see this, as it may not answer your question. “Share” shows it to everyone.';

/** As if nothing were answered clearly. */
async function unsure(): Promise<Pullquote> {
  const pullquote = await createPullquote([FOG]);
  const changed: Pullquote = {
    ...pullquote,
    async ask(asked) {
      const outcome = await pullquote.ask(asked);
      return outcome.kind === 'answered' ? { ...outcome, kind: 'related' } : outcome;
    },
    within: () => changed,
  };
  return changed;
}

const openUnsure = async () => openChat({ articles: [FOG], pullquote: await unsure() });

describe('an answer that isn’t clear', () => {
  it('is for the asker alone, who is told why and can share it', async () => {
    const chat = await openUnsure();
    const { message } = await chat.use(ADA, 'ask', { question });
    expect(message.isPrivate).toBe(true);
    expect(message.texts).toContain(WHY);
    expect(message.texts[1]).toBe(
      'I found no passage that clearly answers this. The closest ones:',
    );
    const shared = await chat.press(ADA, message, 'Share');
    expect(shared.next?.isPrivate).toBe(false);
    expect(shared.next?.texts).toContain(message.texts[1]);
    for (const { texts } of [shared.message, shared.next ?? message])
      expect(texts).not.toContain(WHY);
  });

  it('is for everyone if its asker says so, in the form as well', async () => {
    const chat = await openUnsure();
    const { message } = await chat.use(ADA, 'ask', { question, private: false });
    expect(message.isPrivate).toBe(false);
    expect(message.texts).not.toContain(WHY);
    const pointed = await chat.use(ADA, 'ask', { question, mention: BEN.id });
    expect(pointed.message.isPrivate).toBe(false);
    const card = await chat.useOn(ADA, 'Find in articles', 'https://news.example/fog');
    const { form } = await chat.press(ADA, card.message, 'Ask in this one');
    const asked = (audience: string) =>
      chat.submit(ADA, card.message, form, { question, audience });
    expect((await asked('public')).message.isPrivate).toBe(false);
    expect((await asked('private')).message.texts).not.toContain(WHY);
  });

  it('says why it is private once only', async () => {
    const chat = await openUnsure();
    const { message } = await chat.use(ADA, 'ask', { question, private: true });
    expect(message.texts).not.toContain(WHY);
    await chat.records.serverSettings.change(SERVER, { publicChannels: ['1200000000000000031'] });
    const confined = await chat.use(ADA, 'ask', { question });
    const notes = confined.message.texts.filter((text) => text.includes('Only you see this'));
    expect(notes).toEqual([
      '-# Only you see this: in this channel, the bot doesn’t answer publicly.',
    ]);
  });
});
