import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../support/make-article.ts';
import { ADA, BEN, openChat } from '../../../support/chat.ts';

const FERRIES = makeArticle({
  id: 'ferries',
  title: 'Night ferries',
  authors: ['Ben Ode'],
  published: '2023-01-10',
  paragraphs: [['The night ferries carry nurses home. The company would rather end them.']],
});
const WALL = makeArticle({
  id: 'wall',
  title: 'A wall for the harbour',
  authors: ['Ada Reed'],
  published: '2022-03-01',
  paragraphs: [['The harbour board wants a wall of granite. Olga Finn leads the board.']],
});
const BEES = makeArticle({
  id: 'bees',
  title: 'Bees on roofs',
  authors: ['Ada Reed'],
  published: '2024-05-01',
  paragraphs: [['Bees on roofs starve in July, as nothing flowers between the chimneys.']],
});

const ARTICLES = [FERRIES, WALL, BEES];
const openAll = () => openChat({ articles: ARTICLES });
const labels = ({ buttons }: { readonly buttons: readonly { readonly label?: string }[] }) =>
  buttons.map(({ label }) => label);

describe('a question about the articles', () => {
  it('tells who somebody is as far as the catalogue knows, and opens their articles', async () => {
    const chat = await openAll();
    const { message } = await chat.use(ADA, 'ask', { question: 'Who is Ada Reed?' });
    expect(message.texts).toContain('**Ada Reed is the author of 2 articles here.**');
    const titles = message.selects[0]?.options.map(({ label }) => label);
    expect(titles).toEqual(['Bees on roofs', 'A wall for the harbour']);
  });

  it('is not headed as one person’s where it tells what articles of others say of them', async () => {
    const praise = makeArticle({
      id: 'praise',
      title: 'Our writers',
      authors: ['Cleo Marsh'],
      paragraphs: [
        ['Ada Reed is a beekeeper from Eastgate, who ran the city’s gardens for ten years.'],
      ],
    });
    const chat = await openChat({ articles: [...ARTICLES, praise] });
    const who = await chat.use(ADA, 'ask', { question: 'Who is Ada Reed?' });
    expect(who.message.texts).toContain('What articles say:');
    expect(who.message.texts.join('\n')).not.toContain('-# By Ada Reed');
    expect(labels(who.message)).not.toContain('Ask all articles');
    const other = await chat.use(BEN, 'ask', { question: 'Who is Ben Ode?' });
    expect(other.message.texts.join('\n')).toContain('-# By Ben Ode');
  });

  it.each([
    ['Who wrote “Night ferries”?', '**Written by Ben Ode.**'],
    ['Who is the author of the piece on ferries?', '**Written by Ben Ode.**'],
    ['When was the article about night ferries published?', '**Published: 10 January 2023**'],
  ])('shows the article to whom asks of its source: %s', async (question, told) => {
    const chat = await openAll();
    const { message } = await chat.use(ADA, 'ask', { question });
    expect(message.texts).toContain(told);
    expect(message.texts.filter((text) => text.startsWith('> '))).toEqual([]);
    expect(labels(message)).toEqual(
      expect.arrayContaining(['Read here', 'Summarize', 'Ask in this one']),
    );
  });

  it('puts what can be done with an article under one alone', async () => {
    const chat = await openAll();
    const { message } = await chat.use(ADA, 'ask', { question: 'Who is Ben Ode?' });
    expect(message.texts).toContain('**Ben Ode is the author of 1 article here.**');
    expect(message.selects).toEqual([]);
    expect(labels(message)).toEqual(
      expect.arrayContaining(['Read here', 'Summarize', 'Ask in this one']),
    );
  });

  it('quotes what each is about', async () => {
    const chat = await openAll();
    const { message } = await chat.use(ADA, 'ask', { question: 'What are the articles about?' });
    expect(message.texts).toContain('**3 articles**');
    const quotes = message.texts.filter((text) => text.startsWith('> '));
    expect(quotes).toHaveLength(3);
    for (const quote of quotes) {
      expect(ARTICLES.some(({ text }) => text.includes(quote.slice(2)))).toBe(true);
    }
    expect(message.texts.filter((text) => text.includes('¶ 1'))).toHaveLength(3);
  });

  it('says so where no date is known', async () => {
    const undated = ARTICLES.map(({ id, title, text }) =>
      makeArticle({ id, title, paragraphs: [[text]] }),
    );
    const chat = await openChat({ articles: undated });
    const { message } = await chat.use(ADA, 'ask', { question: 'Which is the latest article?' });
    expect(message.texts).toContain('**No date is known of the articles here.**');
    expect(message.selects).toEqual([]);
  });

  it('leads to the rest where there are more', async () => {
    const many = Array.from({ length: 13 }, (_, nth) =>
      makeArticle({ id: `a${nth}`, title: `Report ${nth}`, authors: ['Ada Reed'] }),
    );
    const chat = await openChat({ articles: many });
    const { message } = await chat.use(ADA, 'ask', { question: 'How many articles are there?' });
    expect(message.texts).toContain('**13 articles**');
    const list = await chat.press(ADA, message, 'List all 13');
    expect(list.message.texts.join('\n')).toContain('13 articles');
    expect(labels(list.message)).toContain('Next');
  });
});

describe('a question whether articles differ', () => {
  it('tells who of those that are named says nothing of the topic', async () => {
    const chat = await openAll();
    const question = 'Do Ode and Reed agree on night ferries?';
    const { message } = await chat.use(ADA, 'ask', { question });
    expect(message.texts.join('\n')).toContain('I found no passage on this from: Ada Reed');
  });

  it('shows what each says above all where no topic is named, and takes votes on it', async () => {
    const chat = await openChat({ articles: [FERRIES, WALL] });
    const { message } = await chat.use(ADA, 'ask', { question: 'Where do they differ?' });
    const [head] = message.texts;
    expect(head).toMatch(/^-# Question: Where do they differ\?\n\*\*Do they differ\?/u);
    expect(message.texts.filter((text) => text.startsWith('> ')).length).toBeGreaterThan(1);
    await chat.press(BEN, message, 'Helpful');
    const [kept] = (await chat.records.feedback.read()).votes;
    expect(kept).toMatchObject({ question: 'Where do they differ?' });
  });

  it('is asked back on what, of many articles', async () => {
    const many = Array.from({ length: 7 }, (_, nth) =>
      makeArticle({ id: `a${nth}`, title: `Report ${nth}`, paragraphs: [['A lamp was lit.']] }),
    );
    const chat = await openChat({ articles: many });
    const { message } = await chat.use(ADA, 'ask', { question: 'Where do they differ?' });
    expect(message.isPrivate).toBe(true);
    expect(message.texts[0]).toBe('**On what?**');
  });
});

describe('a question that isn’t clear', () => {
  it('is asked back for the asker alone, with the articles that may be meant', async () => {
    const chat = await openAll();
    const who = await chat.use(ADA, 'ask', { question: 'Who leads it?' });
    expect(who.message.isPrivate).toBe(true);
    expect(who.message.texts[0]).toBe('**Whom or what do you mean by that?**');
    expect(who.message.selects[0]?.options).toHaveLength(3);
    const which = await chat.use(BEN, 'ask', { question: 'Summarize the article' });
    expect(which.message.isPrivate).toBe(true);
    expect(which.message.texts[0]).toBe('**Which article do you mean?**');
  });
});
