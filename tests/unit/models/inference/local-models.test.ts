import { describe, expect, it } from 'vitest';
import type { Inference } from '../../../../src/models/inference/inference.ts';
import { localModels } from '../../../../src/models/inference/local-models.ts';
import type { ModelInFolder } from '../../../../src/models/model.ts';
import { fakeModel } from '../../../support/fake-inference.ts';

const EMBEDDER = fakeModel('small');
const RERANKER: ModelInFolder = {
  ...EMBEDDER,
  model: { kind: 'reranker', name: 'judge', languages: ['de'], maxTokens: 256 },
};

interface Asked {
  readonly model: string;
  readonly what: readonly unknown[];
  readonly timeoutMs: number;
}

/** @param isAway Whether it gives nothing. */
function fakeInference(asked: Asked[], isAway: () => boolean = () => false): Inference {
  return {
    embed(model, use, texts, timeoutMs) {
      asked.push({ model, what: [use, ...texts], timeoutMs });
      const vectors = texts.map((text) => Float32Array.of(text.length));
      return Promise.resolve(isAway() ? undefined : vectors);
    },
    judge(model, question, passages, timeoutMs) {
      asked.push({ model, what: [question, ...passages], timeoutMs });
      const judgements = passages.map(() => ({ relevance: 1, sentences: undefined }));
      return Promise.resolve(isAway() ? undefined : judgements);
    },
    close: () => Promise.resolve(),
  };
}

describe('Models on this machine', () => {
  it('are those that there are', () => {
    const inference = fakeInference([]);
    expect(localModels(inference, [])).toEqual({});
    const { embedder, reranker } = localModels(inference, [RERANKER, EMBEDDER]);
    expect([...(embedder?.languages ?? []), ...(reranker?.languages ?? [])]).toEqual(['en', 'de']);
    expect(embedder?.hash).toBe(EMBEDDER.hash);
  });

  it('are asked for no longer than a reader waits', async () => {
    const asked: Asked[] = [];
    const { embedder, reranker } = localModels(fakeInference(asked), [EMBEDDER, RERANKER]);
    const passage = { heading: 'H', text: 'T', sentences: [] };
    expect(await embedder?.embedQuestion('Who?')).toEqual(Float32Array.of(4));
    expect(await reranker?.judge('Who?', [passage])).toEqual([{ relevance: 1 }]);
    expect(await embedder?.embedPassages(['stone'])).toEqual([Float32Array.of(5)]);
    expect(asked).toEqual([
      { model: 'small', what: ['question', 'Who?'], timeoutMs: 150 },
      { model: 'judge', what: ['Who?', passage], timeoutMs: 150 },
      { model: 'small', what: ['passage', 'stone'], timeoutMs: 30_000 },
    ]);
  });

  it('remember the questions that were asked last', async () => {
    const asked: Asked[] = [];
    const { embedder } = localModels(fakeInference(asked), [EMBEDDER]);
    const first = await embedder?.embedQuestion('Who?');
    expect(await embedder?.embedQuestion('Who?')).toBe(first);
    for (let other = 0; other < 299; other += 1) await embedder?.embedQuestion(`Who is ${other}?`);
    expect(await embedder?.embedQuestion('Who?')).toBe(first);
    expect(asked).toHaveLength(300);
    for (let other = 300; other < 600; other += 1)
      await embedder?.embedQuestion(`Who is ${other}?`);
    expect(await embedder?.embedQuestion('Who?')).not.toBe(first);
    expect(asked).toHaveLength(601);
  });

  it('are asked again about what they could not tell', async () => {
    const asked: Asked[] = [];
    let isAway = true;
    const { embedder } = localModels(
      fakeInference(asked, () => isAway),
      [EMBEDDER],
    );
    expect(await embedder?.embedQuestion('Who?')).toBeUndefined();
    isAway = false;
    expect(await embedder?.embedQuestion('Who?')).toBeDefined();
  });
});
