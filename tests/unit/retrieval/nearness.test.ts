import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemoryArchive } from '../../../src/retrieval/memory/memory-archive.ts';
import { nearnessAmong, nearnessConfidence } from '../../../src/retrieval/nearness.ts';
import { retrieve } from '../../../src/retrieval/retrieve.ts';
import { WEIGHTS } from '../../../src/retrieval/weights.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';
import { archiveOf } from '../../support/archives.ts';
import {
  embeddedArchive,
  meaningEmbedder,
  meaningOf,
  meaningVectors,
} from '../../support/embedded-archive.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';

const BY_WORDS = { weights: WEIGHTS };
const BY_MEANING = { weights: WEIGHTS, models: { embedder: meaningEmbedder() } };

/** Shares no word with what it is about. */
const QUESTION = 'Which murk frightened mariners?';

const embedded = await embeddedArchive(LIBRARY);

describe('Finding by what a question means', () => {
  it('finds what has none of its words', async () => {
    expect((await retrieve(embedded, 'the murk', BY_WORDS)).ranking).toEqual([]);
    const { ranking } = await retrieve(embedded, 'the murk', BY_MEANING);
    expect(ranking[0]?.article.id).toBe('fog');
    expect(ranking[0]?.nearness?.cosines.passage).toBeGreaterThan(0.9);
  });

  it('is the surer the nearer what it finds is', async () => {
    const near = await retrieve(embedded, QUESTION, BY_MEANING);
    const far = await retrieve(embedded, 'Which parliament frightened mariners?', BY_MEANING);
    expect(near.confidence).toBeGreaterThan(far.confidence);
    expect(near.byNearness).toBeDefined();
  });

  it('stays within the articles that are asked', async () => {
    const within = embedded.within({ hiddenArticles: ['fog'] });
    const { ranking } = await retrieve(within, QUESTION, BY_MEANING);
    expect(ranking.map(({ article }) => article.id)).not.toContain('fog');
    const candidates = await within.candidates({
      terms: [],
      sought: [],
      limit: 100,
      near: { vector: meaningOf(QUESTION), limit: 3 },
    });
    expect(candidates).toHaveLength(3);
    expect(candidates.map(({ articleId }) => articleId)).not.toContain('fog');
  });

  it('goes by words alone while vectors are missing', async () => {
    const fog = await meaningVectors([fromLibrary('fog')]);
    const partly = await openMemoryArchive(LIBRARY, { engine: 'minisearch', vectors: fog });
    const question = 'How many days of fog did the weather bureau count?';
    const { ranking, confidence } = await retrieve(partly.current(), question, BY_MEANING);
    const byWords = await retrieve(partly.current(), question, BY_WORDS);
    expect(ranking.some(({ nearness }) => nearness)).toBe(false);
    expect(ranking.map(({ score }) => score)).toEqual(byWords.ranking.map(({ score }) => score));
    expect(confidence).toBe(byWords.confidence);
  });

  it.each([
    ['while the model is away', meaningEmbedder({ embedQuestion: async () => undefined })],
    ['in a language that it doesn’t understand', meaningEmbedder({ languages: new Set(['de']) })],
  ])('goes by words alone %s', async (_, embedder) => {
    await fc.assert(
      fc.asyncProperty(anyQuestion(), async (question) => {
        const by = { weights: WEIGHTS, models: { embedder } };
        expect(await retrieve(embedded, question, by)).toEqual(
          await retrieve(embedded, question, BY_WORDS),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is without models what it is where nobody has made vectors', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), anyQuestion(), async (articles, question) => {
        const [plain, withVectors] = await Promise.all([
          archiveOf(articles),
          embeddedArchive(articles),
        ]);
        expect(await retrieve(withVectors, question, BY_WORDS)).toEqual(
          await retrieve(plain, question, BY_WORDS),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('nearnessAmong', () => {
  it('tells how much nearer than the others a passage is', () => {
    const [near, far] = [
      { passage: 0.9, sentence: 0.95 },
      { passage: 0.7, sentence: 0.75 },
    ];
    const nearnessOf = nearnessAmong([near, far, undefined]);
    const features = nearnessOf(3, near)?.features;
    expect(features?.words).toBe(3);
    expect(features?.passage).toBeCloseTo(1);
    expect(features?.sentence).toBeCloseTo(1);
    expect(nearnessOf(3, undefined)).toBeUndefined();
  });
});

describe('nearnessConfidence', () => {
  it('asks for more nearness where words speak against a passage', () => {
    const cosines = { passage: 0.85, sentence: 0.9 };
    expect(nearnessConfidence(2, cosines)).toMatchObject({ wordless: 0, wordlessPassage: 0 });
    const wordless = nearnessConfidence(-9, cosines);
    expect(wordless).toMatchObject({ words: -1, wordless: 1 });
    expect(wordless.wordlessPassage).toBeCloseTo(0.5);
  });
});
