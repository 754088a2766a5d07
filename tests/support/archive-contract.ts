import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/articles/article-address.ts';
import { byTitle } from '../../src/articles/article-order.ts';
import type { Article } from '../../src/articles/article.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import { type Archive, NAME_FIELDS, type OpenArchive } from '../../src/retrieval/archive.ts';
import { scopeTest } from '../../src/retrieval/scope.ts';
import { anyArticles, anyScope, ASKED_TERMS } from './any-articles.ts';
import { LIBRARY } from './library.ts';
import { makeArticle } from './make-article.ts';
import { PRINTED } from './written-article.ts';

const articlesAndScopes = anyArticles(6).chain((articles) =>
  fc.tuple(
    fc.constant(articles.toSorted(byTitle)),
    fc.array(anyScope(articles), { minLength: 1, maxLength: 2 }),
  ),
);

/** All that an archive tells, over some questions of every kind. */
export async function allToldBy(
  archive: Archive,
  articles: readonly Article[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const ids = articles.map(({ id }) => id);
  const weighted = ASKED_TERMS.map((term, nth) => ({ term, weight: 1 / (1 + nth) }));
  const candidates = await archive.candidates({
    terms: weighted,
    sought: ASKED_TERMS,
    limit: 100,
  });
  const addresses = articles.map(({ url = '' }) => addressOf(url) ?? '');
  return {
    count: await archive.count(),
    articles: await archive.articles([...ids, 'nowhere']),
    byReference: await Promise.all(
      ids.map((id) => archive.articleByReference(referenceTo({ id }))),
    ),
    byAddress: await archive.articleByAddress(addresses),
    all: await archive.find('', { limit: 100 }),
    found: await Promise.all(
      ['fog', 'harbor', 'lee', 'sea', 'on the e'].map((typed) =>
        archive.find(typed, { skip: 1, limit: 2 }),
      ),
    ),
    suggested: await Promise.all(['', 'keper', 'fog'].map((typed) => archive.suggest(typed, 3))),
    tags: await archive.tags(),
    collections: await archive.collections(['north/2024']),
    names: await Promise.all(
      ['What does Lee say about the law?', 'adeyemy', ''].map((text) => archive.namesIn(text)),
    ),
    suggestedNames: await Promise.all(
      NAME_FIELDS.map((field) => archive.suggestNames(field, field === 'tag' ? '' : 'l', 2)),
    ),
    dates: await archive.dates(),
    languages: [...(await archive.languages())],
    titled: await archive.titled(['fog', 'eu', 'adeyemi']),
    spelledOut: await Promise.all(['EU', 'dwu', 'ABC'].map((one) => archive.spelledOut(one))),
    terms: await archive.terms(ASKED_TERMS, 'en'),
    candidates,
    closeUps: await archive.closeUps(candidates, ['fog', 'keeper']),
    // Words that stand in one case everywhere: of others, an archive may name more articles than hold them.
    holding: await listOf(archive.holding({ words: ['and', 'tide'], units: 20 })),
  };
}

async function listOf<One>(all: AsyncIterable<One>): Promise<readonly One[]> {
  const list: One[] = [];
  for await (const one of all) list.push(one);
  return list;
}

/**
 * What every adapter of the port for articles promises; they are given by title.
 *
 * @param numRuns So many articles and scopes are tried; fewer where each takes long.
 */
export function describeArchive(
  name: string,
  open: (articles: readonly Article[]) => Promise<Pick<OpenArchive, 'current'>>,
  { numRuns = 80 }: { readonly numRuns?: number } = {},
): void {
  const archiveOf = async (articles: readonly Article[]): Promise<Archive> =>
    (await open(articles)).current();

  describe(`${name} is an archive that`, () => {
    it('tells of a scope what it would tell if there were no other articles', async () => {
      await fc.assert(
        fc.asyncProperty(articlesAndScopes, async ([articles, scopes]) => {
          const whole = await archiveOf(articles);
          const view = scopes.reduce((archive, scope) => archive.within(scope), whole);
          const left = articles.filter((article) =>
            scopes.every((scope) => scopeTest(scope)?.(article) ?? true),
          );
          const alone = await allToldBy(await archiveOf(left), articles);
          expect(await allToldBy(view, articles)).toEqual(alone);
          // Nothing that was found out in the scope clings to the others.
          expect(await allToldBy(whole, articles)).toEqual(
            await allToldBy(await archiveOf(articles), articles),
          );
          expect(await allToldBy(view, articles)).toEqual(alone);
        }),
        { numRuns },
      );
    });

    it('gives articles by their ids, in the order of these, and leaves out what isn’t there', async () => {
      const archive = await archiveOf(LIBRARY);
      const articles = await archive.articles(['fog', 'nowhere', 'ferry']);
      expect(articles.map(({ id }) => id)).toEqual(['fog', 'ferry']);
    });

    it('corrects a term that it doesn’t know, and says so', async () => {
      const archive = await archiveOf(LIBRARY);
      const { terms, collection } = await archive.terms(['lighthoux', 'fog', 'zebra'], 'en');
      expect(terms).toMatchObject([
        { term: 'lighthous', isCorrected: true },
        { term: 'fog', isCorrected: false },
        { term: 'zebra', isCorrected: false, documents: 0, occurrences: 0, longForms: [] },
      ]);
      expect(collection.passages).toBe((await archive.count()).passages);
    });

    it('tells what an acronym stands for, however late it is asked for', async () => {
      const union = makeArticle({
        title: 'A union',
        paragraphs: [['The Harbour Lights Union (HLU) met.']],
      });
      const archive = await archiveOf([...LIBRARY, union].toSorted(byTitle));
      const before = Array.from({ length: 100 }, (_, nth) => `${nth}`);
      const { terms } = await archive.terms([...before, 'hlu'], 'en');
      expect(terms.at(-1)?.longForms).toEqual([['harbour', 'light', 'union']]);
      const { acronyms } = await archive.terms([...before, 'harbour', 'light', 'union'], 'en');
      expect(acronyms.map(({ acronym }) => acronym)).toEqual(['hlu']);
    });

    it('finds the passages with the terms in the order of the articles, the best if few are wanted', async () => {
      const archive = await archiveOf(LIBRARY.toSorted(byTitle));
      const terms = [{ term: 'fog', weight: 1 }];
      const all = await archive.candidates({ terms, sought: ['fog', 'bell'], limit: 100 });
      expect(all.map(({ articleId, paragraph }) => `${articleId} ${paragraph}`)).toEqual([
        'fog 1',
        'fog 2',
        'lighthouse 2',
      ]);
      expect(all[0]?.terms.sought).toContain(0);
      const [best, ...others] = await archive.candidates({ terms, sought: ['fog'], limit: 1 });
      expect(others).toEqual([]);
      expect(all).toContainEqual({ ...best, terms: expect.anything() as unknown });
    });

    it('shows a passage closely, with what stands beside it in its article', async () => {
      const archive = await archiveOf(LIBRARY);
      const [first] = await archive.closeUps([{ articleId: 'fog', paragraph: 1 }], ['count']);
      expect(first?.article.id).toBe('fog');
      expect(first?.paragraph.number).toBe(1);
      expect(first?.text.startsWith('Fog is a cloud')).toBe(true);
      expect(first?.beside.map(({ sought }) => sought)).toEqual([[0, 0]]);
      const nowhere = [
        { articleId: 'fog', paragraph: 99 },
        { articleId: 'mist', paragraph: 1 },
      ];
      expect(await archive.closeUps(nowhere, [])).toEqual([]);
    });

    it('holds the words that stand beside the running text, too', async () => {
      const archive = await archiveOf([...LIBRARY, PRINTED]);
      for (const words of [
        ['fog', 'and', 'foghorns'],
        ['1911', '140'],
        ['April', 'instead'],
      ]) {
        const held = await listOf(archive.holding({ words, units: 30 }));
        expect(held.map(({ id }) => id)).toContain(PRINTED.id);
      }
      const [held] = await archive.articles([PRINTED.id]);
      expect(held?.asides).toEqual(PRINTED.asides);
      expect(held?.positions).toEqual(PRINTED.positions);
    });

    it('has nothing to tell without articles', async () => {
      const archive = await archiveOf([]);
      expect(await archive.count()).toEqual({ articles: 0, passages: 0 });
      expect(await archive.find('fog', { limit: 5 })).toEqual({ total: 0, articles: [] });
      const { collection, terms } = await archive.terms(['fog'], 'en');
      expect(collection).toEqual({ passages: 0, meanLength: 0 });
      expect(terms).toMatchObject([{ term: 'fog', documents: 0 }]);
      const search = { terms: [{ term: 'fog', weight: 1 }], sought: [], limit: 5 };
      expect(await archive.candidates(search)).toEqual([]);
    });

    it('lets nothing of a hidden article through, whatever it is asked', async () => {
      const hidden = makeArticle({
        id: 'canaryid',
        title: 'Canarytitle canaria',
        authors: ['Canaryauthor'],
        publication: 'Canarypaper',
        tags: ['canarytag'],
        url: 'https://canary.example/one',
        paragraphs: [
          ['The Canary Nesting Union (CNU) sang.', 'Canaryword of lighthouxen.'],
          ['Canary Nation and the CN, the Canary Nation again.'],
        ],
      });
      const archive = (await archiveOf([...LIBRARY, hidden])).within({ hiddenTags: ['canarytag'] });
      const terms = ['canaryword', 'canarywordx', 'lighthoux', 'cnu', 'cn', 'canari', 'nest'];
      const candidates = await archive.candidates({
        terms: terms.map((term) => ({ term, weight: 1 })),
        sought: terms,
        limit: 100,
      });
      const told = JSON.stringify([
        await allToldBy(archive, [...LIBRARY]),
        await archive.articles(['canaryid']),
        (await archive.articleByReference(referenceTo(hidden))) ?? null,
        (await archive.articleByAddress(['canary.example/one?'])) ?? null,
        await archive.find('canary', { limit: 10 }),
        await archive.suggest('canaryt', 10),
        [...(await archive.tags()).keys()],
        await archive.namesIn('canaryauthor canaryoutlet canarytag'),
        await Promise.all(NAME_FIELDS.map((field) => archive.suggestNames(field, 'canary', 10))),
        await archive.titled(['canarytitl', 'canaryauthor']),
        await archive.spelledOut('CNU'),
        candidates,
      ]);
      expect(told).not.toMatch(/canary/iu);
      const known = await archive.terms([...terms, 'fog'], 'en');
      const alone = await (await archiveOf(LIBRARY)).terms([...terms, 'fog'], 'en');
      expect(known).toEqual(alone);
    });
  });
}
