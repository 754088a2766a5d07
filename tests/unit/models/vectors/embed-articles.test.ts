import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { packArticle, unpackLater } from '../../../../src/articles/packed-article.ts';
import { embedArticles } from '../../../../src/models/vectors/embed-articles.ts';
import { quantise } from '../../../../src/models/vectors/quantise.ts';
import { openVectorStore } from '../../../../src/models/vectors/vector-store.ts';
import {
  FAKE_DIMENSIONS,
  type FakeEmbedder,
  fakeEmbedder,
  fakeVector,
} from '../../../support/fake-embedder.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const old = makeArticle({
  title: 'Old',
  published: '1998',
  paragraphs: [['The harbour froze.'], ['Nobody left.']],
});
const recent = makeArticle({ title: 'Recent', published: '2024-05', paragraphs: [['Fog came.']] });
const undated = makeArticle({ title: 'Undated', paragraphs: [['The keeper slept.']] });

async function start(
  articles: readonly Article[],
  embedder: FakeEmbedder = fakeEmbedder(),
  file?: string,
) {
  let now = articles;
  const store = await openVectorStore(file, () => {});
  const waits: number[] = [];
  const failures: unknown[] = [];
  const embedding = embedArticles({
    articles: () => now,
    embedPassages: (texts) => embedder.embedPassages(texts),
    store,
    onFailed: (error) => failures.push(error),
    wait: async (ms, signal) => {
      waits.push(ms);
      signal.throwIfAborted();
      if (waits.length > 3) embedder.isAway = false;
    },
  });
  const change = (changed: readonly Article[]): void => {
    now = changed;
    embedding.articlesChanged();
  };
  return { embedding, embedder, store, waits, failures, change };
}

/** The vector of a paragraph, as it is kept. */
function kept(text: string): readonly number[] {
  const numbers = new Int8Array(FAKE_DIMENSIONS);
  quantise(fakeVector(text), numbers);
  return [...numbers];
}

describe('Embedding articles', () => {
  it('gives each its vectors, paragraph by paragraph, the newest first', async () => {
    const { embedding, embedder } = await start([undated, old, recent]);
    expect(embedding.of(old)).toBeUndefined();
    expect(await embedding.whenDone()).toEqual({ embedded: 4, of: 4 });
    expect(embedder.embedded).toEqual([
      'Fog came.',
      'The harbour froze.',
      'Nobody left.',
      'The keeper slept.',
    ]);
    expect([...(embedding.of(old)?.paragraphs.numbers ?? [])]).toEqual([
      ...kept('The harbour froze.'),
      ...kept('Nobody left.'),
    ]);
    expect(embedding.of(old)?.paragraphs.scales).toHaveLength(2);
  });

  it('embeds the paragraphs of a packed article', async () => {
    const packed = unpackLater(packArticle(old));
    const { embedding } = await start([packed]);
    await embedding.whenDone();
    expect(embedding.of(packed)?.paragraphs.scales).toHaveLength(2);
  });

  it('embeds only what is new after a change', async () => {
    const { embedding, embedder, change } = await start([old]);
    await embedding.whenDone();
    const changed = makeArticle({
      title: 'Old',
      paragraphs: [['Nobody left.'], ['They stayed all winter.'], ['The harbour froze.']],
    });
    change([changed, recent]);
    expect(await embedding.whenDone()).toEqual({ embedded: 4, of: 4 });
    expect(embedder.embedded.slice(2)).toEqual(['Fog came.', 'They stayed all winter.']);
    expect([...(embedding.of(changed)?.paragraphs.numbers ?? [])]).toEqual([
      ...kept('Nobody left.'),
      ...kept('They stayed all winter.'),
      ...kept('The harbour froze.'),
    ]);
  });

  it('takes up what has come before the rest of a long article', async () => {
    const book = makeArticle({
      title: 'Book',
      published: '1999',
      paragraphs: Array.from({ length: 20 }, (_, number) => [`Chapter ${number}.`]),
    });
    const embedder = fakeEmbedder();
    const { embedding, change } = await start([book], embedder);
    const { embedPassages } = embedder;
    embedder.embedPassages = (texts) => {
      embedder.embedPassages = embedPassages;
      change([book, recent]);
      return embedPassages(texts);
    };
    expect(await embedding.whenDone()).toEqual({ embedded: 21, of: 21 });
    expect(embedder.embedded).toHaveLength(21);
    expect(embedder.embedded.indexOf('Fog came.')).toBeLessThan(20);
    expect(embedder.embedded.at(-1)).toBe('Chapter 19.');
  });

  it('embeds the sentences of paragraphs that have several, after the paragraphs', async () => {
    const article = makeArticle({
      title: 'Ice',
      paragraphs: [['The harbour froze.'], ['Nobody left.', 'They ate herring.']],
    });
    const { embedding, embedder } = await start([article]);
    expect(await embedding.whenDone()).toEqual({ embedded: 2, of: 2 });
    expect(embedder.embedded).toEqual([
      'The harbour froze.',
      'Nobody left. They ate herring.',
      'Nobody left.',
      'They ate herring.',
    ]);
    const { sentences, sentenceStarts = [] } = embedding.of(article) ?? {};
    expect([...(sentences?.numbers ?? [])]).toEqual([
      ...kept('Nobody left.'),
      ...kept('They ate herring.'),
    ]);
    expect([...sentenceStarts]).toEqual([0, 0, 2]);
  });

  it('embeds no article whose words may not be shown', async () => {
    const { embedding, embedder } = await start([{ ...old, linkOnly: true }]);
    expect(await embedding.whenDone()).toEqual({ embedded: 0, of: 0 });
    expect(embedder.embedded).toEqual([]);
  });

  it('waits while the model is away, longer each time', async () => {
    const embedder = fakeEmbedder();
    embedder.isAway = true;
    const { embedding, waits } = await start([old], embedder);
    expect(await embedding.whenDone()).toEqual({ embedded: 2, of: 2 });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it('gives up on a paragraph that the model always fails at, and on no other', async () => {
    const embedder = fakeEmbedder((text) => text === 'The harbour froze.');
    const { embedding } = await start([old, recent], embedder);
    await embedding.whenDone();
    const numbers = [...(embedding.of(old)?.paragraphs.numbers ?? [])];
    expect(numbers).toEqual([
      ...Array.from({ length: FAKE_DIMENSIONS }, () => 0),
      ...kept('Nobody left.'),
    ]);
    expect(embedding.of(old)?.paragraphs.scales[0]).toBe(0);
    expect(embedding.of(recent)).toBeDefined();
  });

  it('closes at once, whatever the model is at', async () => {
    const embedder = fakeEmbedder();
    embedder.embedPassages = () => new Promise(() => {});
    const { embedding, failures, change } = await start([old], embedder);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const done = embedding.whenDone();
    await embedding.close();
    await done;
    change([recent]);
    expect(await embedding.whenDone()).toEqual({ embedded: 0, of: 2 });
    expect(failures).toEqual([]);
  });

  it('tells what goes wrong, and begins anew with the next change', async () => {
    let isBroken = true;
    const embedder = fakeEmbedder(() => {
      if (isBroken) throw new Error('a bug');
      return false;
    });
    const { embedding, failures, change } = await start([old], embedder);
    await embedding.whenDone();
    expect(failures).toEqual([new Error('a bug')]);
    isBroken = false;
    change([old, recent]);
    expect(await embedding.whenDone()).toEqual({ embedded: 3, of: 3 });
  });

  it('embeds at the next start only what it hasn’t before, whenever it was closed', async () => {
    const folder = await scratchFolder('embedding');
    const library = Array.from({ length: 12 }, (_, number) =>
      makeArticle({
        title: `No. ${number}`,
        paragraphs: Array.from({ length: 1 + ((number * 7) % 20) }, (__, nth) => [
          `Sentence ${nth} of ${number}.`,
        ]),
      }),
    );
    const paragraphs = library.flatMap((article) => article.paragraphs).length;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 4 }), async (stops) => {
        const file = join(folder, randomUUID());
        const texts: string[] = [];
        for (const stop of [...stops, Infinity]) {
          const embedder = fakeEmbedder();
          const { embedPassages } = embedder;
          const { embedding, store } = await start(library, embedder, file);
          let calls = 0;
          embedder.embedPassages = async (some) => {
            calls += 1;
            if (calls <= stop) return embedPassages(some);
            void embedding.close();
            return new Promise(() => {});
          };
          await embedding.whenDone();
          await embedding.close();
          await store.close();
          texts.push(...embedder.embedded);
        }
        expect(texts).toHaveLength(paragraphs);
        expect(new Set(texts).size).toBe(paragraphs);
      }),
      { numRuns: 20 },
    );
  });
});
