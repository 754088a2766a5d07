import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { fromLibrary, LIBRARY } from '../../../support/library.ts';
import {
  buttonInteraction,
  commandInteraction,
  messageCommandInteraction,
} from '../../../support/interactions.ts';
import { keepRecords } from '../../../support/records.ts';
import { beginTalk } from '../../../support/talk.ts';

const library = await createPullquote(LIBRARY);
const parts = {
  articles: LIBRARY,
  ask: (question: Parameters<typeof library.ask>[0]) => library.ask(question),
  checkQuote: (text: string) => library.checkQuote(text),
};
const LINK = 'https://www.gazette.example/hollow-point/?utm_source=chat';

describe('/quote', () => {
  it('tells everyone where a quote stands, and leads there', async () => {
    const { say } = await beginTalk(parts);
    const text = 'the last keeper left in March 1971';
    const said = await say(commandInteraction('quote', { text }));
    expect(said.isPrivate).toBe(false);
    expect(said.words).toContain('This quote is right, word for word.');
    const page = await say(buttonInteraction(said.buttonId('Read here')));
    expect(page.isPrivate).toBe(true);
    expect(page.words).toContain('Page 1 of 1 · ¶ 1–3 of 3');
    const source = await say(buttonInteraction(said.buttonId('Source')));
    expect(source.words).toContain('By: Mara Quill');
  });

  it('tells the asker alone if asked to', async () => {
    const { say } = await beginTalk(parts);
    const text = 'Electricity reached the tower in 1963.';
    const said = await say(commandInteraction('quote', { text, private: true }));
    expect(said.isPrivate).toBe(true);
    expect(said.words).toContain('This quote is not right word for word.');
    expect(said.words).toContain('~~1963~~');
  });

  it('tells the asker alone that it knows nothing of a quote, or too little', async () => {
    const { say } = await beginTalk(parts);
    const unknown = await say(
      commandInteraction('quote', { text: 'Zebras gallop in the morning' }),
    );
    expect(unknown.isPrivate).toBe(true);
    expect(unknown.words).toContain('The articles don’t say this');
    const short = await say(commandInteraction('quote', { text: 'the lamp' }));
    expect(short.isPrivate).toBe(true);
    expect(short.words).toContain('too short');
  });
});

async function find(content: string) {
  const talk = await beginTalk(parts);
  const said = await talk.say(messageCommandInteraction('Find in articles', content));
  expect(said.isPrivate).toBe(true);
  return { ...talk, ...said };
}

async function summarize(content: string) {
  const { say } = await beginTalk(parts);
  return say(messageCommandInteraction('Summarize the linked article', content));
}

describe('“Find in articles”', () => {
  it('checks a long quote', async () => {
    const { words } = await find('> Electricity reached the **tower** in 1936\nreally?');
    expect(words).toContain('This quote is right, word for word.');
  });

  it('offers the article that is linked to', async () => {
    const { say, words, buttonId } = await find(`Have you read this? <${LINK}>`);
    expect(words).toContain('**The lamp at Hollow Point**');
    expect(words).toContain('3 paragraphs · 7 sentences');
    const page = await say(buttonInteraction(buttonId('Read here')));
    expect(page.words).toContain('Page 1 of 1');
    const summary = await say(buttonInteraction(buttonId('Summarize')));
    expect(summary.isPrivate).toBe(true);
    expect(summary.words).toContain('5 of 7 sentences');
  });

  it('asks what the message asks', async () => {
    const { words } = await find('morning! When was the lighthouse at Hollow Point lit? I forget.');
    expect(words).toContain('Question: When was the lighthouse at Hollow Point lit?');
    expect(words).toContain('9 October 1868');
  });

  it('asks the message’s most telling words otherwise', async () => {
    const { words } = await find('I keep thinking about Ida Fenwick and her stairs.');
    expect(words).toContain('Question: Ida Fenwick stairs');
    expect(words).toContain('I never minded the stairs');
  });

  it.each(['', '🎉🎉', '<@1200000000000000005> <:bee:1200000000000000006>'])(
    'is kind about a message without words: "%s"',
    async (content) => {
      const { words } = await find(content);
      expect(words).toContain('There are no words in this message');
    },
  );

  it('keeps and logs nothing of the message', async () => {
    const records = await keepRecords();
    const { say, log } = await beginTalk({ ...parts, records });
    const message = 'Do zebras gallop over the secret savannah?';
    await say(messageCommandInteraction('Find in articles', message));
    const kept = [await records.feedback.read(), await records.keptAbout('1200000000000000005')];
    expect(JSON.stringify([log.lines, kept])).not.toMatch(/zebras|savannah/);
    expect((await records.keptAbout('1200000000000000005')).questions).toBe(0);
  });
});

describe('“Summarize the linked article”', () => {
  it('summarizes it for the asker alone', async () => {
    const said = await summarize(`read [this](${LINK})!`);
    expect(said.isPrivate).toBe(true);
    expect(said.words).toContain(`**${fromLibrary('lighthouse').title}**`);
    expect(said.words).toContain('5 of 7 sentences');
  });

  it('says what to do if nothing there links to an article', async () => {
    const said = await summarize('read https://elsewhere.example/this');
    expect(said.isPrivate).toBe(true);
    expect(said.words).toContain('Nothing in this message links to an article that I have.');
    expect(said.words).toContain('`/articles`');
  });
});
