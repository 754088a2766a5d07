import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../src/answers/outcome.ts';
import type { ArticleSource } from '../../../src/articles/article.ts';
import { outcomeJson } from '../../../src/answers/outcome-json.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { startThreadedPullquote } from '../../../src/thread/threaded-pullquote.ts';
import { threadDataOf } from '../../support/pullquote-threads.ts';
import { makeArticle } from '../../support/make-article.ts';

const ENGLISH = makeArticle({
  id: 'en/beacon',
  title: 'The Beacon of Skarvholm',
  language: 'en-GB',
  tags: ['coast'],
  paragraphs: [
    ['The beacon of Skarvholm was built in 1871 by the mason Ida Brandt.'],
    ['Its keeper burned forty barrels of oil each winter, because the nights were long.'],
  ],
});
const GERMAN = makeArticle({
  id: 'de/leuchtfeuer',
  title: 'Das Leuchtfeuer von Skarvholm',
  language: 'de',
  tags: ['coast'],
  paragraphs: [
    ['Das Leuchtfeuer von Skarvholm wurde 1871 von der Maurerin Ida Brandt gebaut.'],
    ['Der Wärter verbrannte in jedem Winter vierzig Fässer Öl, weil die Nächte lang waren.'],
  ],
});
const ITALIAN = makeArticle({
  id: 'it/faro',
  title: 'Il faro di Skarvholm',
  language: 'it',
  tags: [],
  paragraphs: [['Il faro di Skarvholm è stato costruito nel 1871 dalla muratrice Ida Brandt.']],
});
const UNTOLD = makeArticle({
  id: 'untold',
  title: 'Skarvholm',
  paragraphs: [['The ferry to Skarvholm leaves at noon.']],
});
const ALL = [ENGLISH, GERMAN, ITALIAN, UNTOLD];

const QUESTIONS = {
  en: [
    'Who built the beacon of Skarvholm?',
    'When was the beacon of Skarvholm built?',
    'Why did the keeper burn so much oil in winter?',
    'What do the articles say about Ida Brandt?',
    'What does the name Skarvholm stand for?',
  ],
  de: [
    'Wer hat das Leuchtfeuer von Skarvholm gebaut?',
    'Wann wurde das Leuchtfeuer von Skarvholm gebaut?',
    'Warum verbrannte der Wärter im Winter so viel Öl?',
    'Was sagen die Artikel über die Maurerin Ida Brandt?',
  ],
  it: ['Chi ha costruito il faro di Skarvholm?', 'Quando è stato costruito il faro di Skarvholm?'],
};

const anyAsked = fc
  .constantFrom(...Object.entries(QUESTIONS))
  .chain(([language, texts]) => fc.constantFrom(...texts.map((text) => ({ language, text }))));

function languageOf({ language }: ArticleSource): string | undefined {
  return language?.slice(0, 2);
}

describe('articles in several languages', () => {
  it('are answered alike by every engine, in this thread or another', async () => {
    const { articles, data } = threadDataOf(ALL);
    const thread = await startThreadedPullquote(articles, data);
    const engines = [
      await createPullquote(ALL, 'minisearch'),
      await createPullquote(ALL, 'compact'),
      thread.pullquote,
    ];
    for (const text of Object.values(QUESTIONS).flat()) {
      const answers = await Promise.all(engines.map((pullquote) => pullquote.ask({ text })));
      const [one, ...others] = answers.map(outcomeJson);
      for (const other of others) expect(other).toEqual(one);
    }
    await thread.close();
  });

  it('are quoted only to questions in their language, whichever there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyAsked,
        fc.shuffledSubarray(ALL, { minLength: 1 }),
        async ({ text, language }, some) => {
          const own = ALL.find((article) => languageOf(article) === language);
          const articles = [...new Set([...some, ...(own ? [own] : [])])];
          const pullquote = await createPullquote(articles);
          const answer = await pullquote.ask({ text });
          const quoted = excerptsOf(answer);
          for (const { quote } of quoted)
            expect([language, undefined]).toContain(languageOf(quote.article));
          const { candidates } = await pullquote.explain({ text });
          for (const { passage } of candidates)
            expect([language, undefined]).toContain(languageOf(passage.article));
          const brief = await pullquote.brief({ topic: text });
          for (const { article } of brief.kind === 'brief' ? brief.articles : [])
            expect([language, undefined]).toContain(languageOf(article));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Who built the beacon of Skarvholm?', 'en/beacon'],
    ['Wer hat das Leuchtfeuer von Skarvholm gebaut?', 'de/leuchtfeuer'],
    ['Quando è stato costruito il faro di Skarvholm?', 'it/faro'],
  ])('answer each in its own: %s', async (text, id) => {
    const pullquote = await createPullquote(ALL);
    const answer = await pullquote.ask({ text });
    expect(excerptsOf(answer)[0]?.quote.article.id).toBe(id);
  });

  it('are all asked about a name', async () => {
    const pullquote = await createPullquote([ENGLISH, GERMAN, ITALIAN]);
    for (const only of [ENGLISH, GERMAN, ITALIAN]) {
      const within = pullquote.within({
        hiddenArticles: [ENGLISH, GERMAN, ITALIAN]
          .filter((one) => one !== only)
          .map(({ id }) => id),
      });
      const answer = await within.ask({ text: 'Ida Brandt' });
      expect(excerptsOf(answer)[0]?.quote.article).toBe(only);
    }
    const answer = await pullquote.ask({ text: 'Ida Brandt' });
    expect(answer.kind).not.toBe('not-found');
  });

  it('are told of if those in the question’s language say nothing', async () => {
    const pullquote = await createPullquote([ENGLISH, GERMAN]);
    const text = 'Welche Vögel brüten auf den Klippen?';
    expect(await pullquote.ask({ text })).toMatchObject({
      kind: 'not-found',
      languages: { asked: ['de'], others: ['en'] },
    });
    expect(await pullquote.brief({ topic: text })).toMatchObject({
      kind: 'not-found',
      languages: { asked: ['de'], others: ['en'] },
    });
  });

  it('are told of to a question in none of their languages', async () => {
    const pullquote = await createPullquote([ENGLISH, GERMAN, ITALIAN]);
    expect(await pullquote.ask({ text: 'Кто построил маяк Скарвхольм на острове?' })).toMatchObject(
      {
        kind: 'not-found',
        languages: { asked: [], others: ['en', 'de', 'it'] },
      },
    );
    const english = pullquote.within({ language: 'en' });
    expect(
      await english.ask({ text: 'Quando è stato costruito il faro di Skarvholm?' }),
    ).toMatchObject({ kind: 'not-found', languages: { asked: [], others: ['en'] } });
  });

  it('are not told of if all were asked', async () => {
    const pullquote = await createPullquote([ENGLISH, UNTOLD]);
    expect(await pullquote.ask({ text: 'Which birds nest on the cliffs?' })).not.toHaveProperty(
      'languages',
    );
  });

  it('keep out of what a scope leaves', async () => {
    const pullquote = await createPullquote(ALL);
    const text = 'Wer hat das Leuchtfeuer von Skarvholm gebaut?';
    const hidden = await pullquote.within({ hiddenArticles: [GERMAN.id] }).ask({ text });
    const quoted = excerptsOf(hidden);
    expect(quoted.map(({ quote }) => quote.article.id)).not.toContain(GERMAN.id);
    expect(await pullquote.within({ collections: ['de'] }).ask({ text })).toMatchObject({
      kind: 'answered',
    });
  });

  it('are summarized by their own words', async () => {
    const pullquote = await createPullquote(ALL);
    for (const { id, text } of ALL) {
      const summary = await pullquote.summarize(id, { sentences: 2, focus: 'Winter' });
      const sentences = summary.kind === 'summary' ? summary.sentences : [];
      expect(sentences.length).toBeGreaterThan(0);
      for (const { quote } of sentences) expect(text).toContain(quote.text);
    }
  });
});
