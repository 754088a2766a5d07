import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { buildCompactIndex } from '../../src/retrieval/compact-index.ts';
import { createRetriever, type Retrieval, type Retriever } from '../../src/retrieval/retriever.ts';
import { anyQuestion } from './any-library.ts';
import { fromLibrary, LIBRARY } from './library.ts';
import { makeArticle } from './make-article.ts';

export interface OpenRetriever {
  readonly retriever: Retriever;
  /** As the retriever's passages have them. */
  readonly articles: readonly Article[];
  close(): Promise<void>;
}

const LINKED = makeArticle({
  title: 'Zeppelins',
  paragraphs: [['The zeppelin came at noon.']],
  linkOnly: true,
});

/** What every {@link Retriever} promises, wherever its work is done. */
export function describeRetriever(
  name: string,
  open: (articles: readonly Article[]) => Promise<OpenRetriever>,
): void {
  describe(`${name} is a retriever that`, () => {
    const plain = createRetriever([LINKED, ...LIBRARY], buildCompactIndex);
    let opened: OpenRetriever;

    const ask = (question: string, scope = {}): Promise<Retrieval> =>
      opened.retriever.retrieve(question, scope);

    beforeAll(async () => {
      opened = await open([LINKED, ...LIBRARY]);
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
          async (question, ids) => {
            const scope = { hidden: new Set(ids) };
            expect(await ask(question, scope)).toEqual(await plain.retrieve(question, scope));
          },
        ),
        { numRuns: 50 },
      );
    });

    it('says what terms are worth: the rarer the more, and nothing if no article has them', async () => {
      const [rare = 0, frequent = 0, unknown] = await opened.retriever.worthOf([
        'foghorn',
        'fog',
        'zebra',
      ]);
      expect(rare).toBeGreaterThan(frequent);
      expect(frequent).toBeGreaterThan(0);
      expect(unknown).toBe(0);
    });

    it('gives the articles that it was given, and their own paragraphs', async () => {
      const { ranking } = await ask('How did the strike end?');
      expect(ranking.length).toBeGreaterThan(0);
      for (const { article, paragraph } of ranking) {
        expect(opened.articles).toContain(article);
        expect(article.paragraphs[paragraph.number - 1]).toEqual(paragraph);
      }
    });

    it('looks at one article only if told so', async () => {
      const within = await ask('Hollow Point', { articleId: 'fog' });
      expect(idsIn(within)).toEqual(new Set([fromLibrary('fog').id]));
      expect(idsIn(await ask('Hollow Point'))).toEqual(new Set(['fog', 'lighthouse']));
    });

    it('finds nothing in an article of another corpus', async () => {
      const { ranking, confidence } = await ask('Hollow Point', { articleId: 'mist' });
      expect(ranking).toEqual([]);
      expect(confidence).toBe(0);
    });

    it('leaves out hidden articles', async () => {
      const hidden = new Set(['lighthouse', 'ferry']);
      expect(idsIn(await ask('Hollow Point', { hidden }))).toEqual(new Set(['fog']));
      const both = await ask('Hollow Point', { articleId: 'lighthouse', hidden });
      expect(both.ranking).toEqual([]);
    });

    it('never finds the words of an article that may only be linked to', async () => {
      expect((await ask('zeppelin')).ranking).toEqual([]);
    });

    it('answers many at once, each its own question', async () => {
      const questions = ['fog', 'strike', 'orchard', 'lamp', 'fog'];
      const all = await Promise.all(questions.map((question) => ask(question)));
      for (const [nth, retrieval] of all.entries()) {
        expect(retrieval).toEqual(await ask(questions[nth] ?? ''));
      }
    });
  });
}

function idsIn({ ranking }: Retrieval): ReadonlySet<string> {
  return new Set(ranking.map(({ article }) => article.id));
}
