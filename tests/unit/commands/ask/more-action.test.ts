import { describe, expect, it } from 'vitest';
import { ADA, BEN, type ChatMessage, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';
import { articleOf } from '../../../support/long-article.ts';
import { makeArticle } from '../../../support/make-article.ts';

const question = FOG_QUESTION;

function quotesIn({ texts }: ChatMessage): readonly string[] {
  return texts.filter((text) => text.startsWith('> '));
}

function labelsOf({ buttons }: ChatMessage): readonly string[] {
  return buttons.flatMap((each) => ('label' in each && !each.disabled ? [each.label ?? ''] : []));
}

describe('More', () => {
  it('shows the asker further excerpts in place, and Back those before', async () => {
    const chat = await openChat({ articles: [FOG] });
    const first = await chat.use(ADA, 'ask', { question });
    expect(quotesIn(first.message)).toHaveLength(3);
    expect(labelsOf(first.message)).not.toContain('Back');

    const second = await chat.press(ADA, first.message, 'More');
    expect(second).toMatchObject({ kind: 'update', message: { isPrivate: false } });
    expect(second.message.texts[0]).toBe(`-# Question: ${question}\n-# Further excerpts: 4 to 6`);
    const third = await chat.press(ADA, second.message, 'More');
    expect(labelsOf(third.message)).not.toContain('More');
    const all = [first, second, third].flatMap(({ message }) => quotesIn(message));
    expect(new Set(all).size).toBe(8);

    const back = await chat.press(ADA, third.message, 'Back');
    expect(back.message.texts).toEqual(second.message.texts);
  });

  it('gives anybody else a private copy, which then is theirs to page through', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question });
    const copy = await chat.press(BEN, message, 'More');
    expect(copy).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    const further = await chat.press(BEN, copy.message, 'More');
    expect(further).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(further.message.texts[0]).toContain('7 to 8');
  });

  it('works after a restart, however long the question', async () => {
    const long = 'What is known of *fog* at the `gates`? '.repeat(7);
    expect(long.length).toBeGreaterThan(250);
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question: long });
    const restarted = await chat.restart();
    const { message: further } = await restarted.press(ADA, message, 'More');
    expect(quotesIn(further)).toHaveLength(3);
    expect(further.texts[0]?.split('\n')[0]).toBe(message.texts[0]);
  });

  it('stays with the article that was asked, and says so if that was removed', async () => {
    const tide = makeArticle({ title: 'Tide', paragraphs: [['Fog came to the gates.']] });
    const chat = await openChat({ articles: [FOG, tide] });
    const { message } = await chat.use(ADA, 'ask', { question, article: 'fog' });
    const further = await chat.press(ADA, message, 'More');
    expect(further.message.texts.join()).not.toContain('Tide');
    const without = await chat.restart([tide]);
    const gone = await without.press(ADA, message, 'More');
    expect(gone).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(gone.message.texts.join()).toContain('This article was removed.');
  });

  it('leaves the answer as it is if nothing answers any more', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question });
    const emptied = await chat.restart([]);
    const nothing = await emptied.press(ADA, message, 'More');
    expect(nothing).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(nothing.message.texts.join()).toContain('I found no passage');
  });

  it('says so kindly if the message does not show the question any more', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question });
    const more = message.buttons.find((each) => 'label' in each && each.label === 'More');
    const row = { type: 1, components: [more] };
    const bare = { ...message, raw: { ...message.raw, components: [row] } } as ChatMessage;
    const { message: notice } = await chat.press(ADA, bare, 'More');
    expect(notice.isPrivate).toBe(true);
    expect(notice.texts.join()).toContain('can’t tell any more what the question was');
  });

  it('is not there if there is no more', async () => {
    const chat = await openChat({ articles: [FOG] });
    const one = makeArticle({ title: 'Tide', paragraphs: [['The tide came to the quay.']] });
    const { message } = await (
      await chat.restart([one])
    ).use(ADA, 'ask', {
      question: 'What came to the quay?',
    });
    expect(labelsOf(message)).toEqual(['In context', 'Cite', 'Remove', 'Helpful', 'Not helpful']);
  });
});

describe('Longer', () => {
  it('has whoever presses it ask on about that article', async () => {
    const chat = await openChat({ articles: [FOG, articleOf(60)] });
    const { message } = await chat.use(ADA, 'ask', { question: 'Can you summarize Lamp?' });
    await chat.press(BEN, message, 'Longer');
    const { message: about } = await chat.use(BEN, 'ask', { question: 'Summarize it.' });
    expect(about.texts.join()).toContain('5 of 60 sentences');
  });
});
