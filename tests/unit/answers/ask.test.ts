import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskOptions } from '../../../src/answers/answer-from-passages.ts';
import { ask } from '../../../src/answers/ask.ts';
import { outcomeJson } from '../../../src/answers/outcome-json.ts';
import { excerptsOf, type Outcome } from '../../../src/answers/outcome.ts';
import type { Article } from '../../../src/articles/article.ts';
import { isVerbatim } from '../../../src/articles/quote.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import type { Scope } from '../../../src/retrieval/scope.ts';
import { WEIGHTS } from '../../../src/retrieval/weights.ts';
import { archiveOf } from '../../support/archives.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';
import { makeArticle } from '../../support/make-article.ts';

async function answerTo(
  question: string,
  articles: readonly Article[] = LIBRARY,
  { articleId, ...options }: Omit<AskOptions, 'weights'> & Pick<Scope, 'articleId'> = {},
): Promise<Outcome> {
  const archive = (await archiveOf(articles)).within({ articleId });
  return ask(archive, { text: question }, { weights: WEIGHTS, ...options });
}

/** "answered lighthouse 1": the kind of the answer, and where its first excerpt stands. */
async function firstOf(question: string): Promise<string> {
  const answer = await answerTo(question);
  const [first] = excerptsOf(answer);
  return first ? `${answer.kind} ${first.quote.article.id} ${first.paragraph}` : answer.kind;
}

describe('who wrote it', () => {
  it('is not told of an article whose author is not known, or of none', async () => {
    const nameless = await answerTo('Who wrote the article about the ferry strike?');
    const none = await answerTo('Who wrote the article about penguins?');
    expect([nameless.kind, none.kind]).toEqual(['not-found', 'not-found']);
  });
});

describe('a question is answered', () => {
  it.each([
    ['plainly', 'When did electricity reach the tower?', 'lighthouse 3'],
    ['in capitals', 'WHEN DID ELECTRICITY REACH THE TOWER?', 'lighthouse 3'],
    ['in lower case', 'when did electricity reach the tower', 'lighthouse 3'],
    ['with emoji', '🤔 When did electricity reach the tower?? ⚡️🗼', 'lighthouse 3'],
    ['in bad spelling', 'when did electricty reech the tower', 'lighthouse 3'],
    ['in keywords', 'electricity tower', 'lighthouse 3'],
    ['as a statement', 'Electricity reached the tower in 1936.', 'lighthouse 3'],
    ['of the articles', 'What do the articles say about electricity in the tower?', 'lighthouse 3'],
    ['politely', 'Could you please tell me when electricity reached the tower?', 'lighthouse 3'],
    ['with curly quotes', 'What is “The Salt Road”?', 'ferry 2'],
    ['about what an acronym means', 'what does hdwu stand for', 'ferry 1'],
    ['about who wrote a book inside one', 'Who wrote The Salt Road?', 'ferry 2'],
  ])('if it is asked %s', async (_, question, place) => {
    expect(await firstOf(question)).toBe(`answered ${place}`);
  });

  it('in words of the asked article only', async () => {
    const article = fromLibrary('fog');
    const answer = await answerTo('What is there at Hollow Point?', LIBRARY, { articleId: 'fog' });
    expect(excerptsOf(answer).map(({ quote }) => quote.article)).toEqual([article]);
    const author = await answerTo('Who is the author?', LIBRARY, { articleId: 'fog' });
    expect(author).toMatchObject({ kind: 'articles', wanted: 'writer', articles: [{ article }] });
  });

  it.each([
    ['Who wrote the article about Hollow Point?', 'writer'],
    ['Who wrote the article on colza oil?', 'writer'],
    ['Who is the author of the piece on Hollow Point?', 'writer'],
    ['What is the title of the article about Hollow Point?', 'title'],
  ])('with the article itself, if that is what it is about: %s', async (question, wanted) => {
    const article = fromLibrary('lighthouse');
    const outcome = await answerTo(question);
    expect(outcome).toMatchObject({ kind: 'articles', wanted, articles: [{ article }], total: 1 });
    expect(outcomeJson(outcome)).toMatchObject({
      articles: [{ articleId: 'lighthouse' }],
      excerpts: [{ articleId: 'lighthouse', author: article.authors.join(', ') }],
    });
  });
});

describe('a question is not found', () => {
  it.each([
    ['no word of which the articles hold', 'Which zeppelins landed in Rome?'],
    ['of words that say nothing', 'What is there, and why?'],
    ['of emoji', '🤔🤔🤔'],
    ['of marks', '?!…'],
    ['that is empty', ''],
    ['in German', 'Warum endete der Streik der Fährleute?'],
    ['in French', 'Qui a écrit le livre sur la grève des bateaux ?'],
    ['in Spanish', '¿Cuándo llegó la electricidad al faro?'],
    ['in Japanese', '灯台はいつ点灯しましたか？'],
    ['about an author nobody knows', 'Who wrote the article about the ferry strike?'],
    ['about a date nobody knows', 'When was the article about fog published?'],
  ])('%s', async (_, question) => {
    const answer = await answerTo(question);
    expect(answer).toMatchObject({ kind: 'not-found', question });
  });

  it('where there are no articles', async () => {
    for (const question of ['fog', 'Who wrote this?', 'What does HDWU stand for?'])
      expect(await answerTo(question, [])).toEqual({ kind: 'not-found', question, nearest: [] });
  });

  it('and offers the articles that come nearest, each once', async () => {
    const answer = await answerTo(
      'Which zeppelin was painted like the foghorn of a steamer in Rome?',
    );
    const nearest = answer.kind === 'not-found' ? answer.nearest.map(({ id }) => id) : [];
    expect(nearest[0]).toBe('fog');
    expect(new Set(nearest).size).toBe(nearest.length);
  });
});

describe('passages are shown as related', () => {
  it('where they touch the question without answering it clearly', async () => {
    const answer = await answerTo('How did the county pay for the ferries and their new engines?');
    expect(answer.kind).not.toBe('not-found');
    const touched = await answerTo('How many doctors live in the county?');
    expect(touched.kind).toBe('related');
  });
});

describe('the passages that come closest', () => {
  const question = 'Which zeppelin was painted like the foghorn of a steamer in Rome?';

  it('are shown, as related at most, to whoever wants them anyhow', async () => {
    expect((await answerTo(question)).kind).toBe('not-found');
    const closest = await answerTo(question, LIBRARY, { isAnyhow: true, excerpts: 1 });
    expect(closest.kind).toBe('related');
    expect(excerptsOf(closest)[0]?.quote.article.id).toBe('fog');
  });

  it('are searched for where an article doesn’t tell who wrote it', async () => {
    const asked = 'Who wrote the article about the ferry strike?';
    const closest = await answerTo(asked, LIBRARY, { isAnyhow: true });
    expect(excerptsOf(closest)[0]?.quote.article.id).toBe('ferry');
  });

  it('change nothing where a passage answers', async () => {
    const answered = 'When did electricity reach the tower?';
    expect(await answerTo(answered, LIBRARY, { isAnyhow: true })).toEqual(await answerTo(answered));
  });

  it('are none where no word is found', async () => {
    const closest = await answerTo('Which zeppelins landed in Rome?', LIBRARY, { isAnyhow: true });
    expect(closest).toMatchObject({ kind: 'not-found', nearest: [] });
  });
});

describe('the excerpts', () => {
  const paragraphs = Array.from({ length: 8 }, (_, nth) => [`Fog came to the ${nth}00 gates.`]);
  const fog = makeArticle({ title: 'Fog', paragraphs });

  it.each([
    [undefined, 3],
    [1, 1],
    [5, 5],
    [99, 5],
    [0, 1],
    [-1, 1],
    [2.9, 2],
  ])('are, if %s are wanted, %s', async (excerpts, count) => {
    const answer = await answerTo('fog at the gates', [fog], { excerpts });
    expect(excerptsOf(answer).length).toBe(count);
  });

  it('come from an article each if articles are asked for', async () => {
    const tide = makeArticle({ title: 'Tide', paragraphs: [['Fog came with the tide.']] });
    const answer = await answerTo('Which articles are about fog?', [fog, tide], { excerpts: 5 });
    expect(new Set(excerptsOf(answer).map(({ quote }) => quote.article))).toEqual(
      new Set([fog, tide]),
    );
    expect(excerptsOf(answer).length).toBe(2);
  });

  it('come from a paragraph each', async () => {
    const answer = await answerTo('fog at the gates', [fog], { excerpts: 5 });
    const places = excerptsOf(answer).map(({ paragraph }) => paragraph);
    expect(new Set(places).size).toBe(5);
  });

  it('leave out what a reprint says again, however it is divided', async () => {
    const sentences = ['The gate was built in 1998.', 'Its keeper slept.'] as const;
    const texts = [
      [sentences],
      [sentences],
      sentences.map((sentence) => [sentence]),
      [['Gates rust, and this gate was no other when storms came.']],
    ];
    const articles = texts.map((paragraphs, nth) =>
      makeArticle({ title: `Print ${nth}`, paragraphs }),
    );
    const answer = await answerTo('When was the gate with its keeper built?', articles, {
      excerpts: 5,
    });
    const quotes = excerptsOf(answer).map(({ quote }) => quote.text);
    expect(quotes[0]).toBe(sentences.join(' '));
    expect(quotes.filter((text) => /1998|slept/u.test(text))).toHaveLength(1);
  });

  it('go on where the page before ended, until there are no more worth showing', async () => {
    const whole = await answerTo('fog at the gates', [fog], { excerpts: 5 });
    const first = await answerTo('fog at the gates', [fog], { excerpts: 3 });
    const second = await answerTo('fog at the gates', [fog], { excerpts: 3, skip: 3 });
    const third = await answerTo('fog at the gates', [fog], { excerpts: 3, skip: 6 });
    expect([...excerptsOf(first), ...excerptsOf(second)].slice(0, 5)).toEqual(excerptsOf(whole));
    expect([first, second, third]).toMatchObject([
      { hasMore: true },
      { skipped: 3, hasMore: true },
      { skipped: 6 },
    ]);
    expect(excerptsOf(third)).toHaveLength(2);
    expect(third).not.toHaveProperty('hasMore');
  });

  it('say nothing twice on further pages', async () => {
    const reprint = makeArticle({ title: 'Fog again', paragraphs });
    const quotes: string[] = [];
    for (let skip = 0; skip < 8; skip += 1) {
      const page = await answerTo('fog at the gates', [fog, reprint], { excerpts: 1, skip });
      expect('hasMore' in page).toBe(skip < 7);
      quotes.push(...excerptsOf(page).map(({ quote }) => quote.text));
    }
    expect(new Set(quotes).size).toBe(8);
  });

  it('are verbatim, within the limit and in different places, for any articles and question', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLibrary(),
        anyQuestion(),
        fc.nat(6),
        async (articles, question, wanted) => {
          const answer = await answerTo(question, articles, { excerpts: wanted });
          const excerpts = excerptsOf(answer);
          expect(answer.question).toBe(question);
          expect(excerpts.length).toBeLessThanOrEqual(Math.min(5, Math.max(1, wanted)));
          expect(excerpts.every(({ quote }) => isVerbatim(quote))).toBe(true);
          const places = excerpts.map(({ quote, paragraph }) => `${quote.article.id} ${paragraph}`);
          expect(new Set(places).size).toBe(places.length);
        },
      ),
    );
  });
});

describe('a topic alone', () => {
  it('is answered with the first word on it, if nothing else is likelier by far', async () => {
    const article = makeArticle({
      paragraphs: [
        ['A new rule forbids the felling of poplars from spring to autumn, with fines that hurt.'],
        ['It saves no tree unless somebody counts the poplars first; there is no map of them.'],
        ['Ferries, fog and lamps are for another day.'],
      ],
    });
    const [first] = excerptsOf(await answerTo('poplars', [article]));
    expect(first?.paragraph).toBe(1);
  });
});

describe('a question that is ranked or explained', () => {
  const hives = makeArticle({
    id: 'hives',
    title: 'What the roof knows',
    authors: ['Ada Reed'],
    paragraphs: [
      ['Bees on roofs starve in July, as nothing flowers between the chimneys.'],
      ['The city pays four crowns a day for each box of bees.'],
    ],
  });
  const ferry = makeArticle({
    id: 'ferry',
    title: 'Home at night',
    authors: ['Ben Ode'],
    paragraphs: [
      ['The night ferry carries nurses home, and the company would rather end it.'],
      ['The city pays nine crowns a day for each nurse on the night ferry.'],
    ],
  });
  const previous = { text: 'What starves on roofs?', articles: ['hives'] };

  it.each([
    { text: 'In the article on nurses, what does the city pay?' },
    { text: 'What does the city pay, according to the article about bees?' },
    { text: 'What does Ode say the city pays?' },
    { text: 'Ada Reed: crowns a day?' },
    { text: 'What does it cost?', previous },
  ])('is read as it is when it is asked: $text', async (question) => {
    const pullquote = await createPullquote([ferry, hives]);
    const outcome = await pullquote.ask(question);
    const [shown] = excerptsOf(outcome).map(({ quote }) => quote.article.id);
    const ranked = await pullquote.rank(question, 5);
    const { candidates } = await pullquote.explain(question);
    expect(shown).toBeDefined();
    expect([...new Set(ranked.map(({ article }) => article.id))]).toEqual([shown]);
    expect([...new Set(candidates.map(({ passage }) => passage.article.id))]).toEqual([shown]);
  });
});
