import { PASSAGE_FEATURES } from '../../src/retrieval/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/retrieval/sentence-features.ts';
import { WEIGHTS, type Weights } from '../../src/retrieval/weights.ts';

/** The ranking with one part of it left out. */
export interface Ablation {
  readonly without: string;
  readonly weights: Weights;
}

/** Every feature of the ranking left out in turn; the other weights stay as they were fitted. */
export function ablations(): readonly Ablation[] {
  return [
    ...PASSAGE_FEATURES.map((feature) => ({
      without: `passage: ${feature}`,
      weights: { ...WEIGHTS, passage: { ...WEIGHTS.passage, [feature]: 0 } },
    })),
    ...SENTENCE_FEATURES.map((feature) => ({
      without: `sentence: ${feature}`,
      weights: { ...WEIGHTS, sentence: { ...WEIGHTS.sentence, [feature]: 0 } },
    })),
  ];
}
