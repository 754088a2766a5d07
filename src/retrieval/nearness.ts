import { softened } from './log-odds.ts';
import { mean } from './mean.ts';

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
  /** Undefined of a model that nobody has measured: words alone say how sure an answer is. */
  readonly confidence: NearnessConfidence | undefined;
}

/** What tells whether the first passage answers, where its cosines are known. */
export const NEARNESS_CONFIDENCE_FEATURES = [
  /** 1. */
  'constant',
  /** A third of the log odds by words, from -3 to 4: what has other words isn't the less likely for it. */
  'words',
  /** Ten times what its cosine is above .8, about where those of a text that has nothing to do with it lie. */
  'passage',
  /** 1 where words speak against it: then nearness has to tell. */
  'wordless',
  /** The same as `passage`, there. */
  'wordlessPassage',
] as const;

export type NearnessConfidenceFeature = (typeof NEARNESS_CONFIDENCE_FEATURES)[number];
export type NearnessConfidence = Readonly<Record<NearnessConfidenceFeature, number>>;

/** @param logOdds By words. */
export function nearnessConfidence(
  logOdds: number,
  { passage }: PassageCosines,
): NearnessConfidence {
  const nearness = SCALE * (passage - FAR);
  const wordless = Number(logOdds < WORDLESS);
  return {
    constant: 1,
    words: softened(logOdds),
    passage: nearness,
    wordless,
    wordlessPassage: wordless * nearness,
  };
}

const FAR = 0.8;
const WORDLESS = -1;

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
