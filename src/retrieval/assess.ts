import {
  confidenceFeatures,
  type ConfidenceFeatures,
  confidenceOf,
  logOddsOf,
} from './confidence.ts';
import { chanceOf } from './log-odds.ts';
import type { JudgementConfidence } from './judgement.ts';
import type { Models } from './models.ts';
import { nearnessConfidence, type NearnessConfidence } from './nearness.ts';
import type { Query } from './query.ts';
import type { RankedPassage } from './rank.ts';
import { judgementConfidence } from './rerank.ts';
import { weigh } from './weigh.ts';

/** How likely the first passage of a ranking answers the question, and what that is judged by. */
export interface Assessment {
  /** 0 to 1. */
  readonly confidence: number;
  /** Undefined if there is no passage. */
  readonly byWords: ConfidenceFeatures | undefined;
  /** Where models have their say, each in what was said before. */
  readonly byNearness?: NearnessConfidence | undefined;
  readonly byJudgement?: JudgementConfidence | undefined;
}

/** @param weights What the words are worth. */
export function assess(
  query: Query,
  ranking: readonly RankedPassage[],
  weights: ConfidenceFeatures,
  { embedder, reranker }: Models,
): Assessment {
  const byWords = confidenceFeatures(query, ranking);
  const [first] = ranking;
  if (!byWords || !first) return { confidence: 0, byWords };
  const { nearness, judged } = first;
  const wordOdds = logOddsOf(byWords, weights);

  const nearnessWeights = embedder?.weights.confidence;
  const byNearness = nearness && nearnessWeights && nearnessConfidence(wordOdds, nearness.cosines);
  const before = byNearness ? weigh(byNearness, nearnessWeights) : wordOdds;

  const judgementWeights = reranker?.weights.confidence;
  if (!judged || !judgementWeights)
    return { confidence: confidenceOf(before, byWords, weights), byWords, byNearness };
  const byJudgement = judgementConfidence(before, judged, byWords.untold);
  const confidence = chanceOf(weigh(byJudgement, judgementWeights));
  return { confidence, byWords, byNearness, byJudgement };
}
