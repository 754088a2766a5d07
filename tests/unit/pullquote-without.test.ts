import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/answers/outcome.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { type Pullquote, UnknownArticleError } from '../../src/pullquote.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import { anyLibrary, anyQuestion } from '../support/any-library.ts';
import { LIBRARY } from '../support/library.ts';

const all = await createPullquote(LIBRARY);
const shown = LIBRARY.filter(({ id }) => id !== 'ferry');
const view = all.within({ hiddenArticles: ['ferry', 'nowhere'] });

/** What is answered from titles, bylines and definitions, without a search. */
const PLAIN_QUESTIONS = [
  'Who wrote the article about fog?',
  'Who wrote the ferry strike article?',
  'What does HDWU stand for?',
  'When was the article about orchards published?',
];

const SEARCHES = ['How did the strike end?', 'How many days of fog were there?', 'ferry', 'fog'];

async function listOf(pullquote: Pullquote) {
  return (await pullquote.findArticles('', { limit: 99 })).articles;
}

describe('Pullquote without some articles', () => {
  it('has the others, and knows them only', async () => {
    expect(await view.countArticles()).toBe(shown.length);
    expect(await listOf(view)).toEqual(shown);
    expect(await view.article('ferry')).toBeUndefined();
    expect(await view.articleByReference(referenceTo({ id: 'ferry' }))).toBeUndefined();
    expect(await view.article('fog')).toBe(await all.article('fog'));
    expect(await listOf(view)).toEqual((await listOf(all)).filter(({ id }) => id !== 'ferry'));
    expect(await view.findArticles('strike', { limit: 9 })).toEqual({ total: 0, articles: [] });
    expect(await view.suggestArticles('', 99)).not.toContain(await all.article('ferry'));
    expect(await view.suggestArticles('', 99)).toHaveLength(shown.length);
  });

  it('counts the tags of the others only, and hides all articles with a tag', async () => {
    const [first, ...others] = LIBRARY.map((article) => ({
      ...article,
      tags: ['sea', article.id],
    }));
    const tagged = await createPullquote(first ? [first, ...others] : []);
    const rest = tagged.within({ hiddenTags: [first?.id ?? ''] });
    expect(await listOf(rest)).toEqual(others);
    expect((await tagged.tags()).get('sea')).toBe(LIBRARY.length);
    expect((await rest.tags()).get('sea')).toBe(others.length);
    expect((await rest.tags()).has(first?.id ?? '')).toBe(false);
  });

  it('takes a hidden article for one that isn’t there', async () => {
    const question = { text: 'How did the strike end?', articleId: 'ferry' };
    await expect(view.ask(question)).rejects.toThrow(UnknownArticleError);
    await expect(view.rank(question, 3)).rejects.toThrow(UnknownArticleError);
    await expect(view.explain(question)).rejects.toThrow(UnknownArticleError);
    const summary = view.summarize('ferry', { sentences: 3 });
    await expect(summary).rejects.toThrow(UnknownArticleError);
  });

  it('answers questions on sources and acronyms as if the others were all there are', async () => {
    const alone = await createPullquote(shown);
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
    expect(await all.within({}).ask({ text })).toEqual(await all.ask({ text }));
    expect(await view.ask({ text, articleId: 'fog' })).toEqual(
      await all.ask({ text, articleId: 'fog' }),
    );
  });

  it('hides more and more', async () => {
    const rest = await listOf(view.within({ hiddenArticles: ['fog'] }));
    expect(rest).toEqual(shown.filter(({ id }) => id !== 'fog'));
    expect(await listOf(all)).toEqual(LIBRARY);
  });

  it('ranks the passages that are left, whatever is hidden and whichever engine searches', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLibrary(),
        anyQuestion(),
        fc.subarray(['fog-0', 'fog-1', 'fog-2', 'fog-3']),
        fc.constantFrom('minisearch' as const, 'compact' as const),
        async (articles, text, hidden, engine) => {
          const whole = await createPullquote(articles, engine);
          const part = whole.within({ hiddenArticles: hidden });
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
              : excerptsOf(answer).map(({ quote }) => quote.article);
          for (const { id } of named) expect(hidden).not.toContain(id);
        },
      ),
    );
  });
});
