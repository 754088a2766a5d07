import type { Outcome } from './measures.ts';

/** What came of the questions that an answer was about as sure for. */
export interface ReliabilityBin {
  /** The least confidence and the one that it lies below; 1 lies in the last bin. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean of what was predicted; NaN if there is nothing in it. */
  readonly predicted: number;
  /** The share whose first passage answers; NaN if there is nothing in it. */
  readonly observed: number;
}

/** Whether confidences say how often answers are right. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** The mean distance of both, by how much lies in each bin (Naeini et al. 2015); NaN if there is nothing. */
  readonly expectedCalibrationError: number;
}

const BINS = 10;

/** Of questions that can be answered and those that can't together, as far as their confidence is known. */
export function reliabilityOf(outcomes: readonly Outcome[]): Reliability {
  const judged = outcomes.flatMap(({ confidence, isAnswerable, rank }) =>
    confidence === undefined ? [] : [{ confidence, isRight: isAnswerable && rank === 1 }],
  );
  const bins = Array.from({ length: BINS }, (_, place) => {
    const within = judged.filter(({ confidence }) => binOf(confidence) === place);
    const count = within.length;
    return {
      from: place / BINS,
      to: (place + 1) / BINS,
      count,
      predicted: within.reduce((sum, { confidence }) => sum + confidence, 0) / count,
      observed: within.filter(({ isRight }) => isRight).length / count,
    };
  });
  const distance = bins
    .filter(({ count }) => count > 0)
    .reduce(
      (sum, { count, predicted, observed }) => sum + count * Math.abs(predicted - observed),
      0,
    );
  return { bins, expectedCalibrationError: distance / judged.length };
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}
