import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retrieve, worthOf } from '../../../src/retrieval/retrieve.ts';
import { WEIGHTS } from '../../../src/retrieval/weights.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';
import { archiveOf } from '../../support/archives.ts';
import { LIBRARY } from '../../support/library.ts';

const archive = await archiveOf(LIBRARY);

describe('retrieve', () => {
  it('is surer of a question that the articles answer than of one that they touch', async () => {
    const [answered, touched, unknown] = await Promise.all(
      [
        'How many days of fog did the U.S. Weather Bureau count?',
        'How many storms did the German weather bureau forecast last summer?',
        'Which Italian painters admired Renaissance cathedrals?',
      ].map((question) => retrieve(archive, question, { weights: WEIGHTS })),
    );
    expect(answered?.confidence).toBeGreaterThan(0.8);
    expect(touched?.confidence).toBeLessThan(0.5);
    expect(unknown?.confidence).toBeLessThan(touched?.confidence ?? 0);
  });

  it('is sure by a number from 0 to 1, and not at all without a find', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), anyQuestion(), async (articles, question) => {
        const all = await archiveOf(articles);
        const { ranking, confidence } = await retrieve(all, question, { weights: WEIGHTS });
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(ranking.length === 0 ? 0 : 1);
      }),
    );
  });

  it('finds nothing in an article of another corpus', async () => {
    const within = archive.within({ articleId: 'mist' });
    const { ranking, confidence } = await retrieve(within, 'Hollow Point', { weights: WEIGHTS });
    expect(ranking).toEqual([]);
    expect(confidence).toBe(0);
  });
});

describe('worthOf', () => {
  it('is the rarer the more, and nothing if no article has the term', async () => {
    const [rare = 0, frequent = 0, unknown] = await worthOf({ archive, language: 'en' }, [
      'foghorn',
      'fog',
      'zebra',
    ]);
    expect(rare).toBeGreaterThan(frequent);
    expect(frequent).toBeGreaterThan(0);
    expect(unknown).toBe(0);
  });

  it('is nothing for a term that is only near to one that they have', async () => {
    expect(await worthOf({ archive, language: 'en' }, ['lighthoux'])).toEqual([0]);
  });
});
