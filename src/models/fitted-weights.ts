import type { NearnessWeights } from '../retrieval/nearness.ts';

/** What each embedder's cosines are worth, by its name. */
const NEARNESS: Readonly<Record<string, NearnessWeights>> = {
  'e5-small-v2': { ranking: { words: 0.46, passage: 5.28, sentence: 2.98 } },
};

/** Those of the model that was measured: cosines of its family lie in the same range. */
const DEFAULT: NearnessWeights = { ranking: { words: 0.46, passage: 5.28, sentence: 2.98 } };

export function nearnessWeightsOf(model: string): NearnessWeights {
  return NEARNESS[model] ?? DEFAULT;
}
