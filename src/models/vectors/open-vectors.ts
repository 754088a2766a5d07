import type { Article } from '../../articles/article.ts';
import { languageSubtag } from '../../text/analysers.ts';
import type { LocalEmbedder } from '../inference/local-models.ts';
import type { EmbedderModel } from '../model.ts';
import { type ArticleEmbedding, embedArticles, type EmbeddingProgress } from './embed-articles.ts';
import { openVectorStore } from './vector-store.ts';
import { vectorsFile } from './vectors-file.ts';

export interface OpenVectorsOptions {
  readonly model: EmbedderModel;
  readonly embedder: Pick<LocalEmbedder, 'hash' | 'embedPassages'>;
  readonly corpusDir: string;
  /** Where to keep vectors from one start to the next; undefined: nowhere. */
  readonly cacheDir: string | undefined;
  /** Those there are now; asked again after each change. */
  readonly articles: () => readonly Article[];
  readonly onProgress?: ((progress: EmbeddingProgress) => void) | undefined;
  /** Told what went wrong; it goes on as well as it can. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The vectors of a folder's articles, as far as they are in a language that the model understands: those
 * that were kept before, and by and by all others.
 */
export async function openVectors({
  model,
  embedder,
  corpusDir,
  cacheDir,
  articles,
  onProgress,
  onFault,
}: OpenVectorsOptions): Promise<ArticleEmbedding> {
  const file =
    cacheDir === undefined ? undefined : vectorsFile(cacheDir, corpusDir, embedder.hash, model);
  const store = await openVectorStore(file, onFault);
  const languages = new Set(model.languages);
  const isUnderstood = ({ language }: Article): boolean => {
    const subtag = languageSubtag(language);
    return subtag === undefined || languages.has(subtag);
  };
  const embedding = embedArticles({
    articles: () => articles().filter(isUnderstood),
    embedPassages: (texts) => embedder.embedPassages(texts),
    store,
    onProgress,
    onFailed: onFault,
  });
  return {
    ...embedding,
    async close() {
      await embedding.close();
      await store.close();
    },
  };
}
