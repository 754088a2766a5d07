/** The cosines of a passage with a question, from -1 to 1. */
export interface PassageCosines {
  readonly passage: number;
  /** The greatest of its sentences'. */
  readonly sentence: number;
}

/** What a passage is ranked by where its vectors are known. */
export const NEARNESS_FEATURES = [
  /** The score by its words. */
  'words',
  /** Ten times what its cosine is above the mean of the candidates'. */
  'passage',
  /** The same of its nearest sentence. */
  'sentence',
] as const;

export type NearnessFeature = (typeof NEARNESS_FEATURES)[number];
export type NearnessFeatures = Readonly<Record<NearnessFeature, number>>;

/** What an embedder's cosines are worth; fitted for each, as their ranges differ. */
export interface NearnessWeights {
  readonly ranking: NearnessFeatures;
}

/** How near a passage comes to what the question means. */
export interface Nearness {
  readonly cosines: PassageCosines;
  readonly features: NearnessFeatures;
}

/** The nearness of passages among others; undefined of one whose cosines aren't known. */
export function nearnessAmong(
  all: readonly (PassageCosines | undefined)[],
): (words: number, cosines: PassageCosines | undefined) => Nearness | undefined {
  const known = all.flatMap((cosines) => cosines ?? []);
  const passage = mean(known.map((cosines) => cosines.passage));
  const sentence = mean(known.map((cosines) => cosines.sentence));
  return (words, cosines) =>
    cosines && {
      cosines,
      features: {
        words,
        passage: SCALE * (cosines.passage - passage),
        sentence: SCALE * (cosines.sentence - sentence),
      },
    };
}

/** So that their weights are about as large as others. */
const SCALE = 10;

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
