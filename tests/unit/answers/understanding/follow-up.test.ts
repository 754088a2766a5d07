import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/answers/answer.ts';
import { previousOf } from '../../../../src/answers/previous-question.ts';
import { excerptsOf, type OneOutcome, type Outcome } from '../../../../src/answers/outcome.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../../support/make-article.ts';

const wall = makeArticle({
  id: 'wall',
  title: 'A wall for the harbour',
  authors: ['Ada Reed'],
  published: '2022-03-01',
  paragraphs: [
    ['The harbour board wants a wall of granite. Olga Finn leads the board since the storm.'],
    ['The board has a budget of nine million crowns, and no plan for the ferries.'],
  ],
});
const bees = makeArticle({
  id: 'bees',
  title: 'Bees on roofs',
  authors: ['Ada Reed'],
  published: '2024-05-01',
  paragraphs: [
    ['Bees on roofs starve in July, as nothing flowers between the chimneys.'],
    ['Keepers should plant linden trees before they buy another hive.'],
  ],
});
const ferries = makeArticle({
  id: 'ferries',
  title: 'Night ferries',
  authors: ['Ben Ode'],
  published: '2023-01-10',
  paragraphs: [['The night ferries carry nurses home. The company would rather end them.']],
});

const pullquote = await createPullquote([wall, bees, ferries]);
const ask = (text: string, more: Partial<Question> = {}): Promise<Outcome> =>
  pullquote.ask({ text, today: '2025-06-01', ...more });

async function afterwards(first: string, text: string): Promise<Outcome> {
  const outcome = (await ask(first)) as OneOutcome;
  const previous = previousOf(outcome);
  return ask(text, previous ? { previous } : {});
}

describe('A question that names nothing', () => {
  it.each([
    'Who leads it?',
    'Ok, who leads it?',
    'What is its budget?',
    'who leads it',
    'How much do they cost?',
  ])('is asked back about: %s', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'unclear', what: 'subject' });
  });

  it('leans on the one before, and says so', async () => {
    const outcome = await afterwards('What does the harbour board want?', 'Who leads it?');
    expect(outcome).toMatchObject({
      kind: 'answered',
      sources: { article: { id: 'wall' } },
      follows: 'What does the harbour board want?',
    });
    expect(excerptsOf(outcome)[0]?.quote.text).toContain('Olga Finn');
  });

  it('may speak of the author of what was shown', async () => {
    expect(await afterwards('Why do bees starve?', 'What else did she write?')).toMatchObject({
      kind: 'articles',
      sources: { authors: ['Ada Reed'] },
      articles: [{ article: { id: 'bees' } }, { article: { id: 'wall' } }],
    });
  });

  it('may ask for a summary of what was shown', async () => {
    expect(await afterwards('Why do bees starve?', 'Summarize it')).toMatchObject({
      kind: 'summarized',
      summary: { article: { id: 'bees' } },
    });
  });

  it('is asked of an article that is named beside it', async () => {
    const outcome = await ask('Who leads it?', { articleId: 'wall' });
    expect(outcome.kind).not.toBe('unclear');
  });
});

describe('A question that stands for itself', () => {
  it.each([
    'Do bees like it when nothing flowers?',
    'What is wrong with that plan for the ferries?',
    'Who leads the harbour board?',
    'Should keepers plant trees before they buy another hive?',
    'What does it mean to starve?',
    'What is it like to starve?',
    'Does it matter whether bees starve?',
    'How is it that bees starve?',
    'Who is it that leads the board?',
    'Bees: why do they starve?',
  ])('leans on nothing: %s', async (text) => {
    const outcome = await afterwards('What do the night ferries carry?', text);
    expect(outcome).not.toHaveProperty('follows');
    expect(outcome.kind).not.toBe('unclear');
  });
});

describe('Two questions in one', () => {
  it.each([
    'Who leads the harbour board? And why do bees starve?',
    'Who leads the harbour board and why do bees starve?',
  ])('are answered one after the other: %s', async (text) => {
    const outcome = await ask(text);
    if (outcome.kind !== 'several') throw new Error(outcome.kind);
    const firsts = outcome.parts.map((part) => excerptsOf(part)[0]?.quote.article.id);
    expect(firsts).toEqual(['wall', 'bees']);
    expect(outcome.parts.map(({ question }) => question.replace('?', ''))).toEqual([
      'Who leads the harbour board',
      'why do bees starve',
    ]);
  });

  it('may lean on each other', async () => {
    const outcome = await ask('What does the harbour board want? Who leads it?');
    expect(
      excerptsOf(outcome)
        .map(({ quote }) => quote.text)
        .join(' '),
    ).toContain('Olga Finn');
  });

  it.each([
    ['What are the articles about? How many are there?', ['overview', 'count']],
    ['What are the articles about, and how many are there?', ['overview', 'count']],
    ['Which articles are there? How many of them do you have in all?', ['list', 'count']],
    ['How many articles are there? What are they about?', ['count', 'overview']],
    ['Wovon handeln die Artikel? Und wie viele gibt es?', ['overview', 'count']],
    ['De quoi parlent les articles ? Combien y en a-t-il ?', ['overview', 'count']],
    ['¿De qué tratan los artículos? ¿Y cuántos hay en total?', ['overview', 'count']],
    ['Makalelerde ne anlatılıyor? Kaç tane var?', ['overview', 'count']],
  ])('may ask of the articles in few words: %s', async (question, wanted) => {
    const outcome = await ask(question);
    if (outcome.kind !== 'several') throw new Error(outcome.kind);
    expect(outcome.parts.map((part) => (part.kind === 'articles' ? part.wanted : ''))).toEqual(
      wanted,
    );
  });

  it('ask how many articles there are only where these were spoken of', async () => {
    const previous = { text: 'What are the articles about?', articles: ['bees'] };
    expect(await ask('How many are there?', { previous })).toMatchObject({ wanted: 'count' });
    const bees = { text: 'Why do bees starve?', articles: ['bees'] };
    expect((await ask('How many are there?', { previous: bees })).kind).not.toBe('articles');
    expect((await ask('Why do bees starve? How many are there?')).kind).not.toBe('several');
  });

  it('are one if a part of them says nothing', async () => {
    expect((await ask('When and why do bees starve?')).kind).not.toBe('several');
    expect((await ask('Why do bees starve? And when?')).kind).not.toBe('several');
    expect((await ask('Why do bees starve? Ada Reed brings it up')).kind).not.toBe('several');
    const gap = 'Bees starve on roofs, and in which month do they starve?';
    expect((await ask(gap)).kind).not.toBe('several');
  });
});

describe('A time', () => {
  it('chooses articles where they are asked for', async () => {
    expect(await ask('What has been published since 2023?')).toMatchObject({
      kind: 'articles',
      sources: { from: '2023' },
      total: 2,
      articles: [{ article: { id: 'bees' } }, { article: { id: 'ferries' } }],
    });
    expect(await ask('What has been written since 2024 about bees?')).toMatchObject({
      kind: 'answered',
      sources: { from: '2024' },
    });
    expect(await ask('What does the article from 2022 say about the board?')).toMatchObject({
      kind: 'answered',
      sources: { from: '2022', until: '2022' },
    });
    expect(await ask('What did Ada Reed write in 2022 about the board?')).toMatchObject({
      kind: 'answered',
      sources: { authors: ['Ada Reed'], from: '2022', until: '2022' },
    });
  });

  it('of which there is nothing is told, with what there is of other times', async () => {
    expect(await ask('What did Ada Reed write in 1990 about bees on roofs?')).toMatchObject({
      kind: 'not-found',
      sources: { authors: ['Ada Reed'], from: '1990', until: '1990' },
      others: [{ id: 'bees' }],
    });
  });

  it('from which there is nothing gives no list', async () => {
    expect(await ask('What has been published since 2040?')).toMatchObject({
      kind: 'not-found',
      sources: { from: '2040' },
    });
  });

  it('is a part of the question where no article has a date', async () => {
    const undated = await createPullquote([
      makeArticle({
        authors: ['Cy Lund'],
        paragraphs: [['In 1990 the ferries stopped for a year.']],
      }),
    ]);
    const text = 'What did Cy Lund write in 1990 about ferries?';
    const outcome = await undated.ask({ text, today: '2025-06-01' });
    expect(outcome).toMatchObject({ kind: 'answered', sources: { authors: ['Cy Lund'] } });
    expect(outcome.sources).not.toHaveProperty('from');
    const published = 'What was published in 1990 about ferries?';
    expect(await undated.ask({ text: published, today: '2025-06-01' })).toMatchObject({
      kind: 'answered',
    });
    const all = 'Which article was published in 1990?';
    expect((await undated.ask({ text: all, today: '2025-06-01' })).kind).not.toBe('articles');
  });
});
