import type { Article } from '../../src/articles/article.ts';
import type { ArchiveOptions, ModelsUse } from '../../src/models/models-in-use.ts';
import { openArchive } from '../../src/models/open-archive.ts';
import { pullquoteOver } from '../../src/pullquote-over-archive.ts';
import type { SearchEngine } from '../../src/retrieval/search-engine.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { fakeVector } from './fake-embedder.ts';
import { fakeModel } from './fake-inference.ts';
import type { OpenPullquote } from './pullquote-contract.ts';

/** Runs one model at once, in this thread. It goes by the longer words, and never is away. */
export const inferenceHere: NonNullable<ArchiveOptions['startInference']> = () => ({
  embed: async (_model, _use, texts) =>
    texts.map((text) => fakeVector(text.replaceAll(/\b\w{1,4}\b/gu, ''))),
  judge: async () => undefined,
  ready: async () => true,
  close: async () => {},
});

/** That model, whose vectors are kept nowhere. */
export const USE_HERE: ModelsUse = {
  inUse: { found: [fakeModel('fake')], threads: 1, isPatient: true },
  corpusDir: 'nowhere',
  cacheDir: undefined,
};

/** A Pullquote with that model. Its articles always have all of their vectors. */
export async function openWithModel(
  articles: readonly Article[],
  engine: SearchEngine = 'compact',
): Promise<OpenPullquote> {
  const { archive, models, readiness } = await openArchive(articles, {
    engine,
    modelsUse: USE_HERE,
    startInference: inferenceHere,
  });
  await readiness?.whenReady();
  return {
    pullquote: pullquoteOver(archive, { weights: WEIGHTS, models }),
    articles,
    async change(change) {
      await archive.change(change);
      await readiness?.whenReady();
    },
    close: () => archive.close(),
  };
}
