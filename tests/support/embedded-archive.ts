import type { Article } from '../../src/articles/article.ts';
import { embedArticles } from '../../src/models/vectors/embed-articles.ts';
import { openVectorStore } from '../../src/models/vectors/vector-store.ts';
import type { Archive } from '../../src/retrieval/archive.ts';
import { openMemoryArchive } from '../../src/retrieval/memory/memory-archive.ts';
import type { PassageVectors } from '../../src/retrieval/memory/passage-vectors.ts';
import type { Embedder, Vector } from '../../src/retrieval/models.ts';
import type { NearnessWeights } from '../../src/retrieval/nearness.ts';

/** What it understands: words that mean the same lie on the same axis. */
const MEANINGS: readonly RegExp[] = [
  /\b(?:fog|mist|murk|haze)\b/giu,
  /\b(?:ferr(?:y|ies)|boats?|vessels?)\b/giu,
  /\b(?:apples?|orchards?|fruit)\b/giu,
  /\b(?:lamps?|lights?|lighthouse|beacon)\b/giu,
];

/** A vector that goes by what a text means, of unit length. */
export function meaningOf(text: string): Vector {
  const counts = MEANINGS.map((words) => text.match(words)?.length ?? 0);
  const vector = Float32Array.of(0.2, ...counts);
  const norm = Math.hypot(...vector);
  return vector.map((number) => number / norm);
}

const WEIGHTS: NearnessWeights = {
  ranking: { words: 0.5, passage: 6, sentence: 2 },
  confidence: { constant: 0, words: 1, passage: 2, wordless: 0, wordlessPassage: 0 },
};

/** An embedder of English that understands a few words. */
export function meaningEmbedder(parts: Partial<Embedder> = {}): Embedder {
  return {
    languages: new Set(['en']),
    weights: WEIGHTS,
    embedQuestion: async (question) => meaningOf(question),
    ...parts,
  };
}

/** The vectors of articles by what they mean. */
export async function meaningVectors(articles: readonly Article[]): Promise<PassageVectors> {
  const store = await openVectorStore(undefined, () => {});
  const embedding = embedArticles({
    articles: () => articles,
    embedPassages: async (texts) => texts.map(meaningOf),
    store,
  });
  await embedding.whenDone();
  return embedding;
}

/** An archive of articles, all of which have vectors. */
export async function embeddedArchive(articles: readonly Article[]): Promise<Archive> {
  const vectors = await meaningVectors(articles);
  const archive = await openMemoryArchive(articles, { engine: 'minisearch', vectors });
  return archive.current();
}
