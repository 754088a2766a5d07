import { describe, expect, it } from 'vitest';
import type { Reranker } from '../../../src/retrieval/models.ts';
import { isOpen, rerank } from '../../../src/retrieval/rerank.ts';
import { retrieve } from '../../../src/retrieval/retrieve.ts';
import { WEIGHTS } from '../../../src/retrieval/weights.ts';
import { rankingOf } from '../../support/analysed-library.ts';
import { archiveOf } from '../../support/archives.ts';
import { LIBRARY } from '../../support/library.ts';

const QUESTION = 'fog ferries sailors';

/** Finds passages relevant that hold a word, and in them the last sentence. */
function rerankerFor(word: string, parts: Partial<Reranker> = {}): Reranker & { asked: number } {
  const reranker = {
    asked: 0,
    languages: new Set(['en']),
    weights: {
      ranking: { score: 1, relevance: 1, sentence: 0.5 },
      sentence: 2,
      confidence: { constant: 0, before: 0, relevance: 5, sentence: 0, untold: 0 },
    },
    judge: async (...[, passages]: Parameters<Reranker['judge']>) => {
      reranker.asked += 1;
      return passages.map(({ text, sentences }) => ({
        relevance: text.includes(word) ? 7 : -7,
        sentences: sentences.map((_, at) => (at === sentences.length - 1 ? 6 : -6)),
      }));
    },
    ...parts,
  };
  return reranker;
}

const { ranking } = await rankingOf(QUESTION);
const third = ranking[2];
if (!third) throw new Error('the library has too little about that');
const WORD = third.text.split(' ').find((word) => ranking[0]?.text.includes(word) === false) ?? '';

describe('rerank', () => {
  it('puts first what the reranker finds relevant, and keeps all passages', async () => {
    const reranked = await rerank(QUESTION, ranking, rerankerFor(WORD));
    expect(reranked[0]?.text).toContain(WORD);
    expect(reranked[0]?.judged?.judgement.relevance).toBe(7);
    expect(reranked.map(({ text }) => text).toSorted()).toEqual(
      ranking.map(({ text }) => text).toSorted(),
    );
  });

  it('lets the model’s word on sentences join their scores', async () => {
    const reranked = await rerank(QUESTION, ranking, rerankerFor(WORD));
    const before = ranking.find(({ text }) => text === reranked[0]?.text)?.sentences ?? [];
    const added = reranked[0]?.sentences.map(({ score }, at) => score - (before[at]?.score ?? 0));
    expect(added?.at(-1)).toBeCloseTo(12);
  });

  it('shows the model title and authors before the paragraph, with its sentences', async () => {
    const shown: unknown[] = [];
    const reranker = rerankerFor(WORD, {
      async judge(_, passages) {
        shown.push(...passages);
        return undefined;
      },
    });
    await rerank('fog', ranking, reranker);
    expect(shown).toHaveLength(4);
    const [{ article, paragraph, text }] = [ranking[0] ?? third];
    expect(shown[0]).toEqual({
      heading: `${article.title} — ${article.authors.join(', ')}`,
      text,
      sentences: paragraph.sentences.map(({ start, end }) => ({
        start: start - paragraph.start,
        end: end - paragraph.start,
      })),
    });
  });

  it('leaves the ranking as it is where the model can’t tell', async () => {
    const away = rerankerFor(WORD, { judge: async () => undefined });
    expect(await rerank(QUESTION, ranking, away)).toEqual(ranking);
  });

  it('does with a model that says nothing of sentences', async () => {
    const plain = rerankerFor(WORD, {
      judge: async (_, passages) => passages.map(() => ({ relevance: 1, sentences: undefined })),
    });
    const reranked = await rerank(QUESTION, ranking, plain);
    expect(reranked.map(({ sentences }) => sentences.map(({ score }) => score))).toEqual(
      ranking.map(({ sentences }) => sentences.map(({ score }) => score)),
    );
  });
});

describe('isOpen', () => {
  it('is so where the lead is small or the confidence grey', () => {
    const [first = third] = ranking;
    const clear = [
      { ...first, score: 10 },
      { ...third, score: 2 },
    ];
    const close = [
      { ...first, score: 10 },
      { ...third, score: 9 },
    ];
    expect(isOpen(clear, 0.95)).toBe(false);
    expect(isOpen(close, 0.95)).toBe(true);
    expect(isOpen(clear, 0.5)).toBe(true);
    expect(isOpen(clear, 0.001)).toBe(false);
    expect(isOpen([], 0.5)).toBe(false);
  });
});

describe('retrieve with a reranker', () => {
  it('asks it where it matters, and is as sure as it is', async () => {
    const archive = await archiveOf(LIBRARY);
    const [relevant, irrelevant] = [rerankerFor(WORD), rerankerFor('no such word')];
    const [sure, unsure] = await Promise.all(
      [relevant, irrelevant].map((reranker) =>
        retrieve(archive, QUESTION, { weights: WEIGHTS, models: { reranker } }),
      ),
    );
    expect(relevant.asked).toBe(1);
    expect(sure?.confidence).toBeGreaterThan(0.9);
    expect(unsure?.confidence).toBeLessThan(0.1);
  });

  it('doesn’t ask one that doesn’t understand the language', async () => {
    const archive = await archiveOf(LIBRARY);
    const german = rerankerFor(WORD, { languages: new Set(['de']) });
    await retrieve(archive, QUESTION, { weights: WEIGHTS, models: { reranker: german } });
    expect(german.asked).toBe(0);
  });
});
