import { afterAll, beforeAll, expect, it } from 'vitest';
import { localModels } from '../../../../src/models/inference/local-models.ts';
import {
  type StartedInference,
  startInference,
} from '../../../../src/models/inference/start-inference.ts';
import type { ModelInFolder } from '../../../../src/models/model.ts';
import type { Vector } from '../../../../src/retrieval/models.ts';
import { describeWithModels, E5, RERANKER } from '../../../support/models.ts';

const LONG_MS = 20_000;

/** Processors round the products of eight bits in ways of their own. */
const ROUNDING = 0.02;

const QUESTION = 'When did the water turn to ice?';

/** With the cosines that the model's own tokenizer and runtime give in Python (tokenizers 0.23.3). */
const PASSAGES: readonly (readonly [text: string, cosine: number])[] = [
  ['The mill pond froze at the end of January.', 0.7859],
  ['Café owners paid 4.50 € — “too much”, they said 👩‍🚀.', 0.7272],
  ['池の水は冷たい。', 0.7771],
  ['The archive moved to the old mill. '.repeat(200), 0.7664],
];

let inference: StartedInference;

/** Starts it before all tests of a group, and ends it behind them. */
function run(...models: readonly ModelInFolder[]): void {
  beforeAll(async () => {
    inference = startInference(models, { threads: 1 });
    expect(await inference.ready(LONG_MS)).toBe(true);
  });
  afterAll(() => inference.close());
}

describeWithModels('A real embedder', [E5], () => {
  run(E5);
  const { name } = E5.model;

  it('puts texts of any kind and length where they belong', async () => {
    const [question] = (await inference.embed(name, 'question', [QUESTION], LONG_MS)) ?? [];
    const texts = PASSAGES.map(([text]) => text);
    const vectors = await inference.embed(name, 'passage', texts, LONG_MS);
    expect(vectors).toHaveLength(texts.length);
    for (const [at, [, expected]] of PASSAGES.entries()) {
      const cosine = dot(question, vectors?.[at]);
      expect(Math.abs(cosine - expected)).toBeLessThan(ROUNDING);
    }
  });

  it('gives the same vector whatever else is asked', async () => {
    const [[text]] = PASSAGES as [readonly [string, number]];
    const [alone] = (await inference.embed(name, 'passage', [text], LONG_MS)) ?? [];
    const others = await inference.embed(name, 'passage', ['Stone.', text, ''], LONG_MS);
    expect(others?.[1]).toEqual(alone);
    expect(dot(alone, alone)).toBeCloseTo(1, 5);
  });

  it('takes what looks like a token of its own for text', async () => {
    const texts = ['A [SEP] stone [MASK]', 'A [sep] stone [mask]'];
    const [capitals, small] = (await inference.embed(name, 'passage', texts, LONG_MS)) ?? [];
    expect(capitals).toEqual(small);
  });

  it('is not run once its file is another one', async () => {
    const faults: unknown[] = [];
    const changed = startInference([{ ...E5, hash: RERANKER.hash }], {
      threads: 1,
      onFault: ({ fault }) => faults.push(fault),
    });
    expect(await changed.ready(LONG_MS)).toBe(false);
    expect(faults).toEqual([
      { kind: 'unusable-model', model: name, reason: 'its file has changed' },
    ]);
    await changed.close();
  });
});

describeWithModels('A real model', [E5], () => {
  it('is not taken for what it isn’t', async () => {
    const faults: unknown[] = [];
    const model = { ...E5.model, kind: 'reranker' as const };
    const mistaken = startInference([{ ...E5, model }], {
      threads: 1,
      onFault: ({ fault }) => faults.push(fault),
    });
    expect(await mistaken.ready(LONG_MS)).toBe(false);
    const reason = 'it is no reranker of a known shape';
    expect(faults).toEqual([{ kind: 'unusable-model', model: E5.model.name, reason }]);
    await mistaken.close();
  });
});

describeWithModels('A real embedder and a reranker', [E5, RERANKER], () => {
  run(E5, RERANKER);
  const heading = 'The Pond — Ada Reed';

  it('run side by side', async () => {
    const { embedder } = localModels(inference, [E5, RERANKER]);
    const texts = PASSAGES.map(([text]) => text);
    const [vectors, vector] = await Promise.all([
      embedder?.embedPassages(texts),
      inference.embed(E5.model.name, 'question', [QUESTION], LONG_MS),
    ]);
    expect(vectors).toHaveLength(texts.length);
    expect(vector).toHaveLength(1);
  });

  it('judge passages, and each of their sentences', async () => {
    const text = `Café owners paid “4.50 €” 👩‍🚀. ${PASSAGES[0]?.[0]} 池の水は冷たい。`;
    const edges = [0, text.indexOf('The mill'), text.indexOf('池'), text.length];
    const sentences = edges.slice(1).map((end, at) => ({ start: edges[at] ?? 0, end }));
    const passages = [
      { heading, text, sentences },
      { heading, text: PASSAGES[1]?.[0] ?? '', sentences: [] },
    ];
    const question = 'When did the pond freeze?';
    const [first, second] =
      (await inference.judge(RERANKER.model.name, question, passages, LONG_MS)) ?? [];
    expect(first?.relevance).toBeGreaterThan(1);
    expect(second?.relevance).toBeLessThan(-1);
    const [before = 0, answer = 0, behind = 0] = first?.sentences ?? [];
    expect(answer).toBeGreaterThan(before + 2);
    expect(answer).toBeGreaterThan(behind + 2);
    expect(second?.sentences).toEqual([]);
  });
});

function dot(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return Number.NaN;
  return a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);
}
