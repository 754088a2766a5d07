import { describe, expect, it } from 'vitest';
import { ADA, type ChatMessage, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';
import { articleOf } from '../../../support/long-article.ts';
import { makeArticle } from '../../../support/make-article.ts';

const LONG = makeArticle({
  id: 'long',
  title: 'Gates of old',
  paragraphs: Array.from({ length: 6 }, (_, nth) => [
    `Fog came to the old gates in 18${nth}0, ${'as it had come the year before, '.repeat(40)}and went.`,
  ]),
});
const SECOND = 'Was gate 3 seen that day?';
const IN_VAIN = 'Which zeppelin pilot painted lions on gates in Samarkand?';

function labelsOf({ buttons }: ChatMessage): readonly string[] {
  return buttons.flatMap((each) => ('label' in each ? (each.label ?? '') : []));
}

describe('several questions in one', () => {
  it('are answered one after the other, with buttons of their own', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question: `${FOG_QUESTION} ${SECOND}` });
    const asked = message.texts.filter((text) => text.startsWith('-# Question: '));
    expect(asked).toEqual([`-# Question: ${FOG_QUESTION}`, `-# Question: ${SECOND}`]);
    const labels = labelsOf(message);
    expect(labels.filter((label) => label === 'Helpful')).toHaveLength(2);
    for (const once of ['Cite', 'Remove']) {
      expect(labels.filter((label) => label === once)).toHaveLength(1);
    }
    expect(labels).not.toContain('More');
    await (await chat.restart()).press(ADA, message, 'Helpful', 1);
    const { votes } = await chat.records.feedback.read();
    expect(votes.map((vote) => vote.question)).toEqual([SECOND]);
  });

  it('fit into a message, with fewer excerpts if need be', async () => {
    const chat = await openChat({ articles: [LONG, FOG] });
    const question = `${FOG_QUESTION} What is known of the old gates? ${SECOND}`;
    const { message } = await chat.use(ADA, 'ask', { question, excerpts: 5 });
    expect(message.texts.join('').length).toBeLessThanOrEqual(3800);
    expect(message.texts.filter((text) => text.startsWith('> ')).length).toBeGreaterThan(0);
    const asked = message.texts.filter((text) => text.startsWith('-# Question: '));
    const left = message.texts.filter((text) => text.includes('no room here'));
    expect(left).toHaveLength(asked.length < 3 ? 1 : 0);
  });

  it('can’t be put away by a summary of another length', async () => {
    const chat = await openChat({ articles: [FOG, articleOf(60)] });
    const { message } = await chat.use(ADA, 'ask', {
      question: `Can you summarize Lamp? ${FOG_QUESTION}`,
    });
    expect(message.texts.join()).toContain('5 of 60 sentences');
    expect(labelsOf(message)).toContain('Source');
    expect(labelsOf(message)).not.toContain('Longer');
  });

  it.each([
    ['List all 14', 'How many articles are there?'],
    ['Ask all articles', 'Do Ode and Reed agree on fog?'],
  ])('can’t be put away by “%s”', async (label, question) => {
    const reports = Array.from({ length: 13 }, (_, nth) =>
      makeArticle({
        id: `a${nth}`,
        title: `Report ${nth}`,
        authors: [nth === 0 ? 'Ben Ode' : 'Ada Reed'],
        paragraphs: [['The fog bell rang all night.']],
      }),
    );
    const chat = await openChat({ articles: [FOG, ...reports] });
    const alone = await chat.use(ADA, 'ask', { question });
    expect(labelsOf(alone.message)).toContain(label);
    const both = await chat.use(ADA, 'ask', { question: `${question} ${FOG_QUESTION}` });
    expect(both.message.texts).toContain(`-# Question: ${FOG_QUESTION}`);
    expect(labelsOf(both.message)).not.toContain(label);
  });

  it('are shared one by one, which leaves the others where they are', async () => {
    const chat = await openChat({ articles: [FOG] });
    const asked = { question: `${FOG_QUESTION} ${SECOND}`, private: true };
    const { message } = await chat.use(ADA, 'ask', asked);
    const shared = await (await chat.restart()).press(ADA, message, 'Share', 1);
    expect(shared).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(shared.message.texts).toEqual(message.texts);
    expect(shared.next?.isPrivate).toBe(false);
    expect(shared.next?.texts[0]).toBe(`-# Question: ${SECOND}\n-# Shared by Ada`);
    expect(shared.next?.texts.join()).not.toContain(FOG_QUESTION);
  });

  it('are shared once each, also by a bot that has come back', async () => {
    const chat = await openChat({ articles: [FOG] });
    const asked = { question: `${FOG_QUESTION} ${SECOND}`, private: true };
    const { message } = await chat.use(ADA, 'ask', asked);
    const second = await chat.press(ADA, message, 'Share', 1);
    const labels = labelsOf(message);
    const expected = labels.with(labels.lastIndexOf('Share'), 'Shared');
    expect(labelsOf(second.message)).toEqual(expected);
    const both = await (await chat.restart()).press(ADA, second.message, 'Share');
    expect(both.next?.texts[0]).toContain(FOG_QUESTION);
    expect(both.message.texts).toEqual(message.texts);
    expect(labelsOf(both.message).filter((label) => label === 'Shared')).toHaveLength(2);
    await expect(chat.press(ADA, both.message, 'Share')).rejects.toThrow('no button');
  });

  it('are for the asker alone if one of them isn’t found, which leaves the other where it is', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question: `${FOG_QUESTION} ${IN_VAIN}` });
    expect(message.isPrivate).toBe(true);
    expect(message.texts.join()).toContain('I found no passage that answers this.');
    expect(labelsOf(message)).toContain('Ask in this one');
    const passed = await chat.press(ADA, message, 'This should be answered');
    expect(passed).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(passed.message.texts.join()).toContain('the moderators here');
    const { wishes } = await chat.records.feedback.read();
    expect(JSON.stringify(wishes)).toContain(IN_VAIN);
    const closest = await chat.press(ADA, message, 'Closest passages');
    expect(closest.kind).toBe('message');
    expect(closest.message.texts[0]).toBe(`-# Question: ${IN_VAIN}`);
  });
});
