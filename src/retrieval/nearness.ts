/** What a passage is ranked by where its vector is known. */
export const NEARNESS_FEATURES = [
  /** The score by its words. */
  'words',
  /** Ten times what its cosine to the question is above the mean of the candidates' cosines. */
  'cosine',
] as const;

export type NearnessFeature = (typeof NEARNESS_FEATURES)[number];
export type NearnessFeatures = Readonly<Record<NearnessFeature, number>>;

/** What an embedder's cosines are worth; fitted for each, as their ranges differ. */
export interface NearnessWeights {
  readonly ranking: NearnessFeatures;
}

/** How near a passage comes to what the question means. */
export interface Nearness {
  /** From -1 to 1. */
  readonly cosine: number;
  readonly features: NearnessFeatures;
}

/** The nearness of passages among others; undefined of one whose cosine isn't known. */
export function nearnessAmong(
  cosines: readonly (number | undefined)[],
): (words: number, cosine: number | undefined) => Nearness | undefined {
  const known = cosines.flatMap((cosine) => cosine ?? []);
  const mean = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length);
  return (words, cosine) =>
    cosine === undefined
      ? undefined
      : { cosine, features: { words, cosine: SCALE * (cosine - mean) } };
}

/** So that its weight is about as large as others. */
const SCALE = 10;
