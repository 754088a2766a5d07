import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byTitle } from '../../src/articles/article-order.ts';
import type { Article } from '../../src/articles/article.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { type Pullquote, UnknownArticleError } from '../../src/pullquote.ts';
import type { ArticleChange } from '../../src/retrieval/memory/memory-archive.ts';
import type { Passage } from '../../src/retrieval/passages.ts';
import type { Scope } from '../../src/retrieval/scope.ts';
import { anyQuestion } from './any-library.ts';
import { fromLibrary, LIBRARY } from './library.ts';
import { makeArticle } from './make-article.ts';
import { aside, page, prose, writtenArticle } from './written-article.ts';

export interface OpenPullquote {
  readonly pullquote: Pullquote;
  /** As those see them who ask. */
  readonly articles: readonly Article[];
  change(change: ArticleChange): Promise<void>;
  close(): Promise<void>;
}

const LINKED = makeArticle({
  title: 'Zeppelins',
  url: 'https://example.com/zeppelins',
  paragraphs: [['The zeppelin came at noon.']],
  linkOnly: true,
});

/** Of which something stands beside the running text, on pages. */
const MANUAL = writtenArticle(
  [
    prose('Quinces are laid on straw in the cellar.', page(7)),
    aside('table', 'Quinces keep\tfor six weeks', 'Pears keep\tfor two'),
    aside('caption', 'A heap of quinces on straw'),
  ],
  { id: 'manual' },
);

/**
 * What every {@link Pullquote} promises, wherever its work is done.
 *
 * @param openLike Opens another one with the model that it has beside the words, if it has one.
 */
export function describePullquote(
  name: string,
  open: (articles: readonly Article[]) => Promise<OpenPullquote>,
  openLike?: (articles: readonly Article[]) => Promise<Pullquote>,
): void {
  const openPlain =
    openLike ?? ((articles: readonly Article[]) => createPullquote(articles, 'compact'));

  /** By meaning something comes near to every question. */
  function expectFound(ranking: readonly Passage[], ...ids: readonly string[]): void {
    const found = idsIn(ranking);
    expect(openLike ? new Set(ids.filter((id) => found.has(id))) : found).toEqual(new Set(ids));
  }

  describe(`${name} is a Pullquote that`, () => {
    let plain: Pullquote;
    let opened: OpenPullquote;

    const rank = (text: string, scope: Scope = {}): Promise<readonly Passage[]> =>
      opened.pullquote.within(scope).rank({ text }, 100);

    beforeAll(async () => {
      plain = await openPlain([LINKED, MANUAL, ...LIBRARY]);
      opened = await open([LINKED, MANUAL, ...LIBRARY]);
    });

    afterAll(() => opened.close());

    it('finds the same as any other, judged the same', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            anyQuestion(),
            fc.constantFrom('How did the strike end?', 'Who kept the ligth?'),
          ),
          fc.subarray(LIBRARY.map(({ id }) => id)),
          async (text, hiddenArticles) => {
            const [one, other] = [opened.pullquote, plain].map((all) =>
              all.within({ hiddenArticles }),
            );
            expect(await one?.explain({ text })).toEqual(await other?.explain({ text }));
            expect(await one?.ask({ text })).toEqual(await other?.ask({ text }));
          },
        ),
        { numRuns: 50 },
      );
    });

    it('does all else that is asked of it as any other', async () => {
      const [one, other] = await Promise.all(
        [opened.pullquote, plain].map((all) =>
          Promise.all([
            all.countArticles(),
            all.tags(),
            all.article('ferry'),
            all.article('nowhere'),
            all.findArticles('fog', { limit: 3 }),
            all.suggestArticles('', 3),
            all.summarize('lighthouse', { sentences: 3, focus: 'fog' }),
            all.brief({ topic: 'Hollow Point' }),
            all.findPassage('lighthouse ¶ 2–3'),
            all.findPassage('¶ 3', 'ferry'),
            all.checkQuote('Electricity reached the tower in 1936.'),
            all.checkQuote('Electricity reached the old tower in 1963.'),
            all.checkQuote('Quinces keep for six weeks Pears keep'),
            all.checkQuote('A heap of quinces in a cellar'),
            all.checkQuote('Zebras gallop over the Serengeti at noon'),
            all.linkedArticle('See https://example.com/zeppelins'),
            all.subjectOf('“Electricity reached the tower in 1936, they say”'),
            all.subjectOf('who kept the light'),
          ]),
        ),
      );
      expect(one).toEqual(other);
    });

    it('gives the articles that it was given, and their own paragraphs', async () => {
      const ranking = await rank('How did the strike end?');
      expect(ranking.length).toBeGreaterThan(0);
      for (const { article, paragraph } of ranking) {
        expect(opened.articles).toContain(article);
        expect(article.paragraphs[paragraph.number - 1]).toEqual(paragraph);
      }
      expect(opened.articles).toContain(await opened.pullquote.article('ferry'));
    });

    it('looks at one article only if told so', async () => {
      const text = 'Hollow Point';
      const within = await opened.pullquote.rank({ text, articleId: 'fog' }, 100);
      expect(idsIn(within)).toEqual(new Set([fromLibrary('fog').id]));
      expectFound(await rank(text), 'fog', 'lighthouse');
    });

    it('knows no article of another corpus', async () => {
      const question = { text: 'Hollow Point', articleId: 'mist' };
      await expect(opened.pullquote.ask(question)).rejects.toThrow(UnknownArticleError);
      await expect(opened.pullquote.summarize('mist', { sentences: 3 })).rejects.toMatchObject({
        name: 'UnknownArticleError',
        articleId: 'mist',
      });
      expect(await rank('Hollow Point', { articleId: 'mist' })).toEqual([]);
    });

    it('leaves out hidden articles', async () => {
      const hidden = { hiddenArticles: ['lighthouse', 'ferry'] };
      const shown = await rank('Hollow Point', hidden);
      expectFound(shown, 'fog');
      for (const id of hidden.hiddenArticles) expect(idsIn(shown)).not.toContain(id);
      const both = await rank('Hollow Point', { articleId: 'lighthouse', ...hidden });
      expect(both).toEqual([]);
    });

    it('never finds the words of an article that may only be linked to', async () => {
      const found = await rank('zeppelin');
      expectFound(found);
      expect(idsIn(found)).not.toContain(LINKED.id);
    });

    it('takes articles in and lets others go; what was asked before is answered as it was', async () => {
      const changing = await open(LIBRARY.toSorted(byTitle));
      const { pullquote } = changing;
      try {
        const question = { text: 'How did the strike end?' };
        const before = await pullquote.ask(question);
        const fog = makeArticle({
          id: 'fog',
          title: 'The strike of the foghorns',
          paragraphs: [['The strike of the foghorns ended because the keepers “won”.']],
        });
        const tide = makeArticle({ id: 'tide', title: 'Tide', paragraphs: [['The tide came.']] });
        const underWay = Promise.all([1, 2, 3].map(() => pullquote.ask(question)));
        await changing.change({ add: [fog, tide], remove: ['ferry'] });
        expect(await underWay).toEqual([before, before, before]);

        expect(await pullquote.countArticles()).toBe(4);
        expect(await pullquote.article('ferry')).toBeUndefined();
        expect(await pullquote.ask(question)).toMatchObject({
          kind: 'answered',
          excerpts: [{ quote: { article: fog } }],
        });
        const left = LIBRARY.filter(({ id }) => id !== 'ferry' && id !== 'fog');
        const fresh = await openPlain([...left, fog, tide].toSorted(byTitle));
        for (const text of ['fog', 'tide', 'Who kept the light?', 'strik of the ferry'])
          expect(await pullquote.explain({ text })).toEqual(await fresh.explain({ text }));
        await changing.change({ remove: ['tide', 'nowhere'] });
        const found = await pullquote.rank({ text: 'tide' }, 5);
        expectFound(found);
        expect(idsIn(found)).not.toContain('tide');
      } finally {
        await changing.close();
      }
    });

    it('answers many at once, each its own question', async () => {
      const questions = ['fog', 'strike', 'orchard', 'lamp', 'fog'];
      const all = await Promise.all(questions.map((question) => rank(question)));
      for (const [nth, ranking] of all.entries()) {
        expect(ranking).toEqual(await rank(questions[nth] ?? ''));
      }
    });
  });
}

function idsIn(ranking: readonly Passage[]): ReadonlySet<string> {
  return new Set(ranking.map(({ article }) => article.id));
}
