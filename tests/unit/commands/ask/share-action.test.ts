import { describe, expect, it } from 'vitest';
import { ADA, BEN, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';
import { LIBRARY } from '../../../support/library.ts';
import { articleOf } from '../../../support/long-article.ts';

const question = FOG_QUESTION;

describe('Share', () => {
  it('makes a private answer public, once, with the question and who shared it', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question, private: true });
    const shared = await (await chat.restart()).press(ADA, message, 'Share');
    expect(shared).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    const again = shared.message.buttons.find((each) => 'label' in each && each.label === 'Shared');
    expect(again?.disabled).toBe(true);
    expect(shared.next?.isPrivate).toBe(false);
    expect(shared.next?.texts[0]).toBe(`-# Question: ${question}\n-# Shared by Ada`);
    expect(shared.next?.texts.slice(1)).toEqual(message.texts.slice(1));
  });

  it('stays shared on every page, and names who shared it on every page', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question, private: true });
    const shared = await chat.press(ADA, message, 'Share');
    const own = await chat.press(ADA, shared.message, 'More');
    await expect(chat.press(ADA, own.message, 'Share')).rejects.toThrow('no button');
    if (!shared.next) throw new Error('nothing was shared');
    const further = await chat.press(ADA, shared.next, 'More');
    expect(further.kind).toBe('update');
    expect(further.message.texts[0]).toContain('Shared by Ada');
    const copy = await chat.press(BEN, shared.next, 'More');
    expect(copy.message.texts[0]).not.toContain('Shared by');
    const copyShared = await chat.press(BEN, copy.message, 'Share');
    expect(copyShared.next?.texts[0]).toContain('Shared by Ben · Further excerpts: 4 to 6');
    expect(await chat.press(ADA, shared.next, 'Remove')).toMatchObject({ kind: 'removed' });
  });

  it('shares a summary that was asked for as a follow-up', async () => {
    const chat = await openChat({ articles: LIBRARY });
    await chat.use(ADA, 'ask', { question: 'Who counted 140 days of fog at Hollow Point?' });
    const asked = { question: 'Can you summarize it?', private: true };
    const { message } = await chat.use(ADA, 'ask', asked);
    expect(message.texts.join()).toContain('Fog: a short history');
    const shared = await (await chat.restart()).press(ADA, message, 'Share');
    expect(shared.next?.texts.join('\n')).toContain('Shared by Ada');
    expect(shared.next?.texts.slice(1)).toEqual(message.texts.slice(1));
  });

  it('shares a summary as long as it is shown, with what was asked', async () => {
    const chat = await openChat({ articles: [articleOf(60)] });
    const asked = { question: 'Can you summarize Lamp?', private: true };
    const { message } = await chat.use(ADA, 'ask', asked);
    const long = await (await chat.restart()).press(ADA, message, 'Longer');
    expect(long).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(long.message.texts[0]).toBe(message.texts[0]);
    expect(long.message.texts.at(-1)).toContain('8 of 60 sentences');
    const shared = await (await chat.restart()).press(ADA, long.message, 'Share');
    expect(shared.message.texts).toEqual(long.message.texts);
    if (!shared.next) throw new Error('nothing was shared');
    expect(shared.next.texts[0]).toBe(`${message.texts[0]}\n-# Shared by Ada`);
    expect(shared.next.texts.slice(1)).toEqual(long.message.texts.slice(1));
    const own = await chat.press(ADA, shared.message, 'Shorter');
    await expect(chat.press(ADA, own.message, 'Share')).rejects.toThrow('no button');
    const shorter = await chat.press(ADA, shared.next, 'Shorter');
    expect(shorter).toMatchObject({ kind: 'update', message: { isPrivate: false } });
    expect(shorter.message.texts).toEqual([shared.next.texts[0], ...message.texts.slice(1)]);
    const copy = await chat.press(BEN, shared.next, 'Shorter');
    expect(copy).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(copy.message.texts).toEqual(message.texts);
  });

  it('shares nothing where the server wants no public answers', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question, private: true });
    const publicChannels = ['1200000000000000031'];
    await chat.records.serverSettings.change('1200000000000000004', { publicChannels });
    const refused = await chat.press(ADA, message, 'Share');
    expect(refused).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(refused.next).toBeUndefined();
    expect(refused.message.texts.join()).toContain('the bot doesn’t answer publicly');
  });

  it('shows any name as it is, and lets nobody be pinged by it', async () => {
    const chat = await openChat({ articles: [FOG] });
    const everyone = { ...ADA, name: '**@everyone** <@1>' };
    const { message } = await chat.use(everyone, 'ask', { question, private: true });
    const { next } = await chat.press(everyone, message, 'Share');
    expect(next?.texts[0]).toContain('Shared by \\*\\*\\@everyone\\*\\* \\<\\@1>');
    expect(next?.raw).toMatchObject({ allowed_mentions: { parse: [] } });
  });
});
