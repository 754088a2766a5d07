import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPullquote, UnknownArticleError } from '../../src/pullquote.ts';
import { anyLibrary, anyQuestion } from '../support/any-library.ts';
import { LIBRARY } from '../support/library.ts';

const all = createPullquote(LIBRARY);
const shown = LIBRARY.filter(({ id }) => id !== 'ferry');
const view = all.without(new Set(['ferry', 'nowhere']));

/** What is answered from titles, bylines and definitions, without a search. */
const PLAIN_QUESTIONS = [
  'Who wrote the article about fog?',
  'Who wrote the ferry strike article?',
  'What does HDWU stand for?',
  'When was the article about orchards published?',
];

const SEARCHES = ['How did the strike end?', 'How many days of fog were there?', 'ferry', 'fog'];

describe('Pullquote without some articles', () => {
  it('has the others, and knows them only', () => {
    expect(view.articles).toEqual(shown);
    expect(view.article('ferry')).toBeUndefined();
    expect(view.article('fog')).toBe(all.article('fog'));
    expect(view.findArticles('')).toEqual(all.findArticles('').filter(({ id }) => id !== 'ferry'));
    expect(view.findArticles('strike')).toEqual([]);
    expect(view.suggestArticles('')).not.toContain(all.article('ferry'));
    expect(view.suggestArticles('')).toHaveLength(shown.length);
  });

  it('takes a hidden article for one that isn’t there', async () => {
    const question = { text: 'How did the strike end?', articleId: 'ferry' };
    await expect(view.ask(question)).rejects.toThrow(UnknownArticleError);
    await expect(view.rank(question, 3)).rejects.toThrow(UnknownArticleError);
    await expect(view.explain(question)).rejects.toThrow(UnknownArticleError);
    expect(() => view.summarize('ferry', { sentences: 3 })).toThrow(UnknownArticleError);
  });

  it('answers questions on sources and acronyms as if the others were all there are', async () => {
    const alone = createPullquote(shown);
    for (const text of PLAIN_QUESTIONS) {
      const [one, other] = await Promise.all([view.ask({ text }), alone.ask({ text })]);
      expect(one).toEqual(other);
    }
  });

  it('neither quotes nor names a hidden article', async () => {
    for (const text of SEARCHES) {
      const found = JSON.stringify([
        await view.ask({ text, excerpts: 5 }),
        await view.rank({ text }, 100),
        (await view.explain({ text })).candidates,
        await view.brief({ topic: text }),
      ]);
      expect(found).not.toContain('"id":"ferry"');
    }
  });

  it('finds what is left just as well', async () => {
    const text = 'How many days of fog were counted in 1911?';
    expect(await all.without(new Set()).ask({ text })).toEqual(await all.ask({ text }));
    expect(await view.ask({ text, articleId: 'fog' })).toEqual(
      await all.ask({ text, articleId: 'fog' }),
    );
  });

  it('hides more and more', () => {
    const rest = view.without(new Set(['fog'])).articles.map(({ id }) => id);
    expect(rest).toEqual(shown.map(({ id }) => id).filter((id) => id !== 'fog'));
    expect(all.articles).toBe(LIBRARY);
  });

  it('ranks the passages that are left, whatever is hidden and whichever engine searches', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLibrary(),
        anyQuestion(),
        fc.subarray(['fog-0', 'fog-1', 'fog-2', 'fog-3']),
        fc.constantFrom('minisearch' as const, 'compact' as const),
        async (articles, text, hidden, engine) => {
          const whole = createPullquote(articles, engine);
          const part = whole.without(new Set(hidden));
          const ranking = await part.rank({ text }, 100);
          const among = new Set((await whole.rank({ text }, 100)).map(({ article }) => article.id));
          const found = new Set(ranking.map(({ article }) => article.id));
          // So few passages that none is left out for another.
          expect([...found].toSorted()).toEqual(
            [...among].filter((id) => !hidden.includes(id)).toSorted(),
          );
          const answer = await part.ask({ text });
          const named =
            answer.kind === 'not-found'
              ? answer.nearest
              : answer.excerpts.map(({ quote }) => quote.article);
          for (const { id } of named) expect(hidden).not.toContain(id);
        },
      ),
    );
  });
});
