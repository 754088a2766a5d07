import { z } from 'zod';
import {
  JUDGEMENT_CONFIDENCE_FEATURES,
  JUDGEMENT_FEATURES,
  type JudgementWeights,
} from '../retrieval/judgement.ts';
import {
  NEARNESS_CONFIDENCE_FEATURES,
  NEARNESS_FEATURES,
  type NearnessWeights,
} from '../retrieval/nearness.ts';
import type { ModelInFolder, OwnWeights } from './model.ts';

/**
 * Fitted, not chosen, on eight Wikipedia articles with 1,440 questions of SQuAD 2.0 (Rajpurkar et al. 2018),
 * on 26 opinion pieces with 190 questions and on the project's own set; by the SHA-256 of the model's file:
 *
 *     npm run fit -- --model NAME --corpus DIR --questions FILE [--corpus DIR --questions FILE …]
 */
const FITTED: Readonly<Record<string, OwnWeights>> = {
  // e5-small-v2
  '7d9092cb25f2bd1c023b7e8d2aa459044a02030ac880e5a59fdaf27af69f1ded': {
    nearness: {
      ranking: { words: 0.44, passage: 5.13, sentence: 2.57 },
      confidence: {
        constant: 0.22,
        words: 1.28,
        passage: 1.79,
        wordless: -0.35,
        wordlessPassage: 3.48,
      },
    },
  },
  // The reranker that this project is developed with, beside e5-small-v2.
  fc05b3514c0d429265f3160bee7fb9189ca7bbddd2989d7c00d9dc681999f218: {
    judgement: {
      ranking: { score: 0.79, relevance: 0.23, sentence: 0.12 },
      sentence: 0.76,
      confidence: { constant: 0.7, before: 2.5, relevance: 0.88, sentence: 0, untold: -4.47 },
    },
  },
};

/**
 * Of a model that nobody has fitted: its family's ranking, as its cosines lie in the same range; how sure an
 * answer is, words alone tell.
 */
const UNFITTED_NEARNESS: NearnessWeights = {
  ranking: { words: 0.44, passage: 5.13, sentence: 2.57 },
  confidence: undefined,
};

/** Relevance alone, at what it was worth with another one of the same shape. */
const UNFITTED_JUDGEMENT: JudgementWeights = {
  ranking: { score: 1, relevance: 0.38, sentence: 0 },
  sentence: 0,
  confidence: undefined,
};

/** Those beside a model come before what is known of it. */
export function nearnessWeightsOf({ hash, weights }: ModelInFolder): NearnessWeights {
  return weights?.nearness ?? FITTED[hash]?.nearness ?? UNFITTED_NEARNESS;
}

export function judgementWeightsOf({ hash, weights }: ModelInFolder): JudgementWeights {
  return weights?.judgement ?? FITTED[hash]?.judgement ?? UNFITTED_JUDGEMENT;
}

/** Beside a model of somebody's own. */
export const WEIGHTS_FILE = 'weights.json';

/** What that file says; `npm run fit -- --model FOLDER` writes it. */
export const ownWeights = z.strictObject({
  nearness: z
    .strictObject({
      ranking: weightsFor(NEARNESS_FEATURES),
      confidence: weightsFor(NEARNESS_CONFIDENCE_FEATURES),
    })
    .optional(),
  judgement: z
    .strictObject({
      ranking: weightsFor(JUDGEMENT_FEATURES),
      sentence: z.number(),
      confidence: weightsFor(JUDGEMENT_CONFIDENCE_FEATURES),
    })
    .optional(),
});

function weightsFor<Name extends string>(names: readonly Name[]) {
  return z.record(z.enum(names), z.number());
}
