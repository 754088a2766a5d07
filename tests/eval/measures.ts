/** What came of one question. */
export interface Outcome {
  /** Whether the articles answer it. */
  readonly isAnswerable: boolean;
  /** Whether the reply was a full answer: not "not found", nor only something related. */
  readonly isAnswered: boolean;
  /** Whether the first excerpt lies in the right paragraph. */
  readonly isFirstRight: boolean;
  /** Whether its quote gives the answer; undefined if nobody said what the answer is. */
  readonly isSentenceHit?: boolean | undefined;
  /** The place of the right paragraph in the ranking, from 1; undefined if it isn't there. */
  readonly rank?: number | undefined;
  /** How likely it was said to be that the first passage answers, 0 to 1; undefined where nothing is said. */
  readonly confidence?: number | undefined;
  /** What kind of reply it was, and where its excerpts stand; undefined where nothing is said. */
  readonly reply?: string | undefined;
  readonly durationMs: number;
}

/** Shares from 0 to 1, as `shared/eval` defines them; NaN where there was nothing to count. */
export interface Measures {
  readonly precisionAt1: number;
  readonly meanReciprocalRankAt10: number;
  readonly recallAt5: number;
  readonly sentenceHit: number;
  /** Of the questions that the articles don't answer, those not answered. */
  readonly offTopicNotAnswered: number;
  /** Of those that they do, the ones not answered. */
  readonly answerableNotAnswered: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export function measure(outcomes: readonly Outcome[]): Measures {
  const answerable = outcomes.filter(({ isAnswerable }) => isAnswerable);
  const offTopic = outcomes.filter(({ isAnswerable }) => !isAnswerable);
  const judged = answerable.filter(({ isSentenceHit }) => isSentenceHit !== undefined);
  const durations = outcomes.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b);
  return {
    precisionAt1: share(answerable, ({ isFirstRight }) => isFirstRight),
    meanReciprocalRankAt10: mean(answerable, ({ rank }) =>
      rank !== undefined && rank <= 10 ? 1 / rank : 0,
    ),
    recallAt5: share(answerable, ({ rank }) => rank !== undefined && rank <= 5),
    sentenceHit: share(judged, ({ isSentenceHit }) => isSentenceHit === true),
    offTopicNotAnswered: share(offTopic, ({ isAnswered }) => !isAnswered),
    answerableNotAnswered: share(answerable, ({ isAnswered }) => !isAnswered),
    p50Ms: percentile(durations, 0.5),
    p95Ms: percentile(durations, 0.95),
  };
}

/** The nearest-rank percentile of values in rising order. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function share<T>(all: readonly T[], counts: (one: T) => boolean): number {
  return mean(all, (one) => Number(counts(one)));
}

function mean<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0) / all.length;
}
