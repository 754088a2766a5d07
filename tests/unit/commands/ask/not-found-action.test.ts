import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../../../src/articles/article-reference.ts';
import { ADA, BEN, type Chat, type ChatMessage, NOW_MS, openChat } from '../../../support/chat.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { keepRecords } from '../../../support/records.ts';

const GATES = makeArticle({
  id: 'gates',
  title: 'The gates of the old town',
  paragraphs: [['The gates were painted green.', 'The town paid for it.'], ['Gulls sat on them.']],
});
const HARBOUR = makeArticle({
  id: 'harbour',
  title: 'The harbour',
  paragraphs: [['The harbour master painted a ship.', 'It sailed at dawn.']],
});
const articles = [GATES, HARBOUR];

/** Of its words the articles have one; nothing answers it. */
const question = 'Which zeppelin pilot painted lions over Samarkand in winter?';
const SERVER = '1200000000000000004';

async function askInVain(keepQuestions = true) {
  const records = await keepRecords({ keepQuestions, now: () => NOW_MS });
  const chat = await openChat({ articles, records });
  const { message } = await chat.use(ADA, 'ask', { question });
  expect(message.texts[0]).toBe('**I found no passage that answers this.**');
  const wishes = async () => (await records.feedback.read()).wishes;
  return { chat, message, wishes, records };
}

/** The article that is open on a card. */
function openOn({ selects }: ChatMessage): string | undefined {
  return selects[0]?.options.find((option) => option.default)?.value;
}

const open = (chat: Chat, message: ChatMessage, value: string) =>
  chat.choose(ADA, message, 'Read, summarize or ask one of these', value);

describe('the nearest articles', () => {
  it('are opened one at a time, in place, after a restart as well', async () => {
    const { chat, message } = await askInVain();
    const [first, second] = message.selects[0]?.options.map(({ value }) => value) ?? [];
    expect(openOn(message)).toBe(first);
    const opened = await open(await chat.restart(), message, second ?? '');
    expect(opened).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(openOn(opened.message)).toBe(second);
    const read = await chat.press(ADA, opened.message, 'Read here');
    const title = [GATES, HARBOUR].find((each) => referenceTo(each) === second)?.title;
    expect(read.message.texts.join()).toContain(title);
    expect((await chat.press(ADA, opened.message, 'Summarize')).message.texts.join()).toContain(
      title,
    );
  });

  it('are asked the same question, or another one, in a form', async () => {
    const { chat, message } = await askInVain();
    const { form } = await chat.press(ADA, message, 'Ask in this one');
    expect(JSON.stringify(form)).toContain(`"value":${JSON.stringify(question)}`);
    const fields = { question: 'Who paid for the gates?', audience: 'public' };
    const answered = await chat.submit(ADA, message, form, fields);
    expect(answered.message.texts.join()).toContain('> ');
  });
});

describe('Closest passages', () => {
  it('shows them to the asker alone, and says that they may not answer', async () => {
    const { chat, message } = await askInVain();
    const closest = await (await chat.restart()).press(ADA, message, 'Closest passages');
    expect(closest).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(closest.message.texts[0]).toBe(`-# Question: ${question}`);
    expect(closest.message.texts[1]).toBe(
      'These passages come closest to your words. They may well not answer.',
    );
    expect(closest.message.texts.join()).toContain('> The harbour master painted a ship.');
    await expect(chat.press(ADA, closest.message, 'Share')).rejects.toThrow('no button');
  });

  it('has further pages, which stay what comes closest', async () => {
    const records = await keepRecords({ now: () => NOW_MS });
    const chat = await openChat({ articles, records });
    const { message } = await chat.use(ADA, 'ask', { question, excerpts: 1 });
    const closest = await chat.press(ADA, message, 'Closest passages');
    const further = await chat.press(ADA, closest.message, 'More');
    expect(further.kind).toBe('update');
    expect(further.message.texts[0]).toContain('Further excerpts: 2 to 2');
    expect(further.message.texts[1]).toContain('They may well not answer.');
  });

  it('says so if there are none any more', async () => {
    const { chat, message } = await askInVain();
    const lantern = makeArticle({ title: 'Lanterns', paragraphs: [['They hang low.']] });
    const none = await (await chat.restart([lantern])).press(ADA, message, 'Closest passages');
    expect(none.message.texts.join()).toContain('I found no passage with any of these words.');
  });
});

describe('This should be answered', () => {
  it('tells the moderators once, and what is kept, in place', async () => {
    const { chat, message, wishes } = await askInVain();
    const wished = await (await chat.restart()).press(ADA, message, 'This should be answered');
    expect(wished).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(wished.message.texts.at(-1)).toBe(
      '-# Thank you: the moderators here, and whoever runs this bot, can see it. Kept for half a year: the question, the day and the server. Not your name. `/privacy` deletes it.',
    );
    await expect(chat.press(ADA, wished.message, 'This should be answered')).rejects.toThrow(
      'no button',
    );
    const again = await chat.use(ADA, 'ask', { question: question.toUpperCase() });
    await chat.press(ADA, again.message, 'This should be answered');
    expect(await wishes()).toMatchObject([{ servers: [SERVER], at: NOW_MS }]);
    const bens = await chat.use(BEN, 'ask', { question });
    await chat.press(BEN, bens.message, 'This should be answered');
    expect((await wishes()).map((wish) => wish.question)).toEqual([
      question.toUpperCase(),
      question,
    ]);
  });

  it('stays passed on whichever article is opened then, and leaves the open one', async () => {
    const { chat, message } = await askInVain();
    const [first = '', second = ''] = message.selects[0]?.options.map(({ value }) => value) ?? [];
    const opened = await open(chat, message, second);
    const wished = await chat.press(ADA, opened.message, 'This should be answered');
    expect(openOn(wished.message)).toBe(second);
    const back = await open(chat, wished.message, first);
    expect(openOn(back.message)).toBe(first);
    const passedOn = back.message.buttons.find(
      (each) => 'label' in each && each.label === 'Passed on',
    );
    expect(passedOn?.disabled).toBe(true);
  });

  it('keeps no words where these may not be kept, and says so', async () => {
    const { chat, message, wishes } = await askInVain(false);
    const wished = await chat.press(ADA, message, 'This should be answered');
    expect(wished.message.texts.at(-1)).toContain('Neither your name nor your words.');
    expect((await wishes())[0]).not.toHaveProperty('question');
    expect(await wishes()).toHaveLength(1);
  });

  it('shows the answer if there is one by now', async () => {
    const { chat, message } = await askInVain();
    const news = makeArticle({
      title: 'Zeppelins',
      paragraphs: [['A zeppelin pilot painted lions over Samarkand in winter: it was Vera Lind.']],
    });
    const later = await (
      await chat.restart([...articles, news])
    ).press(ADA, message, 'This should be answered');
    expect(later.kind).toBe('update');
    expect(later.message.texts.join()).toContain('it was Vera Lind.');
  });

  it('can’t be told for a question that the message shows no more', async () => {
    const { chat, message, wishes } = await askInVain();
    const empty = { ...message, raw: { ...message.raw, components: [] } };
    const lost = await chat.press(ADA, empty, 'This should be answered');
    expect(lost.message.texts.join()).toContain('I can’t tell any more what the question was.');
    expect(await wishes()).toEqual([]);
  });
});
