import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../../src/articles/article-reference.ts';
import { encodeCustomId } from '../../../src/discord/custom-id.ts';
import { ADA, BEN, type ChatMessage, openChat } from '../../support/chat.ts';
import { articleOf } from '../../support/long-article.ts';
import { makeArticle } from '../../support/make-article.ts';

const lamp = articleOf(60);
const titles = Array.from({ length: 25 }, (_, n) => makeArticle({ title: `Tale ${n + 1}` }));

/** The message as an older version of the bot drew it, with one of its buttons. */
function oldMessage(message: ChatMessage, command: string, state: readonly string[]): ChatMessage {
  const custom_id = encodeCustomId({ action: command, state });
  return { ...message, buttons: [{ type: 2, style: 2, label: 'Old', custom_id }] };
}

describe('the buttons of /summarize', () => {
  it('change the summary for its asker, and give anybody else a copy of their own', async () => {
    const chat = await openChat({ articles: [lamp] });
    const { message } = await chat.use(ADA, 'summarize', { article: lamp.id });
    const longer = await chat.press(ADA, message, 'Longer');
    expect(longer).toMatchObject({ kind: 'update', message: { isPrivate: false } });
    const copy = await chat.press(BEN, message, 'Longer');
    expect(copy).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    const back = await chat.press(BEN, copy.message, 'Shorter');
    expect(back).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(back.message.texts).toEqual(message.texts);
  });

  it('change a private summary in place', async () => {
    const chat = await openChat({ articles: [lamp] });
    const { message } = await chat.use(ADA, 'summarize', { article: lamp.id, private: true });
    expect(await chat.press(ADA, message, 'Longer')).toMatchObject({ kind: 'update' });
  });

  it('still work on summaries of older versions, whoever asked', async () => {
    const chat = await openChat({ articles: [lamp] });
    const { message } = await chat.use(ADA, 'summarize', { article: lamp.id });
    const old = oldMessage(message, 'summarize', [referenceTo(lamp), 'long', 'oil']);
    const pressed = await chat.press(ADA, old, 'Old');
    expect(pressed).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(pressed.message.texts.at(-1)).toContain('8 of 60 sentences');
  });
});

describe('the buttons of /articles', () => {
  it('turn pages for the asker, and give anybody else a copy of their own', async () => {
    const chat = await openChat({ articles: titles });
    const { message } = await chat.use(ADA, 'articles', { query: 'tale', private: false });
    const next = await chat.press(ADA, message, 'Next');
    expect(next).toMatchObject({ kind: 'update', message: { isPrivate: false } });
    const copy = await chat.press(BEN, message, 'Next');
    expect(copy).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(copy.message.texts).toEqual(next.message.texts);
    expect(await chat.press(BEN, copy.message, 'Next')).toMatchObject({ kind: 'update' });
  });

  it('still work on lists of older versions, whoever asked', async () => {
    const chat = await openChat({ articles: titles });
    const { message } = await chat.use(ADA, 'articles', { private: false });
    const pressed = await chat.press(ADA, oldMessage(message, 'articles', ['', '3']), 'Old');
    expect(pressed).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(pressed.message.texts.at(-1)).toBe('-# Page 3 of 3');
  });
});
