import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../../../src/articles/article-reference.ts';
import { ADA, type Chat, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';
import { makeArticle } from '../../../support/make-article.ts';

const HARBOUR = makeArticle({
  id: 'harbour',
  title: `Fog in the harbour, ${'day after day '.repeat(9)}`,
  url: 'https://news.example/harbour',
  paragraphs: [['Fog came to the harbour gates.', 'Ships waited for two days.']],
});

const question = FOG_QUESTION;
const CHANNEL = '1200000000000000003';
const SERVER = '1200000000000000004';

/** Ada opens an article and presses Ask in this one. */
async function openForm(chat: Chat) {
  const card = await chat.useOn(ADA, 'Find in articles', 'https://news.example/harbour');
  const { form } = await chat.press(ADA, card.message, 'Ask in this one');
  const submit = (fields: Readonly<Record<string, string>>) =>
    chat.submit(ADA, card.message, form, fields);
  return { form: JSON.stringify(form), card, submit };
}

describe('Ask in this one', () => {
  it('asks that article alone, and so do the buttons under its answer', async () => {
    const chat = await openChat({ articles: [FOG, HARBOUR] });
    const { submit } = await openForm(chat);
    const { kind, message } = await submit({ question, audience: 'public' });
    expect({ kind, isPrivate: message.isPrivate }).toEqual({ kind: 'message', isPrivate: false });
    expect(message.texts[0]).toBe(`-# Question: ${question}`);
    expect(message.texts.join()).toContain('> Fog came to the harbour gates.');
    expect(message.texts.join()).not.toContain('Fog at the gates');
    const own = await submit({ question, audience: 'private' });
    const shared = await chat.press(ADA, own.message, 'Share');
    expect(shared.next?.texts.slice(1)).toEqual(message.texts.slice(1));
  });

  it('names the article, and lets its asker choose who sees the answer', async () => {
    const { form, submit } = await openForm(await openChat({ articles: [FOG, HARBOUR] }));
    expect(form).toContain('"description":"Fog in the harbour, day after day');
    expect(form).toContain('{"value":"public","label":"Everyone here","default":true}');
    const { message } = await submit({ question, audience: 'private' });
    expect(message.isPrivate).toBe(true);
  });

  it('keeps to what the server has settled', async () => {
    const chat = await openChat({ articles: [FOG, HARBOUR] });
    await chat.records.serverSettings.change(SERVER, { visibility: 'private', excerpts: 1 });
    const { form, submit } = await openForm(chat);
    expect(form).toContain('{"value":"private","label":"Only you","default":true}');
    expect((await submit({ question })).message.isPrivate).toBe(true);
  });

  it('offers no choice where the bot answers nobody publicly', async () => {
    const chat = await openChat({ articles: [FOG, HARBOUR] });
    await chat.records.serverSettings.change(SERVER, { publicChannels: [`${CHANNEL}1`] });
    const { form, submit } = await openForm(chat);
    expect(form).not.toContain('Who sees the answer');
    const { message } = await submit({ question, audience: 'public' });
    expect(message.isPrivate).toBe(true);
    expect(message.texts.join()).toContain('Only you see this');
  });

  it('notes what the article doesn’t answer, as /ask does', async () => {
    const chat = await openChat({ articles: [FOG, HARBOUR] });
    const { submit } = await openForm(chat);
    const { message } = await submit({ question: 'Who bakes zebra cakes?', audience: 'public' });
    expect(message.isPrivate).toBe(true);
    const { unanswered } = await chat.records.feedback.read();
    expect(unanswered.map((each) => each.question)).toEqual(['Who bakes zebra cakes?']);
  });

  it('says so if the article was removed, before the form and behind it', async () => {
    const chat = await openChat({ articles: [FOG, HARBOUR] });
    const { card, submit } = await openForm(chat);
    const answered = await submit({ question, audience: 'public' });
    const later = await chat.restart([FOG]);
    const pressed = await later.press(ADA, card.message, 'Ask in this one');
    expect(pressed.message.texts.join()).toContain('This article was removed.');
    const form = { custom_id: `1;ask-in;10;${referenceTo(HARBOUR)}`, title: '', components: [] };
    const sent = await later.submit(ADA, answered.message, form, { question });
    expect(sent.message.texts.join()).toContain('This article was removed.');
  });
});
