import type { Vector } from '../../src/retrieval/models.ts';

/** How many numbers its vectors have. */
export const FAKE_DIMENSIONS = 16;

/** A vector of unit length that goes by the text's words: texts that share many are near to one another. */
export function fakeVector(text: string): Vector {
  const vector = new Float32Array(FAKE_DIMENSIONS);
  vector[0] = 0.1;
  for (const word of text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
    const place = 1 + (Math.abs(hash) % (FAKE_DIMENSIONS - 1));
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const norm = Math.hypot(...vector);
  return vector.map((number) => number / norm);
}

/** A model that embeds at once, remembers what it was asked for, and can be taken away. */
export interface FakeEmbedder {
  embedPassages: (texts: readonly string[]) => Promise<readonly Vector[] | undefined>;
  /** All texts that it has embedded, in turn. */
  readonly embedded: readonly string[];
  isAway: boolean;
}

/** @param fails Texts that it fails at, whatever stands beside them. */
export function fakeEmbedder(fails: (text: string) => boolean = () => false): FakeEmbedder {
  const embedded: string[] = [];
  const embedder: FakeEmbedder = {
    embedded,
    isAway: false,
    async embedPassages(texts) {
      if (embedder.isAway || texts.some(fails)) return undefined;
      embedded.push(...texts);
      return texts.map(fakeVector);
    },
  };
  return embedder;
}
