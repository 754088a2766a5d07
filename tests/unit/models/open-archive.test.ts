import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import {
  InferenceError,
  type InferenceFault,
} from '../../../src/models/inference/inference-fault.ts';
import type {
  InferenceOptions,
  StartedInference,
} from '../../../src/models/inference/start-inference.ts';
import type { EmbeddingProgress } from '../../../src/models/vectors/embed-articles.ts';
import type { OpenedArchive } from '../../../src/models/models-in-use.ts';
import { openArchive } from '../../../src/models/open-archive.ts';
import type { Pullquote } from '../../../src/pullquote.ts';
import { createPullquote, pullquoteOver } from '../../../src/pullquote-over-archive.ts';
import { WEIGHTS } from '../../../src/retrieval/weights.ts';
import { fakeInference, type FakeInference } from '../../support/fake-inference.ts';
import { LIBRARY } from '../../support/library.ts';
import { makeArticle } from '../../support/make-article.ts';
import { inferenceHere, USE_HERE } from '../../support/models-here.ts';

const LONG_MS = 120_000;
const QUESTION = { text: 'How did the strike end?' };

let opened: OpenedArchive;
let told: EmbeddingProgress[];
let faults: unknown[];

async function open(
  startInference: (options: InferenceOptions) => StartedInference,
): Promise<Pullquote> {
  told = [];
  faults = [];
  opened = await openArchive(LIBRARY, {
    engine: 'compact',
    modelsUse: USE_HERE,
    startInference: (_, options) => startInference(options),
    onEmbedding: (progress) => told.push(progress),
    onModelsFault: (fault) => faults.push(fault),
  });
  return pullquoteOver(opened.archive, { weights: WEIGHTS, models: opened.models });
}

const here = (): StartedInference => inferenceHere([], { threads: 1 });

afterEach(() => opened.archive.close());

describe('An archive with models', () => {
  it('answers by words alone until passages have their vectors, and then by both', async () => {
    const words = await createPullquote(LIBRARY, 'compact');
    const released = new AbortController();
    const pullquote = await open(() => ({
      ...here(),
      async embed(model, use, texts, timeoutMs) {
        if (use === 'passage') await untilAborted(released.signal);
        return here().embed(model, use, texts, timeoutMs);
      },
    }));
    await setTimeout(20);
    expect(await pullquote.ask(QUESTION)).toEqual(await words.ask(QUESTION));
    expect(await pullquote.rank(QUESTION, 9)).toEqual(await words.rank(QUESTION, 9));
    released.abort();
    const done = await opened.readiness?.whenReady();
    expect(told[0]).toEqual({ embedded: 0, of: done?.of });
    expect(told.at(-1)).toEqual({ embedded: done?.of, of: done?.of });
    const both = await pullquote.rank(QUESTION, 9);
    expect(both.length).toBeGreaterThan((await words.rank(QUESTION, 9)).length);
  });

  it('has vectors made of articles that come later', async () => {
    await open(here);
    const before = await opened.readiness?.whenReady();
    const oaks = makeArticle({ id: 'oaks', title: 'Oaks', paragraphs: [['The oak fell in May.']] });
    await opened.archive.change({ add: [oaks] });
    const after = await opened.readiness?.whenReady();
    expect(after?.of).toBe((before?.of ?? 0) + 1);
    expect(after?.embedded).toBe(after?.of);
  });

  it.each<[InferenceFault, string]>([
    [{ kind: 'unusable-model', model: 'fake', reason: 'it is of clay.' }, 'fake can’t be used'],
    [{ kind: 'not-installed' }, 'Run: npm install'],
  ])('lets nobody wait for models that can’t be used, and says why: %j', async (fault, advice) => {
    const pullquote = await open(({ onFault }) => ({
      ...here(),
      embed: async () => {
        onFault?.(new InferenceError(fault));
        return undefined;
      },
    }));
    const { embedded, of } = (await opened.readiness?.whenReady()) ?? {};
    expect(embedded).toBe(0);
    expect(of).toBeGreaterThan(5);
    expect(faults[0]).toEqual({ advice: expect.stringContaining(advice) });
    expect((await pullquote.ask(QUESTION)).kind).toBe('answered');
  });

  it('leaves no question unanswered when its process is killed at a hundred random moments', async () => {
    const fakes: FakeInference[] = [];
    const start = (): StartedInference => {
      const fake = fakeInference();
      fakes.push(fake);
      return fake.inference;
    };
    const whole = await open(start);
    const { archive, readiness } = opened;
    await readiness?.whenReady();
    const pullquote = await open(start);
    await opened.readiness?.whenReady();
    const words = await createPullquote(LIBRARY, 'compact');

    const asked: (readonly [string, Promise<unknown>])[] = [];
    const end = new AbortController();
    const load = async (name: string): Promise<void> => {
      for (let nth = 0; !end.signal.aborted; nth += 1) {
        const text = `How did the strike of ${name} ${nth} end?`;
        const answer = pullquote.ask({ text });
        asked.push([text, answer]);
        await Promise.all([answer, setTimeout(30)]);
      }
    };
    const loads = ['keepers', 'ferrymen'].map(load);
    for (let kills = 0; kills < 100;) {
      if (kills % 4 > 0) await fakes[1]?.inference.ready(LONG_MS);
      // Whoever asks twice, one after the other, is answered by it the first time.
      if (kills % 4 === 3)
        for (const before = asked.length; asked.length < before + 4;) await setTimeout(5);
      await setTimeout(30 * Math.random());
      if (fakes[1]?.children.at(-1)?.kill('SIGKILL')) kills += 1;
    }
    end.abort();
    await Promise.all(loads);

    const counts = { words: 0, both: 0 };
    for (const [text, answer] of asked) {
      const [given, byWords, byBoth] = await Promise.all([
        answer,
        words.ask({ text }),
        whole.ask({ text }),
      ]);
      const isByBoth = isSame(given, byBoth);
      expect(isByBoth ? byBoth : given).toEqual(isByBoth ? given : byWords);
      counts[isByBoth ? 'both' : 'words'] += 1;
    }
    expect(counts.words).toBeGreaterThan(10);
    expect(counts.both).toBeGreaterThan(10);
    await archive.close();
  });
});

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
