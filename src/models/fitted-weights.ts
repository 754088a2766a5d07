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
import type { ModelInFolder } from './model.ts';

/**
 * Fitted, not chosen, on eight Wikipedia articles with 1,440 questions of SQuAD 2.0 (Rajpurkar et al. 2018),
 * on 26 opinion pieces with 190 questions and on the project's own set; by the name of the model:
 *
 *     npm run fit -- --model NAME --corpus DIR --questions FILE [--corpus DIR --questions FILE …]
 */
const NEARNESS: Readonly<Record<string, NearnessWeights>> = {
  'e5-small-v2': {
    ranking: { words: 0.46, passage: 5.28, sentence: 2.98 },
    confidence: {
      constant: 0.19,
      words: 1.31,
      passage: 1.88,
      wordless: -0.41,
      wordlessPassage: 3.78,
    },
  },
};

/**
 * Of a model that nobody has fitted: its family's ranking, as its cosines lie in the same range; how sure an
 * answer is, words alone tell.
 */
const UNFITTED_NEARNESS: NearnessWeights = {
  ranking: { words: 0.46, passage: 5.28, sentence: 2.98 },
  confidence: undefined,
};

/** Relevance alone, at what it was worth with another one of the same shape. */
const UNFITTED_JUDGEMENT: JudgementWeights = {
  ranking: { score: 1, relevance: 0.38, sentence: 0 },
  sentence: 0,
  confidence: undefined,
};

export function nearnessWeightsOf({ model, weights }: ModelInFolder): NearnessWeights {
  return weights?.nearness ?? NEARNESS[model.name] ?? UNFITTED_NEARNESS;
}

export function judgementWeightsOf({ weights }: ModelInFolder): JudgementWeights {
  return weights?.judgement ?? UNFITTED_JUDGEMENT;
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
